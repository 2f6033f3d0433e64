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

test('a value that is not finite is a gap, and a point alone is a dot', () => {
	const chart = drawChart(
		spec([curve([4, 3, 2.5, Number.NaN, 2, 1.8, Number.POSITIVE_INFINITY, Number.NaN, 1.5])], {rows: 9}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"     4 ┤─╮
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

test('the cursor runs behind the curve, its step takes the place of labels', () => {
	const chart = drawChart(
		spec([curve([4, 3, 2.5, 2], {x: [500, 1000, 1500, 2000]})], {
			columns: 44,
			rows: 9,
			marks: [mark('cursor', 1234)],
		}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"     4 ┤──╮             │
		       │  ╰───╮         │
		       │      ╰───╮     │
		     3 ┤          ╰────╮│
		       │               ╰──────╮
		       │                │     ╰──────╮
		     2 ┤                │            ╰───
		       └┼──────────┼────┴────┼──────────┼───
		       500         1k  1234 1.5k        2k"
	`);
});

test('epochs, a finding and a restart stand on the axis', () => {
	const chart = drawChart(
		spec([curve([4, 3, 2.4, 2.1, 2, 1.9], {x: [0, 100, 200, 300, 400, 500]})], {
			rows: 8,
			marks: [
				mark('epoch', 100),
				mark('epoch', 200),
				mark('epoch', 300),
				mark('epoch', 400),
				mark('finding', 350),
				mark('segment', 200),
			],
		}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"     4 ┤──╮          ┊
		       │  ╰───╮      ┊
		       │      ╰─────╮┊
		     2 ┤            ╰───────────────────
		       │             ┊
		       │             ┊
		       └┼─────┬──────╨─────┬──!──┬─────┼
		        0    100    200   300   400  500"
	`);
});

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

test('epochs that would run together are thinned out: every tenth here, every second when zoomed in', () => {
	const x = Array.from({length: 41}, (_, epoch) => epoch * 10);
	const marks = x.slice(1).map(at => mark('epoch', at));
	const run = curve(x, {x});
	expect(picture(drawChart(spec([run], {rows: 5, marks})))).toMatchInlineSnapshot(`
		"   400 ┤                      ╭───────
		       │       ╭──────────────╯
		     0 ┤───────╯
		       └┼──────┬──────┬──────┬───────┬──
		        0     100    200    300     400"
	`);
	expect(
		picture(drawChart(spec([run], {rows: 5, marks, window: {from: 100, to: 200}}))),
	).toMatchInlineSnapshot(`
		"   200 ┤                        ╭───────
		       │        ╭───────────────╯
		   100 ┤────────╯
		       └┬─────┬─────┬──────┬─────┬─────┬
		       100   120   140    160   180  200"
	`);
});

test('the unit stands at the end of the axis, in characters of two cells too', () => {
	const run = curve([4, 3, 2, 1], {x: [0, 100, 200, 300]});
	expect(picture(drawChart(spec([run], {rows: 5, xTitle: '步数'})))).toMatchInlineSnapshot(`
		"     4 ┤────────╮
		       │        ╰──────────────╮
		     1 ┤                       ╰───────
		       └┼─────────┼─────────┼─────────┼─
		        0        100       200      步数"
	`);
});
