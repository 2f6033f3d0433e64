import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import type {Split} from '../../reading/reading.js';
import {isMissing, toNumber} from '../field/number.js';
import {record} from '../field/record.js';
import {splitTag} from '../field/split-tag.js';
import {transposedSamples} from './transposed.samples.js';

/**
AllenNLP's table at the end of an epoch: a metric a row, a split a column (`Training |  Validation`). Every row stands for
itself; what is logged before it on the line is cut off.
*/
export const transposed: RecordFormat = {
	id: 'transposed-table',
	samples: transposedSamples,
	open() {
		let splits: ReadonlyArray<Split | undefined> | undefined;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (text.length > longest || !text.includes('|')) {
					splits = undefined;
					return undefined;
				}

				if (/\sTraining\s+\|\s+Validation\s*$/.test(text)) {
					splits = text.split('|').map(cell => splitTag(cell.trim().split(/\s/).at(-1) ?? ''));
					return [];
				}

				return splits === undefined ? undefined : readRow(text, line, splits);
			},
		};
	},
};

const longest = 1000;

function readRow(
	text: string,
	line: number,
	splits: ReadonlyArray<Split | undefined>,
): readonly FieldRecord[] | undefined {
	const [head = '', ...cells] = text.split('|').map(cell => cell.trim());
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
