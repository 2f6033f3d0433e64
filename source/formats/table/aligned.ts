import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {countsFirst} from '../field/names.js';
import {record} from '../field/record.js';
import {areFigures, rowOf} from '../field/row.js';
import {alignedSamples} from './aligned.samples.js';
import {alignTo, type Cell, cellsOf, slices, texts} from './columns.js';
import {type Header, headerOf, isRuler} from './header.js';

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

		/** How often the same header came again below rows. */
		let again = 0;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (header !== undefined) {
					if (isRuler(text)) {
						header = {...header, ruled: slices(header.text, cellsOf(text, 1))};
						return [];
					}

					const row = readRow(text, line, header, again);

					if (row !== undefined) {
						confirmed = true;
						return row;
					}
				}

				const next = headerOf(text);

				if (next === undefined) {
					// Names that no row bears out were prose; only a counter in front earns them a longer wait.
					const waits = confirmed || /^[\s─━=-]*$/.test(text.slice(0, 400));
					header = header !== undefined && (waits || countsFirst(texts(header.wide))) ? header : undefined;
					return undefined;
				}

				again += confirmed && next.text === header?.text ? 1 : 0;
				header = next;
				confirmed = false;
				return [];
			},
		};
	},
};

const longest = 2000;

function readRow(
	text: string,
	line: number,
	header: Header,
	again: number,
): readonly FieldRecord[] | undefined {
	if (text.length > longest || !/^\s*[-+]?\d/.test(text)) {
		return undefined;
	}

	const cells = cellsOf(text, 1);
	const matched = match(header, cells, cellsOf(text, 2));

	if (matched === undefined || !areFigures(matched.cells)) {
		return undefined;
	}

	const {fields, split} = rowOf(matched.names, matched.cells);
	if (!isSpacy(texts(header.narrow))) {
		// fastai prints the header once a fit: a fit of one epoch may follow another.
		const stream = again === 0 ? undefined : `table ${again + 1}`;
		return [record(line, fields, {split, format: header.format, stream})];
	}

	const counters = fields.slice(0, 2);
	const figures = fields.slice(2);
	return [
		record(line, [...counters, ...figures.filter(isLoss)], {format: header.format}),
		record(line, [...counters, ...figures.filter(figure => !isLoss(figure))], {
			split: 'validation',
			format: header.format,
		}),
	];
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

/** spaCy heads its counters E and # (spacy.training.loggers, `console_logger`); its scores are those of the evaluation. */
function isSpacy(names: readonly string[]): boolean {
	return names[0] === 'E' && names[1] === '#';
}

function spacyNames(names: readonly string[]): readonly string[] {
	return isSpacy(names) ? ['epoch', 'step', ...names.slice(2)] : names;
}

function isLoss({name}: Field): boolean {
	return name.startsWith('LOSS');
}
