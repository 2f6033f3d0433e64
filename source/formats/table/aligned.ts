import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {areNames, countsFirst} from '../field/names.js';
import {record} from '../field/record.js';
import {areFigures, rowOf} from '../field/row.js';
import {alignedSamples} from './aligned.samples.js';
import {alignTo, type Cell, cellsOf, slices} from './columns.js';

type Header = {
	readonly text: string;

	/** Split where two spaces stand, so that names may hold one. */
	readonly wide: readonly Cell[];

	/** Split at every space. */
	readonly narrow: readonly Cell[];

	/** Names as a ruler below the header divides it. */
	readonly ruled: readonly string[] | undefined;

	/** See `FieldRecord.format`. */
	readonly format: string | undefined;
};

/**
A header and rows in columns: fastai, skorch, spaCy, scikit-learn's gradient boosting. A ruler of dashes below the header
says where columns are, if there is one. The header may come again or change.
*/
export const aligned: RecordFormat = {
	id: 'table',
	samples: alignedSamples,
	open() {
		let header: Header | undefined;
		let confirmed = false;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (header !== undefined) {
					if (isRuler(text)) {
						header = {...header, ruled: slices(header.text, cellsOf(text, 1))};
						return [];
					}

					const row = readRow(text, line, header);

					if (row !== undefined) {
						confirmed = true;
						return row;
					}
				}

				const next = headerOf(text);

				if (next === undefined) {
					// Names that no row bears out were prose; only a counter in front earns them a longer wait.
					header =
						confirmed || (header !== undefined && countsFirst(texts(header.wide))) ? header : undefined;
					return undefined;
				}

				header = next;
				confirmed = false;
				return [];
			},
		};
	},
};

const longest = 2000;
const mostHeader = 64;

/** A number between names says that the line is no header. */
const standingNumber = /\s[-+]?\.?\d[\d.,/%]*(?:\s|$)/;

/** fastai heads its losses so, and scikit-learn its boosting. */
function writerOf(text: string): string | undefined {
	if (/^\s*Iter\s+(?:Train Loss|OOB)/.test(text)) {
		return 'sklearn-table';
	}

	return /^epoch\s+train_loss\s+valid_loss\s/.test(text) ? 'fastai-table' : undefined;
}

/** Dashes in at least two groups. */
function isRuler(text: string): boolean {
	return /^\s*[-=─━]{1,80}(?:\s+[-=─━]+)+\s*$/.test(text.slice(0, longest));
}

function headerOf(text: string): Header | undefined {
	if (
		text.length > longest ||
		text.includes(': ') ||
		standingNumber.test(text) ||
		!/^\s*[\p{L}#%]/u.test(text)
	) {
		return undefined;
	}

	const wide = cellsOf(text, 2);
	const narrow = cellsOf(text, 1);
	const isHeader =
		narrow.length <= mostHeader &&
		((wide.length >= 2 && areNames(texts(wide))) || (counts(narrow) && areNames(texts(narrow))));
	return isHeader ? {text, wide, narrow, ruled: undefined, format: writerOf(text)} : undefined;
}

/** A header with single spaces between its names must begin with the counter, or it is a sentence. */
function counts(cells: readonly Cell[]): boolean {
	return (
		cells.length >= 3 && /^(?:epochs?|steps?|iter|iters|iterations?|rounds?)$/i.test(cells[0]?.text ?? '')
	);
}

function readRow(text: string, line: number, header: Header): readonly FieldRecord[] | undefined {
	if (text.length > longest || !/^\s*[-+]?\d/.test(text)) {
		return undefined;
	}

	const cells = cellsOf(text, 1);
	const matched = match(header, cells, cellsOf(text, 2));

	if (matched === undefined || !areFigures(matched.cells)) {
		return undefined;
	}

	const {fields, split} = rowOf(matched.names, matched.cells);
	return [record(line, fields, {split, format: header.format})];
}

type Matched = {readonly names: readonly string[]; readonly cells: readonly string[]};

/** Names and cells that go together: by count, else by place. */
function match(header: Header, cells: readonly Cell[], wide: readonly Cell[]): Matched | undefined {
	const candidates = [header.ruled ?? [], texts(header.wide), texts(header.narrow)];

	for (const names of candidates) {
		for (const found of [cells, wide]) {
			if (names.length >= 2 && found.length === names.length) {
				return {names: spacyNames(names), cells: texts(found)};
			}
		}
	}

	const placed =
		cells.length >= 2 && cells.length < header.wide.length ? alignTo(header.wide, cells) : undefined;
	return placed === undefined ? undefined : {names: texts(header.wide), cells: placed};
}

/** spaCy heads its counters E and # (spacy.training.loggers, `console_logger`). */
function spacyNames(names: readonly string[]): readonly string[] {
	return names[0] === 'E' && names[1] === '#' ? ['epoch', 'step', ...names.slice(2)] : names;
}

function texts(cells: readonly Cell[]): readonly string[] {
	return cells.map(cell => cell.text);
}
