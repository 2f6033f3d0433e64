import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const metricListSamples: readonly FormatSample[] = [
	{
		lines: [
			'┏━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━━━━┓',
			'┃        Test metric        ┃       DataLoader 0        ┃',
			'┡━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━━━━┩',
			'│         test_acc          │    0.9710000157356262     │',
			'│         test_loss         │    0.0912000015377998     │',
			'└───────────────────────────┴───────────────────────────┘',
		],
		records: [
			{about: 'result', split: 'test', fields: fieldsOf({test_acc: 0.9710000157356262})},
			{about: 'result', split: 'test', fields: fieldsOf({test_loss: 0.0912000015377998})},
		],
	},
	{
		lines: [
			'────────────────────────────────────────',
			'     Validate metric           DataLoader 0',
			'────────────────────────────────────────',
			'        val_loss            0.2310000061988830',
			'────────────────────────────────────────',
		],
		records: [{about: 'result', split: 'validation', fields: fieldsOf({val_loss: 0.231000006198883})}],
	},
];
