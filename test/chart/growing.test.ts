import {describe, expect, test} from 'vitest';
import type {ChartStyle, DrawnChart} from '../../source/chart/chart.js';
import {drawChart} from '../../source/chart/draw-chart.js';
import {curve, mark, picture, spec} from './picture.js';

const columns = 120;

/** A noisy training loss, the same in every test. */
const loss = Array.from({length: 1000}, (_, step) => {
	const noise = Math.sin(step * 12.9) + Math.sin(step * 7.3) + Math.sin(step * 3.1);
	return 2 + 6 * Math.exp(-step / 150) + 0.1 * noise;
});

function after(points: number, style: ChartStyle): DrawnChart {
	const y = loss.slice(0, points);
	const x = Array.from({length: Math.floor(points / 50)}, (_, index) => (index + 1) * 50);
	const validation = curve(
		x.map(step => 2.2 + 6 * Math.exp(-step / 150)),
		{x, role: 'validation', glyph: 'x'},
	);
	const last = mark('last', points, y.at(-1));
	return drawChart(spec([curve(y), validation], {columns, rows: 16, style, marks: [last]}));
}

function changedCells(before: string, now: string): number {
	const cells = (text: string): string => text.replace(/^.*$/gm, row => row.padEnd(columns));
	const old = cells(before);
	return [...cells(now)].filter((cell, index) => cell !== old[index]).length;
}

describe.each(['line', 'braille', 'ascii'] as const)('a run that grows, in style %s', style => {
	const frames = Array.from({length: 401}, (_, index) => after(600 + index, style));
	const changes = frames
		.slice(1)
		.map((frame, index) => changedCells(picture(frames[index] ?? frame), picture(frame)));
	const calm = changes.filter(cells => cells <= 40);

	test('a new point changes about two cells', () => {
		expect(calm.reduce((sum, cells) => sum + cells, 0) / calm.length).toBeLessThan(3);
	});

	test('from 600 to 1000 points the axes move a few times only', () => {
		expect(changes.length - calm.length).toBeLessThanOrEqual(6);
	});

	test('at least four fifths of the columns are in use', () => {
		for (const [index, frame] of frames.entries()) {
			const used = ((600 + index) / frame.window.to) * frame.plotColumns;
			expect(used).toBeGreaterThan(frame.plotColumns * 0.79);
			expect(used).toBeLessThanOrEqual(frame.plotColumns + 1);
		}
	});
});

test('a curve keeps its left edge when a longer label comes and goes', () => {
	const lefts = [
		[3, 2, 1],
		[0.0875, 0.08, 0.07],
		[1e-5, 2e-5],
		[120, 100],
	].map(y => drawChart(spec([curve(y)], {columns: 80})).left);
	expect(new Set(lefts)).toEqual(new Set([8]));
});
