import {expect, test} from 'vitest';
import type {ValueRange} from '../../source/chart/chart.js';
import {drawChart} from '../../source/chart/draw-chart.js';
import {valueRange} from '../../source/chart/frame.js';
import {union} from '../../source/chart/scale/y-range.js';
import {curve, picture, spec} from './picture.js';

test('a chosen window ends exactly at its edges, and the curve goes through them', () => {
	const chart = drawChart(
		spec([curve([4, 3, 2, 1, 2, 3, 4, 5], {x: [0, 100, 200, 300, 400, 500, 600, 700]})], {
			rows: 8,
			window: {from: 250, to: 450},
		}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"       │                             ╭──
		       │                        ╭────╯
		     2 ┤                    ╭───╯
		       │─╮             ╭────╯
		       │ ╰────╮    ╭───╯
		     1 ┤      ╰────╯
		       └┼───────┼──────┼───────┼───────┼
		       250     300    350     400    450"
	`);
});

test('a window between two points shows the line that joins them', () => {
	const chart = drawChart(spec([curve([4, 1], {x: [0, 1000]})], {rows: 8, window: {from: 400, to: 600}}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   3.0 ┤
		       │──────╮
		   2.5 ┤      ╰─────────╮
		       │                ╰─────────╮
		       │                          ╰─────
		   2.0 ┤
		       └┼───────┼───────┼──────┼───────┼
		       400     450     500    550    600"
	`);
});

test('charts side by side share a range: the same height is the same value', () => {
	const runs = [curve([4, 3, 2.5, 2]), curve([2, 1.5, 1.2, 1])];
	const range = union(runs.map(run => valueRange(spec([run], {columns: 24, rows: 8}))));
	const pictures = runs.map(run => picture(drawChart(spec([run], {columns: 24, rows: 8, range}))));
	expect(pictures.join('\n\n')).toMatchInlineSnapshot(`
		"4 ┤───╮
		  │   ╰───╮
		  │       ╰──────╮
		2 ┤              ╰──────
		  │
		  │
		  └┼──────┼─────┼──────┼
		   1      2     3      4

		4 ┤
		  │
		  │
		2 ┤──╮
		  │  ╰─────────╮
		  │            ╰────────
		  └┼──────┼─────┼──────┼
		   1      2     3      4"
	`);
});

test.each<[string, ValueRange, string]>([
	['a range with less height than the curve tells what is beyond it', {low: 1, high: 2}, '▲'],
	['a range that is none is passed over', {low: Number.NaN, high: 2}, ' 4 ┤'],
])('%s', (_, range, seen) => {
	expect(picture(drawChart(spec([curve([4, 3, 2, 1])], {range})))).toContain(seen);
});

const rising = Array.from({length: 79}, (_, index) => 12 + index / 39);

test.each<readonly [string, readonly number[], readonly number[]]>([
	['at the start, however narrow the chart', [-100, ...rising], []],
	['at the start of each segment', [-100, ...rising.slice(0, 39), -100, ...rising.slice(39)], [40]],
])('does not follow a false value %s', (_, values, breaks) => {
	const range = valueRange(spec([{...curve(values), breaks}], {columns: 24, rows: 8}));
	expect(range?.low).toBeGreaterThan(11);
	expect(range?.high).toBeGreaterThan(13);
});

test('follows the first value of a short curve: training began there', () => {
	expect(valueRange(spec([curve([90, ...rising.slice(0, 20)])], {columns: 60}))?.high).toBe(90);
});
