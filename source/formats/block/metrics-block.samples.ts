import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const metricsBlockSamples: readonly FormatSample[] = [
	{
		lines: [
			'***** train metrics *****',
			'  epoch                    =        3.0',
			'  train_loss               =     0.4127',
			'  train_runtime            = 0:10:21.33',
			'  train_samples            =     12,800',
		],
		records: [
			{about: 'result', fields: fieldsOf({epoch: 3})},
			{about: 'result', fields: fieldsOf({train_loss: 0.4127})},
			{about: 'result', fields: fieldsOf({train_runtime: '0:10:21.33'})},
			{about: 'result', fields: fieldsOf({train_samples: 12_800})},
		],
	},
	{
		lines: [
			'06/01/2023 12:00:00 - INFO - __main__ - ***** Eval results *****',
			'06/01/2023 12:00:00 - INFO - __main__ -   eval_accuracy = 0.861',
		],
		records: [{about: 'result', fields: fieldsOf({eval_accuracy: 0.861})}],
	},
];
