import {describe, expect, test} from 'vitest';
import {findLine} from '../../../source/view/content/find-line.js';
import type {LogText} from '../../../source/view/run-feed.js';
import {range} from '../../run/run-of.js';

/** A log of lines `line 1`, `line 2`, … of which those before `first` are gone; counts how often it is read. */
const logOf = (total: number, first = 1): LogText & {readonly reads: () => number} => {
	let reads = 0;
	return {
		first: () => first,
		total: () => total,
		reads: () => reads,
		read: async (from, count) => {
			reads++;
			const last = Math.min(total, from + count - 1);
			return {first: from, lines: last < from ? [] : range(from, last).map(number => `Line ${number}`)};
		},
	};
};

const found = (log: LogText, text: string, from: number, by: 1 | -1 = 1) =>
	findLine(log, {text, from, by}, () => true);

describe('a text in the log', () => {
	test.each<readonly [string, text: string, from: number, by: 1 | -1, line: number | undefined]>([
		['is found from a line on, that line included', 'line 12', 12, 1, 12],
		['far behind', 'line 4999', 1, 1, 4999],
		['round past the end', 'line 3', 4900, 1, 3],
		['before a line', 'line 12', 130, -1, 129],
		['far before', 'line 2000', 5000, -1, 2000],
		['round past the beginning', 'line 4999', 20, -1, 4999],
		['whatever its case', 'LINE 77', 1, 1, 77],
		['is nowhere', 'loss', 2500, 1, undefined],
		['is nowhere, looked for backwards', 'loss', 2500, -1, undefined],
		['from beyond the last line', 'line 1', 6000, 1, 1],
	])('%s', async (_, text, from, by, line) => {
		expect(await found(logOf(5000), text, from, by)).toBe(line);
	});

	test('is looked for in the lines that are still kept', async () => {
		expect(await found(logOf(5000, 4001), 'line 40', 1)).toBe(4001);
		expect(await found(logOf(5000, 4001), 'line 3999', 4500, -1)).toBe(undefined);
	});

	test('is not looked for any longer than it is wanted', async () => {
		const log = logOf(50_000);
		expect(await findLine(log, {text: 'loss', from: 1, by: 1}, () => log.reads() < 2)).toBe(undefined);
		expect(log.reads()).toBe(2);
	});

	test('an empty log has none', async () => {
		expect(await found(logOf(0), 'a', 1)).toBe(undefined);
	});
});
