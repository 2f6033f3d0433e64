import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const torchLoggerSamples: readonly FormatSample[] = [
	{
		lines: ['training error\t', ' 2.0311e+01\t', ' 1.8120e+01\t'],
		records: [{fields: fieldsOf({'training error': 20.311})}, {fields: fieldsOf({'training error': 18.12})}],
	},
	{
		lines: [
			'% mean class accuracy (train set)\t% mean class accuracy (test set)\t',
			' 7.1240e+01\t 6.9120e+01\t',
		],
		records: [
			{
				fields: fieldsOf({
					'train accuracy': 71.24,
					'test accuracy': 69.12,
				}),
			},
		],
	},
];
