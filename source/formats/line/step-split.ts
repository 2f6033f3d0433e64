import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {toValue} from '../field/number.js';
import {record} from '../field/record.js';

const linePattern = /^(\d{1,10}) (train|val|hella) (\d{1,10}(?:\.\d{1,20})?(?:e[-+]\d{1,3})?|nan|inf)$/;
const names = new Map([
	['train', 'train_loss'],
	['val', 'val_loss'],
	['hella', 'hellaswag_acc'],
]);

/** The log of build-nanogpt: a step, a split, and a loss that nothing names. */
export const stepSplit: RecordFormat = {
	id: 'step-split',
	samples: [
		{
			lines: ['0 val 10.9513', '0 hella 0.2463', '0 train 10.955029', '1 train 10.6'],
			records: [
				{
					fields: [
						{name: 'step', value: 0},
						{name: 'val_loss', value: 10.9513},
					],
				},
				{
					fields: [
						{name: 'step', value: 0},
						{name: 'hellaswag_acc', value: 0.2463},
					],
				},
				{
					fields: [
						{name: 'step', value: 0},
						{name: 'train_loss', value: 10.955029},
					],
				},
				{
					fields: [
						{name: 'step', value: 1},
						{name: 'train_loss', value: 10.6},
					],
				},
			],
		},
	],
	open: () => ({
		line(text: string, line: number): readonly FieldRecord[] | undefined {
			const [, step = '', split = '', value = ''] = linePattern.exec(text.trimEnd()) ?? [];
			const name = names.get(split);
			return name === undefined
				? undefined
				: [
						record(line, [
							{name: 'step', value: Number(step)},
							{name, value: toValue(value)},
						]),
					];
		},
	}),
};
