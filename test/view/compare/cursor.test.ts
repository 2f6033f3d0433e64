import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import {headline} from '../../../source/run/headline.js';
import {axisOf} from '../../../source/view/content/axis.js';
import {contentOf} from '../../../source/view/content/content.js';
import {
	cursorAt,
	lineIn,
	momentsBeyond,
	underCursor,
	xAtCursor,
} from '../../../source/view/content/shared-cursor.js';
import {range, runOf} from '../../run/run-of.js';
import {fixed, stuck} from './two-runs.js';

describe('one cursor for several runs', () => {
	const runs = [stuck, fixed];

	it('stands on the lines of the first run, and beyond its end on those of the longest', () => {
		expect(contentOf(runs, messagesFor('en').screen).moments).toEqual([
			...range(1, 5),
			...range(6, 12).map(line => cursorAt(1, line)),
		]);
	});

	it.each([
		['on the first run', 3, {run: 0, line: 3}, 3],
		['beyond it', cursorAt(1, 9), {run: 1, line: 9}, 9],
	])('%s', (_, cursor, under, x) => {
		expect(underCursor(runs, cursor)).toEqual(under);
		expect(xAtCursor(runs, cursor, 'epoch')).toBe(x);
	});

	it('is at the same epoch in both, and at the end of a run that is over', () => {
		expect([lineIn(runs, 3, 0, 'epoch'), lineIn(runs, 3, 1, 'epoch')]).toEqual([3, 3]);
		const beyond = cursorAt(1, 9);
		expect([lineIn(runs, beyond, 0, 'epoch'), lineIn(runs, beyond, 1, 'epoch')]).toEqual([5, 9]);
	});

	it('needs nothing beyond where the first run goes furthest', () => {
		expect(momentsBeyond([fixed, stuck])).toEqual([]);
	});

	it('finds the same step where one logs every step and the other every tenth', () => {
		const often = runOf(range(1, 100).map(step => ({step, loss: 1 / step})));
		const seldom = runOf(range(10, 200, 10).map(step => ({step, loss: 2 / step})));
		const both = [often, seldom];
		expect(axisOf(both, undefined).unit).toBe('step');
		expect(lineIn(both, 47, 1, 'step')).toBe(4);
		expect(lineIn(both, cursorAt(1, 15), 0, 'step')).toBe(100);
		expect(headline(seldom)?.columns.step[14]).toBe(150);
	});

	it('leaves a run that is alone to its own lines, however many', () => {
		expect(underCursor([fixed], 2 ** 30)).toEqual({run: 0, line: 2 ** 30});
	});
});
