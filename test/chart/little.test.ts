import {expect, test} from 'vitest';
import {drawChart} from '../../source/chart/draw-chart.js';
import {curve, mark, picture, spec} from './picture.js';

test('a constant is labelled with its value', () => {
	const chart = drawChart(spec([curve([0.3133, 0.3133, 0.3133])], {rows: 7}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"       │
		       │
		0.3133 ┤──────────────────────────
		       │
		       │
		       └┼────────────┼───────────┼──────
		        1            2           3"
	`);
});

test('one point is a dot, labelled with its value', () => {
	const chart = drawChart(spec([curve([0.0875])], {rows: 5}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"       │
		0.0875 ┤•
		       │
		       └─────────┼─────────┼─────────┼──
		                 10        20        30"
	`);
});

test('nothing yet: a frame without numbers', () => {
	const chart = drawChart(spec([], {rows: 5}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"       │
		       │
		       │
		       └────────────────────────────────
		"
	`);
});

test('as small as 10x4', () => {
	const chart = drawChart(
		spec([curve([2.6, 1.2, 0.9, 0.7, 0.6])], {columns: 10, rows: 4, marks: [mark('last', 5, 0.6)]}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"3.0 ┤─╮
		0.5 ┤ ╰──●
		    └─────
		"
	`);
});

test('three rows: no labels under the axis', () => {
	const chart = drawChart(spec([curve([2.6, 1.2, 0.9, 0.7, 0.6])], {columns: 24, rows: 3}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"3.0 ┤───╮
		0.5 ┤   ╰───────────────
		    └────┼────────┼─────"
	`);
});
