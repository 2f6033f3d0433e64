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
	{
		lines: [
			'┏━━━━━━━━━━┳━━━━━━━━┳━━━━━━━━┓',
			'┃ Metric   ┃ Train  ┃ Val    ┃',
			'┡━━━━━━━━━━╇━━━━━━━━╇━━━━━━━━┩',
			'│ Loss     │ 1.2500 │ 1.5000 │',
			'│ Accuracy │ -      │ 0.6250 │',
			'└──────────┴────────┴────────┘',
		],
		records: [
			{split: 'train', fields: fieldsOf({Loss: 1.25})},
			{split: 'validation', fields: fieldsOf({Loss: 1.5})},
			{split: 'validation', fields: fieldsOf({Accuracy: 0.625})},
		],
	},
	{
		lines: ['|      | train | test |', '|------|-------|------|', '| loss | 0.75  | 0.9  |'],
		records: [
			{split: 'train', fields: fieldsOf({loss: 0.75})},
			{split: 'test', fields: fieldsOf({loss: 0.9})},
		],
	},
];
