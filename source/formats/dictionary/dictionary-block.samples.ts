import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const dictionaryBlockSamples: readonly FormatSample[] = [
	{
		lines: [
			"INFO:tensorflow:{'Loss/box_loss': 0.31,",
			" 'Loss/total_loss': 0.92,",
			" 'learning_rate': 0.04}",
		],
		records: [
			{
				fields: fieldsOf({'Loss/box_loss': 0.31, 'Loss/total_loss': 0.92, learning_rate: 0.04}),
				about: 'point',
				line: 3,
			},
		],
	},
	{
		lines: [
			'[INFO] Model config {',
			'  "hidden_size": 768,',
			'  "num_layers": 12,',
			'  "labels": ["a", "b"]',
			'}',
		],
		records: [{fields: fieldsOf({hidden_size: 768, num_layers: 12}), about: 'settings', line: 5}],
	},
];
