import type {Field} from '../../reading/format.js';
import type {Split} from '../../reading/reading.js';
import {isMissing, toNumber, toValue} from './number.js';
import {splitTag} from './split-tag.js';
import {nameKind} from './words.js';

export type Row = {readonly fields: readonly Field[]; readonly split: Split | undefined};

/** Whether the cells are those of a row of figures: some numbers, and not more words than numbers. */
export function areFigures(cells: readonly string[]): boolean {
	let numbers = 0;
	let words = 0;

	for (const cell of cells) {
		if (toNumber(cell) !== undefined) {
			numbers++;
		} else if (!isMissing(cell)) {
			words++;
		}
	}

	return numbers > 0 && words <= numbers;
}

/**
Names and cells of a row side by side. Missing cells and unnamed columns are left out; a cell that names a split
(`train`, `val`) is the row's split.
*/
export function rowOf(names: readonly string[], cells: readonly string[]): Row {
	const fields: Field[] = [];
	let split: Split | undefined;

	for (const [column, cell] of cells.entries()) {
		const name = columnName(names, column);

		if (name === '' || isMissing(cell) || isBand(name)) {
			continue;
		}

		const value = toValue(cell);
		const tag = typeof value === 'string' ? splitTag(value) : undefined;

		if (tag !== undefined) {
			split = tag;
		} else if (!isUnset(name, value)) {
			fields.push({name, value});
		}
	}

	return {fields: named(fields), split};
}

/** Each row of a table whose first column is `Epochs` stands at one. */
function columnName(names: readonly string[], column: number): string {
	const name = names[column] ?? '';
	return column === 0 && /^epochs$/i.test(name) && !names.some(other => /^epoch$/i.test(other))
		? name.slice(0, -1)
		: name;
}

/** A row of a long table has one figure, its name in a column: `step,metric,value`. */
function named(fields: readonly Field[]): readonly Field[] {
	const name = fields.find(field => /^(?:metric|name|tag|key)$/i.test(field.name))?.value;
	return typeof name === 'string' && fields.some(field => field.name === 'value')
		? fields
				.filter(({value}) => value !== name)
				.map(field => (field.name === 'value' ? {...field, name} : field))
		: fields;
}

/** The export of wandb adds the least and the most of each column. */
function isBand(name: string): boolean {
	return name.endsWith('__MIN') || name.endsWith('__MAX');
}

/** sentence-transformers writes step -1 for the end of an epoch: no counter is negative. */
function isUnset(name: string, value: number | string): boolean {
	return typeof value === 'number' && value < 0 && nameKind(name) === 'counter';
}
