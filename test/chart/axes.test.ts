import {expect, test} from 'vitest';
import {drawChart} from '../../source/chart/draw-chart.js';
import {messagesFor} from '../../source/locale/index.js';
import {curve, mark, picture, spec} from './picture.js';

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

test('times stand on the axis in the language of the reader, and so does the cursor', () => {
	const run = curve([4, 3, 2, 1], {x: [0, 100, 200, 300]});
	const {clock} = messagesFor('zh').screen;
	const marks = [mark('cursor', 130)];
	expect(
		picture(drawChart(spec([run], {rows: 5, xUnit: 'time', xTitle: '时间', clock, marks}))),
	).toMatchInlineSnapshot(`
		"     4 ┤────────╮    │
		       │        ╰──────────────╮
		     1 ┤             │         ╰───────
		       └┼─────┼─────┼┴────┼─────┼─────┼─
		        0    1分   2分10 3分   4分  时间"
	`);
});
