import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import type {Split} from '../../reading/reading.js';
import {isMissing, toNumber} from '../field/number.js';
import {record} from '../field/record.js';
import {splitTag} from '../field/split-tag.js';
import {dividedCells, isRuler} from '../pipe/pipes.js';
import {transposedSamples} from './transposed.samples.js';

/**
A table at the end of an epoch with a metric a row and a split a column: that of AllenNLP (`Training |  Validation`), where
what is logged before a row on its line is cut off, and any between pipes (`| Metric | Train | Val |`). Every row stands for
itself.
*/
export const transposed: RecordFormat = {
	id: 'transposed-table',
	samples: transposedSamples,
	open() {
		let splits: ReadonlyArray<Split | undefined> | undefined;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const cells = text.length > longest ? undefined : dividedCells(text);
				if (cells === undefined) {
					const isWithin = splits !== undefined && isRuler(text);
					splits = isWithin ? splits : undefined;
					return isWithin ? [] : undefined;
				}

				const named = splitsOf(text, cells);
				if (named !== undefined) {
					splits = named;
					return [];
				}

				return splits === undefined ? undefined : readRow(cells, line, splits);
			},
		};
	},
};

const longest = 1000;

/** The splits of the columns behind the one of the names, if the line is the header of such a table. */
function splitsOf(
	text: string,
	[first = '', ...rest]: readonly string[],
): ReadonlyArray<Split | undefined> | undefined {
	if (/\sTraining\s+\|\s+Validation\s*$/.test(text)) {
		return ['train', 'validation'];
	}

	const splits = rest.map(cell => splitTag(cell));
	const isHeader = rest.length > 1 && splits.every(split => split !== undefined);
	return isHeader && /^(?:|metrics?|name|measure|score)$/i.test(first) ? splits : undefined;
}

function readRow(
	[head = '', ...cells]: readonly string[],
	line: number,
	splits: ReadonlyArray<Split | undefined>,
): readonly FieldRecord[] | undefined {
	const name = head
		.slice(head.lastIndexOf(' - ') + 1)
		.replace(/^- /, '')
		.trim();

	if (
		name === '' ||
		cells.length !== splits.length ||
		!cells.every(cell => isMissing(cell) || toNumber(cell) !== undefined)
	) {
		return undefined;
	}

	return cells.flatMap((cell, column) => {
		const value = toNumber(cell);
		const fields: readonly Field[] = value === undefined ? [] : [{name, value}];
		return fields.length === 0 ? [] : [record(line, fields, {split: splits[column]})];
	});
}
