import {describe, expect, it} from 'vitest';
import {createRecentLines} from '../../../source/commands/log/recent-lines.js';

const encoder = new TextEncoder();
const textOf = (line: number): string =>
	`step ${line} loss ${(1 / line).toFixed(6)} of a run that goes on and on`;

/** Takes lines from 1 up to a last one, so many at a time. */
const taken = (last: number, together: number) => {
	const recent = createRecentLines();
	for (let line = 1; line <= last; line += together) {
		const texts = Array.from({length: Math.min(together, last - line + 1)}, (_, index) =>
			textOf(line + index),
		);
		recent.push(encoder.encode(`${texts.join('\n')}\n`), line - 1);
	}

	return recent;
};

describe('the latest lines', () => {
	it.each([1, 7, 3000])('are there again as they came, %i at a time', together => {
		const recent = taken(20_000, together);
		expect(recent.first()).toBe(1);
		expect(recent.read(1, 2)).toEqual([textOf(1), textOf(2)]);
		for (const from of [1500, 9999, 19_999]) {
			expect(recent.read(from, 2)).toEqual([textOf(from), textOf(from + 1)]);
		}

		expect(recent.read(20_000, 5)).toEqual([textOf(20_000)]);
	});

	it.each([1, 7, 3000])('drop the first where there are too many, %i at a time', together => {
		const recent = taken(200_000, together);
		const first = recent.first();
		expect(first).toBeGreaterThan(50_000);
		expect(first).toBeLessThan(200_000);
		expect(recent.read(first, 1)).toEqual([textOf(first)]);
		expect(recent.read(200_000, 1)).toEqual([textOf(200_000)]);
	});

	it('keep a portion that is longer than all of them may be', () => {
		const recent = createRecentLines();
		const lines = Array.from({length: 200_000}, (_, index) => textOf(index + 1));
		recent.push(encoder.encode(`${lines.join('\n')}\n`), 0);
		expect(recent.read(199_999, 1)).toEqual([textOf(199_999)]);
	});
});
