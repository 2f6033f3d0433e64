import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const transposedSamples: readonly FormatSample[] = [
	{
		lines: [
			'2021-03-04 10:00:00,000 - INFO - allennlp.training.callbacks.console_logger -                     Training |  Validation',
			'2021-03-04 10:00:00,001 - INFO - allennlp.training.callbacks.console_logger - accuracy        |     0.871  |     0.820',
			'2021-03-04 10:00:00,002 - INFO - allennlp.training.callbacks.console_logger - gpu_0_memory_MB |  1204.000  |       N/A',
		],
		records: [
			{split: 'train', fields: fieldsOf({accuracy: 0.871})},
			{split: 'validation', fields: fieldsOf({accuracy: 0.82})},
			{split: 'train', fields: fieldsOf({gpu_0_memory_MB: 1204})},
		],
	},
];
