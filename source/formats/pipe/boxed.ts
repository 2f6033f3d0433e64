import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {firstCharacter} from '../field/first-character.js';
import {isMissing, toNumber, toValue} from '../field/number.js';
import {record} from '../field/record.js';
import {boxedSamples} from './boxed.samples.js';
import {pipedCells} from './pipes.js';

/**
The boxes of stable-baselines3 and its forerunners: a name and a value a row, a row with only a name for the group of
those below it, a ruler at both ends. One box is one record.
*/
export const boxed: RecordFormat = {
	id: 'boxed-table',
	samples: boxedSamples,
	open() {
		let ruled = false;
		let group = '';
		let fields: Field[] = [];

		const close = (line: number): readonly FieldRecord[] => {
			const closed = fields.some(({value}) => typeof value === 'number') ? [record(line, fields)] : [];
			fields = [];
			group = '';
			return closed;
		};

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const cells = pipedCells(text);

				if (cells === undefined) {
					return onRuler(text, line);
				}

				const pairs = ruled ? pairsOf(cells) : undefined;

				if (pairs === undefined || fields.length + pairs.length > mostFields) {
					ruled = false;
					fields = [];
					return undefined;
				}

				for (const {name, value} of pairs) {
					if (value === '') {
						group = name.endsWith('/') ? name : `${name}/`;
					} else if (!isMissing(value)) {
						fields.push({name: `${group}${name}`, value: toValue(value)});
					}
				}

				return [];
			},
		};

		function onRuler(text: string, line: number): readonly FieldRecord[] | undefined {
			if (firstCharacter(text) !== '-' || !/^\s*-{9,}\s*$/.test(text.slice(0, longestRuler))) {
				// Another process may write into an open box.
				ruled = ruled && fields.length > 0;
				return undefined;
			}

			// The ruler that opens a box may be any other line of dashes: it is left to other formats.
			const open = fields.length > 0;
			ruled = true;
			return open ? close(line) : undefined;
		}
	},
};

const mostFields = 500;
const longestRuler = 400;

type Pair = {readonly name: string; readonly value: string};

/** Name and value once or twice a row (deepq of the baselines writes two pairs); undefined for another table's row. */
function pairsOf(cells: readonly string[]): readonly Pair[] | undefined {
	if (cells.length % 2 !== 0 && cells.length !== 5) {
		return undefined;
	}

	const pairs: Pair[] = [];
	const step = cells.length === 5 ? 3 : 2;

	for (let at = 0; at < cells.length; at += step) {
		const name = cells[at] ?? '';
		const value = cells[at + 1] ?? '';

		if (name === '' || toNumber(name) !== undefined || !isBoxValue(name, value)) {
			return undefined;
		}

		pairs.push({name, value});
	}

	return pairs;
}

function isBoxValue(name: string, value: string): boolean {
	return value === '' ? name.endsWith('/') : toNumber(value) !== undefined || isMissing(value);
}
