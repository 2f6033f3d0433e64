import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const boxedSamples: readonly FormatSample[] = [
	{
		// stable-baselines3: groups in rows of their own.
		lines: [
			'---------------------------------',
			'| rollout/           |          |',
			'|    ep_rew_mean     | 21.4     |',
			'| time/              |          |',
			'|    total_timesteps | 2048     |',
			'---------------------------------',
			'----------------------------------------',
			'| rollout/                |            |',
			'|    ep_rew_mean          | 25.9       |',
			'| time/                   |            |',
			'|    total_timesteps      | 4096       |',
			'| train/                  |            |',
			'|    loss                 | 6.58       |',
			'|    approx_kl            | 8.1e-03    |',
			'----------------------------------------',
		],
		records: [
			{fields: fieldsOf({'rollout/ep_rew_mean': 21.4, 'time/total_timesteps': 2048}), line: 6},
			{
				fields: fieldsOf({
					'rollout/ep_rew_mean': 25.9,
					'time/total_timesteps': 4096,
					'train/loss': 6.58,
					'train/approx_kl': 0.0081,
				}),
				line: 15,
			},
		],
	},
	{
		lines: [
			'----------------------------------',
			'| % time spent exploring  | 96   |',
			'| mean 100 episode reward | 11.5 |',
			'| steps                   | 5120 |',
			'----------------------------------',
		],
		records: [
			{fields: fieldsOf({'% time spent exploring': 96, 'mean 100 episode reward': 11.5, steps: 5120})},
		],
	},
	{
		lines: [
			'------------------------------',
			'| steps | 512 |    | reward | 9.5 |',
			'------------------------------',
		],
		records: [{fields: fieldsOf({steps: 512, reward: 9.5})}],
	},
];
