import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {toNumber} from '../field/number.js';
import {record} from '../field/record.js';
import {classDiceSamples} from './class-dice.samples.js';

const listed = /\b(Pseudo dice|Average global foreground Dice):? \[([^\]]{1,4000})\]/;

/**
nnU-Net's chief figure: the Dice of each class in one list. Its mean over the classes that occur is what nnU-Net selects
its best model by.
*/
export const classDice: RecordFormat = {
	id: 'class-dice',
	samples: classDiceSamples,
	open: () => ({
		line(text: string, line: number): readonly FieldRecord[] | undefined {
			const found = text.includes('ice') ? listed.exec(text.slice(0, longest)) : null;
			if (found === null) {
				return undefined;
			}

			const [, name = '', list = ''] = found;
			const values = list
				.split(',')
				.map(item => toNumber(item.trim().replace(/^(?:np|numpy)\.float\d{2}\((.*)\)$/, '$1')));
			const known = values.filter((value): value is number => value !== undefined && Number.isFinite(value));
			if (values.includes(undefined) || known.length === 0) {
				return undefined;
			}

			const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
			return [record(line, [{name, value: Number(mean.toPrecision(digits))}], {split: 'validation'})];
		},
	}),
};

const longest = 5000;

/** Of a mean of figures with far fewer. */
const digits = 9;
