import {epochs, listed} from './listed.js';

/** One that goes on, one that is stuck, one that crashed: the latest first. */
export const runs = [
	listed('fine/train.log', epochs([0.9, 0.5, 0.3], 10), 1),
	listed('stuck.log', epochs([0.3133, 0.3133, 0.3133, 0.3133, 0.3133]), 90),
	listed('crash.log', [...epochs([0.9, 0.8], 10), {event: 'traceback'}], 200),
];

export const rowWith = (rows: readonly string[], text: string): string =>
	rows.find(row => row.includes(text)) ?? '';
