import {expect, test} from 'vitest';
import {drawChart} from '../../source/chart/draw-chart.js';
import {curve, mark, picture, spec} from './picture.js';

const train = curve([2.6, 1.9, 1.4, 1.1, 0.9, 0.75, 0.66, 0.6]);
const validation = curve([2.5, 1.9, 1.5, 1.3, 1.2, 1.25, 1.3, 1.4], {role: 'validation', glyph: 'x'});

test('braille: two curves', () => {
	const chart = drawChart(
		spec([train, validation], {
			columns: 44,
			rows: 12,
			style: 'braille',
			xUnit: 'epoch',
			marks: [mark('best', 5, 1.2), mark('last', 8, 0.6)],
		}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"       │
		   2.5 ┤⠳⡄
		       │ ⠈⢢⡀
		   2.0 ┤   ⠙⢄
		       │     ⠙⢦⣄
		   1.5 ┤       ⠈⠫⡒⠤⣀                   ⣀⡀
		       │         ⠈⠑⠢⢍⡒⠒⠒⠤⠤★⠤⠔⠒⠒⠒⠒⠒⠒⠒⠒⠉⠉
		   1.0 ┤             ⠈⠑⠒⠤⢄⣀⡀
		       │                   ⠈⠉⠑⠒⠒⠤⠤⢄⣀⣀⣀
		   0.5 ┤                              ⠉⠉●
		       └────┼────────┼────────┼─────────┼───
		            2        4        6         8"
	`);
});

test('braille: the spread lies behind the line', () => {
	const chart = drawChart(
		spec(
			[
				curve([4, 3.4, 3, 2.7, 2.5, 2.3, 2.2, 2.1], {
					low: [3.4, 2.8, 2.5, 2.3, 2.1, 2, 1.9, 1.8],
					high: [4.6, 4, 3.5, 3.1, 2.9, 2.6, 2.5, 2.4],
				}),
			],
			{rows: 9, style: 'braille'},
		),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"     5 ┤
		       │⠨⡢⡢⡀⡀
		     4 ┤⠈⠒⠤⣀⡪⡢⡢⡀⡀
		     3 ┤⠈⠊⠪⡪⠉⠑⠢⠤⣀⡀⡢⡠⡀⡀⡀
		       │   ⠈⠈⠊⠪⠪⡪⠈⠉⠑⠒⠢⠤⢄⣀⣀⡀⡢⡠⡠⡠⡀⡀⡀⡀⡀⡀
		     2 ┤           ⠈⠈⠈⠈⠊⠊⠊⠈⠉⠉⠉⠑⠒⠒⠒⠒⠒⠒
		       │
		       └────┼───────┼───────┼───────┼───
		            2       4       6       8"
	`);
});

test('braille: a gap and a spike', () => {
	const chart = drawChart(
		spec([curve([1, 0.9, 0.8, Number.NaN, 0.75, 50, 0.7, 0.68, 0.66, 0.65, 0.64])], {
			rows: 9,
			style: 'braille',
		}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   1.0 ┤⠢⡀      N    ▲⡄
		       │ ⠘⢄         ⢰⠁⢣
		       │   ⠑⢄      ⢠⠃ ⠘⡄
		   0.8 ┤     ⠑     ⡎   ⢣
		       │          ⠘    ⠘⡄
		       │                ⠉⠑⠒⠒⠤⠤⠤⣀⣀⣀⣀
		   0.6 ┤
		       └──────────┼─────────────┼───────
		                  5             10"
	`);
});

test('ascii: the second curve carries its glyph, marks are ASCII too', () => {
	const chart = drawChart(
		spec([train, validation], {
			columns: 44,
			rows: 12,
			style: 'ascii',
			xUnit: 'epoch',
			marks: [
				mark('best', 5, 1.2),
				mark('last', 8, 0.6),
				mark('cursor', 3),
				mark('epoch', 1),
				mark('epoch', 7),
			],
		}),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"       |         :
		   2.5 +x-+      :
		       | +++     :
		   2.0 +   +x+   :
		       |     +-++:
		   1.5 +       +-x+-+                  +x
		       |         :+--x----*---x----x---+
		   1.0 +         :   +-----+
		       |         :         +----------+
		   0.5 +         :                    +-o
		       +|---+----:---+--------+----|----+---
		            2    3   4        6         8"
	`);
});

test('ascii: a gap, a spike, a restart, a forecast', () => {
	const chart = drawChart(
		spec(
			[
				curve([1, 0.9, Number.NaN, 0.75, 50, 0.7, 0.68, 1, 0.9], {breaks: [7]}),
				curve([0.9, 0.7], {x: [9, 12], dotted: true}),
			],
			{rows: 9, style: 'ascii', marks: [mark('segment', 8)]},
		),
	);
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   1.0 +-+   N   +^--+    --+
		       | +-      |   |    ' +-
		       |         |   |    '    .
		   0.8 +         |   |    '      .
		       |        -+   ++   '        .
		       |              +-- '          .
		   0.6 +                  '
		       +----------+-------#-----+-------
		                  5             10"
	`);
});

test('logarithmic: decades', () => {
	const chart = drawChart(spec([curve([100, 10, 1, 0.1, 0.01, 0.001])], {rows: 12, yScale: 'log'}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   100 ┤──╮
		       │  ╰───╮
		    10 ┤      ╰─╮
		       │        ╰──╮
		     1 ┤           ╰──╮
		   0.1 ┤              ╰──╮
		       │                 ╰──╮
		  0.01 ┤                    ╰──╮
		       │                       ╰──╮
		 0.001 ┤                          ╰─
		       └──────┼─────────┼──────────┼────
		              2         4          6"
	`);
});

test('logarithmic: what is not above zero lies below the scale', () => {
	const chart = drawChart(spec([curve([100, 10, 1, 0, -5, 0.1])], {rows: 10, yScale: 'log'}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   100 ┤──╮
		       │  ╰─╮
		    10 ┤    ╰──╮
		       │       ╰─╮
		       │         ╰─╮
		     1 ┤           ╰╮
		       │            │
		   0.1 ┤            ╰───▼─────▼─────
		       └──────┼─────────┼──────────┼────
		              2         4          6"
	`);
});

test('logarithmic: a narrow range takes evenly spaced numbers', () => {
	const chart = drawChart(spec([curve([2.6, 2.4, 2.2, 2.1])], {rows: 9, yScale: 'log'}));
	expect(picture(chart)).toMatchInlineSnapshot(`
		"   2.6 ┤───╮
		       │   ╰───╮
		   2.4 ┤       ╰──╮
		       │          ╰───╮
		       │              ╰───╮
		   2.2 ┤                  ╰──────╮
		       │                         ╰───
		       └┼────────┼────────┼─────────┼───
		        1        2        3         4"
	`);
});

test('ascii: the raw values behind a smoothed curve share its glyph and stay plain', () => {
	const raw = curve([3, 1.5, 2.5, 1, 2], {role: 'train-band'});
	const smoothed = curve([3, 2.2, 2, 1.8, 1.7]);
	expect(picture(drawChart(spec([smoothed, raw], {rows: 9, style: 'ascii'})))).toMatchInlineSnapshot(`
		"     3 +--+
		       |  +--+
		       |     +---+  . .
		     2 +    .    +---------+      .
		       |      . .          +-------
		       |                  .   .
		     1 +                    .
		       ++------+-----+------+-----+-----
		        1      2     3      4     5"
	`);
});

test('a long run is drawn as the mean of each column; the column that is filling leans on the one before', () => {
	const y = Array.from({length: 325}, (_, index) => (index % 2 === 0 ? 1 : 3) * (index < 160 ? 1 : 0.5));
	expect(picture(drawChart(spec([curve([...y, 9])], {rows: 9})))).toMatchInlineSnapshot(`
		"   2.0 ┤ ╭────────────╮            ▲
		       │─╯            │
		       │              │            ╭
		   1.5 ┤              │            │
		       │              │            │
		       │              │            │
		   1.0 ┤              ╰────────────╯
		       └┼───────┼────────┼───────┼──────
		        0      100      200     300"
	`);
});
