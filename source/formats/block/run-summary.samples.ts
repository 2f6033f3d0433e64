import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const runSummarySamples: readonly FormatSample[] = [
	{
		lines: [
			'wandb: ',
			'wandb: Run history:',
			'wandb:    epoch ▁▅█',
			'wandb: val_loss █▃▁',
			'wandb: ',
			'wandb: Run summary:',
			'wandb:    epoch 3',
			'wandb: val_loss 0.2183',
			'wandb: ',
			'wandb: 🚀 View run glad-sun-1 at: https://example.org/run',
		],
		records: [
			{about: 'result', fields: fieldsOf({epoch: 3})},
			{about: 'result', fields: fieldsOf({val_loss: 0.2183})},
		],
	},
];
