import type {Field, FieldRecord} from '../../reading/format.js';
import {record} from '../field/record.js';
import {nameKind} from '../field/words.js';
import {asDictionary, asList, type Dictionary, type Literal} from '../literal/literal.js';

type Column = {readonly name: string; readonly items: readonly Literal[]};

/** Columns that say where a row stands; without one the rows are epochs, counted from 0. */
const positions = /^(?:epochs?|steps?|iter|iters|iterations?|batch)$/i;

/**
A dictionary of lists, a column each: the `history` of Keras, the results that XGBoost and LightGBM return (there nested
by dataset). Undefined where it is none: fewer than two items, or no list named for a figure.
*/
export function historyRecords(root: Dictionary, line: number): readonly FieldRecord[] | undefined {
	const columns = columnsOf(root, '', 0);
	const figures = columns.filter(({name}) => nameKind(name) === 'figure');
	const length = Math.max(0, ...figures.map(({items}) => items.length));

	if (figures.length === 0 || root.entries.some(isFigure)) {
		return undefined;
	}

	const counted = columns.some(({name}) => positions.test(name));
	const boosted = columns.some(nested);
	const kept = columns.filter(({items}) => items.length <= length);
	return Array.from({length}, (_, row) => {
		const fields: Field[] = counted ? [] : [{name: boosted ? 'iteration' : 'epoch', value: row}];

		for (const {name, items} of kept) {
			const value = items[row];

			if (typeof value === 'number') {
				fields.push({name, value});
			}
		}

		return record(line, fields, {format: counted || boosted ? undefined : 'keras-history'});
	});
}

/** A figure or a counter that is one number makes the dictionary a row, whatever lists it has beside. */
function isFigure([name, value]: readonly [string, Literal]): boolean {
	const kind = nameKind(name);
	return typeof value === 'number' && (kind === 'figure' || kind === 'counter');
}

function nested({name}: Column): boolean {
	return name.includes('/');
}

function columnsOf(dictionary: Dictionary, prefix: string, depth: number): readonly Column[] {
	return dictionary.entries.flatMap(([name, value]): readonly Column[] => {
		const nested = asDictionary(value);

		if (nested !== undefined) {
			return depth < 2 ? columnsOf(nested, `${prefix}${name}/`, depth + 1) : [];
		}

		const items = asList(value) ?? [];
		return items.length > 0 && items.every(isCell) ? [{name: `${prefix}${name}`, items}] : [];
	});
}

function isCell(item: Literal): boolean {
	return typeof item === 'number' || item === null;
}
