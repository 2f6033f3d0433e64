import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const pipedSamples: readonly FormatSample[] = [
	{
		lines: [
			'| Training Loss | Epoch | Step | Validation Loss |',
			'|:-------------:|:-----:|:----:|:---------------:|',
			'| No log        | 1.0   | 120  | 0.8123          |',
			'| 0.9014        | 2.0   | 240  | 0.6532          |',
		],
		records: [
			{fields: fieldsOf({Epoch: 1, Step: 120, 'Validation Loss': 0.8123})},
			{fields: fieldsOf({'Training Loss': 0.9014, Epoch: 2, Step: 240, 'Validation Loss': 0.6532})},
		],
	},
	{
		lines: [
			'┏━━━━━━━┳━━━━━━━━┓',
			'┃ Epoch ┃ Loss   ┃',
			'┡━━━━━━━╇━━━━━━━━┩',
			'│ 1     │ 0.7015 │',
			'└───────┴────────┘',
		],
		records: [{fields: fieldsOf({Epoch: 1, Loss: 0.7015})}],
	},
	{
		lines: [
			'│            │   loss │    acc │',
			'│ Train      │ 0.5128 │ 0.8120 │',
			'│ Validation │ 0.6014 │ 0.7754 │',
		],
		records: [
			{split: 'train', fields: fieldsOf({loss: 0.5128, acc: 0.812})},
			{split: 'validation', fields: fieldsOf({loss: 0.6014, acc: 0.7754})},
		],
	},
	{
		lines: ['| Class | IoU   | Acc   |', '|-------|-------|-------|', '| road  | 91.20 | 95.11 |'],
		records: [],
	},
	{
		lines: [' epoch |   loss ', '-------+--------', '     1 | 0.6100 ', '     2 |        '],
		records: [{fields: fieldsOf({epoch: 1, loss: 0.61})}, {fields: fieldsOf({epoch: 2})}],
	},
	{
		lines: [
			'+---------+--------+',
			'|   epoch |   loss |',
			'+=========+========+',
			'|       1 |   0.61 |',
			'+---------+--------+',
		],
		records: [{fields: fieldsOf({epoch: 1, loss: 0.61})}],
	},
];
