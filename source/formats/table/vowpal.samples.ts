import type {FormatSample} from '../../reading/format.js';

export const vowpalSamples: readonly FormatSample[] = [
	{
		lines: [
			'average  since         example        example  current  current  current',
			'loss     last          counter         weight    label  predict features',
			'0.712345 0.712345            1            1.0   1.0000   0.0000       52',
			'0.546789 0.400431            2            2.0  -1.0000   0.1234       46',
			'',
			'finished run',
			'average loss = 0.123456',
		],
		records: [
			{
				fields: [
					{name: 'step', value: 1},
					{name: 'average loss', value: 0.712_345},
					{name: 'loss since last', value: 0.712_345},
				],
			},
			{
				fields: [
					{name: 'step', value: 2},
					{name: 'average loss', value: 0.546_789},
					{name: 'loss since last', value: 0.400_431},
				],
			},
			{about: 'result', fields: [{name: 'average loss', value: 0.123_456}]},
		],
	},
];
