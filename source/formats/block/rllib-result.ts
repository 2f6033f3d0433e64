import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {toNumber} from '../field/number.js';
import {record} from '../field/record.js';

/**
The block that Ray prints for each iteration of a trial: `Result for NAME:`, then indented `name: value` lines, nested by
their indentation. Its counters stand near its end.
*/
export const rllibResult: RecordFormat = {
	id: 'ray-result',
	samples: [
		{
			lines: [
				'Result for PPO_CartPole-v1_4c1a1_00000:',
				'  date: 2026-03-04_10-00-00',
				'  episode_reward_mean: 24.51',
				'  info:',
				'    learner:',
				'      entropy: 0.6611',
				'  timesteps_total: 4000',
				'== Status ==',
			],
			records: [
				{
					fields: [
						{name: 'episode_reward_mean', value: 24.51},
						{name: 'entropy', value: 0.6611},
						{name: 'timesteps_total', value: 4000},
					],
				},
			],
		},
	],
	open() {
		let fields: Field[] | undefined;

		function close(line: number): readonly FieldRecord[] {
			const told = fields ?? [];
			fields = undefined;
			return told.length === 0 ? [] : [record(line, told)];
		}

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (text.startsWith('Result for ') && title.test(text)) {
					const records = close(line);
					fields = [];
					return records;
				}

				if (fields === undefined) {
					return undefined;
				}

				const [, name, cell = ''] = text.length > longest ? [] : (row.exec(text) ?? []);
				if (name === undefined) {
					const records = close(line);
					return records.length > 0 ? records : undefined;
				}

				const value = toNumber(cell.trim());
				if (value !== undefined && fields.length < mostFields) {
					fields.push({name, value});
				}

				return [];
			},
			end: () => close(0),
		};
	},
};

const longest = 2000;
const mostFields = 200;
const title = /^Result for \S{1,200}:\s*$/;
const row = /^ +([\w./-]{1,100}): ?(.{0,1000})$/;
