import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {toNumber} from '../field/number.js';
import {record} from '../field/record.js';
import {nameKind} from '../field/words.js';
import {isRuler} from '../table/header.js';

/**
Names and values in two columns between rulers, as garage, rlkit and their kin print an epoch: one record. A block without a
counter or a figure is no record of training.
*/
export const ruledPairs: RecordFormat = {
	id: 'ruled-pairs',
	samples: [
		{
			lines: [
				'----------------------------  ---------',
				'evaluation/Average Returns      213.5',
				'trainer/QF1 Loss                  1.31',
				'trainer/num train calls        4000',
				'Epoch                             7',
				'----------------------------  ---------',
			],
			records: [
				{
					fields: [
						{name: 'evaluation/Average Returns', value: 213.5},
						{name: 'trainer/QF1 Loss', value: 1.31},
						{name: 'trainer/num train calls', value: 4000},
						{name: 'Epoch', value: 7},
					],
				},
			],
		},
	],
	open() {
		let fields: Field[] | undefined;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (text.length > longest) {
					fields = undefined;
					return undefined;
				}

				if (isRuler(text) && text.trim().split(/\s+/).length === 2) {
					const told = fields ?? [];
					fields = [];
					return told.some(({name}) => /^(?:figure|counter)$/.test(nameKind(name)))
						? [record(line, told)]
						: [];
				}

				const [, name, cell = ''] = fields === undefined ? [] : (pair.exec(text) ?? []);
				const value = toNumber(cell);
				if (
					fields === undefined ||
					name === undefined ||
					value === undefined ||
					fields.length >= mostFields
				) {
					fields = undefined;
					return undefined;
				}

				fields.push({name, value});
				return [];
			},
		};
	},
};

const longest = 300;
const mostFields = 400;
const pair = /^\s*(\p{L}\S*(?: \S+){0,6}) {2,}(\S+)\s*$/u;
