import {expect, test} from 'vitest';
import {drawChart} from '../../source/chart/draw-chart.js';
import {curve, mark, picture, spec} from './picture.js';

const train = curve([2.6, 1.9, 1.4, 1.1, 0.9, 0.75, 0.66, 0.6]);
const validation = curve([2.5, 1.9, 1.5, 1.3, 1.2, 1.25, 1.3, 1.4], {role: 'validation', glyph: 'x'});

test('both curves with the best and the last value marked', () => {
	const chart = drawChart(
		spec([train, validation], {
			columns: 44,
			rows: 12,
			xUnit: 'epoch',
			xTitle: 'epoch',
			marks: [mark('best', 5, 1.2), mark('last', 8, 0.6)],
		}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"       │
		   2.5 ┤──╮
		       │ ╰╰╮
		   2.0 ┤   ╰─╮
		       │     ╰─╮╮
		   1.5 ┤       ╰──╮─╮                  ╭─
		       │          ╰──╮────★────────────╯
		   1.0 ┤             ╰─────╮
		       │                   ╰──────────╮
		   0.5 ┤                              ╰─●
		       └────┼────────┼────────┼─────────┼───
		            2        4        6        epoch"
	`);
});

test('without colour the second curve carries its glyph', () => {
	const chart = drawChart(spec([train, validation], {rows: 9, monochrome: true}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"     3 ┤
		       │x─╮
		     2 ┤ ╰╰─╮
		       │    x──╮╮
		       │       ╰x───x───x───x───x───x
		     1 ┤            ╰─────────╮
		       │                      ╰──────
		       └────┼───────┼───────┼───────┼───
		            2       4       6       8"
	`);
});

test('where curves meet the first stays on top, and the other goes on behind it', () => {
	const chart = drawChart(
		spec([curve([1, 2, 3, 2, 1]), curve([3, 2, 1, 2, 3], {role: 'validation', glyph: 'x'})], {rows: 7}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   3.0 ┤──╮         ╭──╮         ╭─
		       │  ╰───╮  ╭──╯  ╰───╮  ╭──╯
		       │      ╭──╯         ╰──╮
		       │  ╭───╯  ╰──╮  ╭───╯  ╰──╮
		   1.0 ┤──╯         ╰──╯         ╰─
		       └┼──────┼─────┼──────┼─────┼─────
		        1      2     3      4     5"
	`);
});

test('a value that is not finite is a gap that is marked, and a point alone is a dot', () => {
	const chart = drawChart(
		spec([curve([4, 3, 2.5, Number.NaN, 2, 1.8, Number.POSITIVE_INFINITY, Number.NaN, 1.5])], {rows: 9}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"     4 ┤─╮        N        ▲   N
		       │ ╰╮
		     3 ┤  ╰─╮
		       │    ╰──╮
		       │       ╰
		     2 ┤             ────
		       │                          •
		       └───┼──────┼─────┼──────┼─────┼──
		           2      4     6      8     10"
	`);
});

test('a restarted run is not joined to the run before', () => {
	const chart = drawChart(
		spec([curve([4, 3, 2.5, 2, 4, 3, 2.4, 1.9], {breaks: [4]})], {rows: 9, marks: [mark('segment', 5)]}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"     4 ┤─╮              ─╮
		       │ ╰─╮            ┊╰─╮
		     3 ┤   ╰─╮          ┊  ╰─╮
		       │     ╰──╮       ┊    ╰──╮
		       │        ╰───╮   ┊       ╰──╮
		     2 ┤            ╰   ┊          ╰─
		       │                ┊
		       └────┼───────┼───╨───┼───────┼───
		            2       4       6       8"
	`);
});

test('one spike does not flatten the curve: it is told at the edge', () => {
	const chart = drawChart(spec([curve([1, 0.9, 0.8, 0.75, 50, 0.7, 0.68, 0.66, 0.65, 0.64])], {rows: 9}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   1.0 ┤──╮        ╭─▲──╮
		       │  ╰─╮      │    │
		       │    ╰─╮    │    │
		   0.8 ┤      ╰──╮ │    │
		       │         ╰─╯    ╰╮
		       │                 ╰────────────
		   0.6 ┤
		       └───┼──────┼─────┼──────┼─────┼──
		           2      4     6      8     10"
	`);
});

test('a forecast leaves open more the further it looks', () => {
	const ahead = curve([0.6, 0.5, 0.45, 0.42], {
		x: [5, 6, 7, 8],
		dotted: true,
		role: 'forecast',
		low: [0.6, 0.35, 0.2, 0.05],
		high: [0.6, 0.65, 0.7, 0.75],
	});
	const chart = drawChart(spec([curve([1, 0.9, 0.8, 0.7, 0.6]), ahead], {rows: 10}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   1.0 ┤──╮
		       │  ╰───╮
		   0.8 ┤      ╰──╮
		       │         ╰──╮               ·
		       │            ╰───╮   ·   ·
		   0.6 ┤                ╰ ·
		       │                    · · ·
		   0.4 ┤                          · ·
		       └────┼───────┼───────┼───────┼───
		            2       4       6       8"
	`);
	expect(chart.rows.flat().map(({role}) => role)).toContain('forecast-band');
});

test('a forecast is dotted', () => {
	const chart = drawChart(
		spec(
			[
				curve([1, 0.9, 0.8, 0.7, 0.6]),
				curve([0.6, 0.5, 0.4, 0.3], {x: [5, 6, 7, 8], dotted: true, role: 'forecast'}),
			],
			{rows: 9},
		),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   1.0 ┤───╮
		       │   ╰────╮
		       │        ╰────╮
		       │             ╰───
		   0.5 ┤                  · · ·
		       │                        · ·
		       │                            ·
		       └────┼───────┼───────┼───────┼───
		            2       4       6       8"
	`);
});
