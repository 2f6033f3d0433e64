import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import {contentOf} from '../../../source/view/content/content.js';
import {lineIn, xAtCursor} from '../../../source/view/content/shared-cursor.js';
import {cellText} from '../../../source/view/panes/table/columns/columns.js';
import {range, runOf} from '../../run/run-of.js';

describe('the rows of two runs', () => {
	const told = (...runs: ReadonlyArray<ReturnType<typeof runOf>>): readonly string[] => {
		const {table} = contentOf(runs, messagesFor('en').screen);
		return table.rows.map((row, index) =>
			[row.label, ...table.columns.slice(0, 3).map(column => cellText(column, index) || '.')].join(' '),
		);
	};

	const steps = (every: number, to: number, slope: number, from = every) =>
		runOf(range(from, to, every).map(step => ({step, loss: 10 - slope * step})));

	it('stand where either was logged, and between its points a run lies on the line', () => {
		expect(told(steps(20, 80, 0.05), steps(30, 90, 0.1))).toEqual([
			'20 9 . .',
			'30 . 7 -1.5',
			'40 8 . -2.0',
			'60 7 4 -3.0',
			'80 6 . -4.0',
			'90 . 1 .',
		]);
	});

	it('have steadily rising lines for the cursor, at which each run is where the row says', () => {
		const runs = [steps(20, 80, 0.05), steps(30, 90, 0.1)];
		const {rowLines} = contentOf(runs, messagesFor('en').screen);
		expect(rowLines.every((line, index) => index === 0 || line > (rowLines[index - 1] ?? line))).toBe(true);
		expect(rowLines.map(line => lineIn(runs, line, 1, 'step'))).toEqual([0, 1, 1, 2, 2, 3]);
		expect(rowLines.map(line => xAtCursor(runs, line, 'step')).map(Math.round)).toEqual([
			20, 30, 40, 60, 80, 90,
		]);
	});

	it('need no line where both were logged at the same places', () => {
		expect(told(steps(10, 30, 0.1), steps(10, 30, 0.2))).toEqual(['10 9 8 -1', '20 8 6 -2', '30 7 4 -3']);
		expect(
			contentOf([steps(10, 30, 0.1), steps(10, 30, 0.2)], messagesFor('en').screen).table.columns[2]?.head,
		).toBe('B-A');
	});

	it('meet at the same epoch, whether a log counts from 0 or from 1', () => {
		const epochs = (from: number, epochBase: 0 | 1) => ({
			...runOf(range(1, 4).map(epoch => ({epoch, loss: from - epoch}))),
			epochBase,
		});
		expect(told(epochs(9, 0), epochs(8, 1)).map(row => row.split(' ').slice(0, 3).join(' '))).toEqual([
			'0 8 7',
			'1 7 6',
			'2 6 5',
			'3 5 4',
		]);
	});
});
