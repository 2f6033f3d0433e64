import {describe, expect, it, test} from 'vitest';
import {chartPage} from '../../source/view/layout/chart-pages.js';
import {type Layout, layOut, seenPanes} from '../../source/view/layout/layout.js';
import {asSuits, type PaneChoices} from '../../source/view/layout/panes.js';
import type {Rectangle} from '../../source/view/layout/rectangle.js';
import {type Pane, paneOrder} from '../../source/view/state/state.js';
import {fc} from '../setup/any-case.js';

const sizes = [
	[60, 20],
	[80, 24],
	[80, 50],
	[109, 38],
	[200, 24],
	[120, 40],
	[159, 61],
	[200, 60],
	[300, 80],
] as const;

const counts = [0, 1, 2, 4, 12];

const cellsOf = (layout: Layout): readonly Rectangle[] => [
	layout.header,
	layout.footer,
	...layout.charts,
	...layout.uprights,
	...[layout.table, layout.diagnosis].filter(pane => pane !== undefined),
];

/** How often each cell of the screen is taken. */
const taken = (layout: Layout, columns: number, rows: number): readonly number[] => {
	const counts = new Array<number>(columns * rows).fill(0);
	for (const {left, top, columns: width, rows: height} of cellsOf(layout)) {
		for (let row = top; row < top + height; row++) {
			for (let column = left; column < left + width; column++) {
				const cell = row * columns + column;
				counts[cell] = (counts[cell] ?? Number.NaN) + 1;
			}
		}
	}

	return counts;
};

const content = (charts: number) => ({charts, beside: 1, tableRows: 12, tableColumns: 52});

describe('the layout', () => {
	for (const [columns, rows] of sizes) {
		for (const focus of ['charts', 'table', 'diagnosis'] as const) {
			test.each(
				counts,
			)(`takes every cell of ${columns}x${rows} once, focus on ${focus}, %i charts`, charts => {
				const layout = layOut({columns, rows}, {focus, full: false, panes: asSuits}, content(charts));
				expect(layout && new Set(taken(layout, columns, rows))).toEqual(new Set([1]));
			});
		}
	}

	test.each([
		[59, 20],
		[60, 19],
		[20, 5],
	])('says that %ix%i is too small', (columns, rows) => {
		expect(
			layOut({columns, rows}, {focus: 'charts', full: false, panes: asSuits}, content(2)),
		).toBeUndefined();
	});

	test.each<[string, number, number, Pane, boolean, boolean]>([
		['shows the diagnosis below the charts on a small screen', 80, 24, 'charts', false, true],
		['shows the table there while it has the focus', 80, 24, 'table', true, false],
		['shows both on a larger screen', 120, 40, 'charts', true, true],
		['shows both on a narrow one that is tall', 80, 50, 'charts', true, true],
		['shows both on a flat one that is wide', 200, 24, 'charts', true, true],
		['shows both beside the charts on a wide one', 200, 60, 'diagnosis', true, true],
	])('%s', (_, columns, rows, focus, table, diagnosis) => {
		const layout = layOut({columns, rows}, {focus, full: false, panes: asSuits}, content(3));
		expect([layout?.table !== undefined, layout?.diagnosis !== undefined]).toEqual([table, diagnosis]);
	});

	it('gives the first chart the most room', () => {
		for (const [columns, rows] of sizes) {
			const area = ({columns: width, rows: height}: Rectangle) => width * height;
			const charts =
				layOut({columns, rows}, {focus: 'charts', full: false, panes: asSuits}, content(12))?.charts ?? [];
			expect(Math.max(...charts.map(area))).toBe(area(charts[0] as Rectangle));
		}
	});

	it('shows no chart that is too small to read', () => {
		for (const [columns, rows] of sizes) {
			for (const chart of layOut({columns, rows}, {focus: 'charts', full: false, panes: asSuits}, content(12))
				?.charts ?? []) {
				expect(chart.rows).toBeGreaterThanOrEqual(7);
				expect(chart.columns).toBeGreaterThanOrEqual(36);
			}
		}
	});

	it('gives a chart the whole screen', () => {
		const layout = layOut({columns: 80, rows: 24}, {focus: 'charts', full: true, panes: asSuits}, content(3));
		expect(layout?.charts).toEqual([{left: 0, top: 2, columns: 80, rows: 21}]);
	});
});

describe('panes that were chosen', () => {
	const share = fc.option(fc.double({min: 0, max: 1, noNaN: true}), {nil: undefined});

	it('fill the screen whatever is closed and however large they shall be', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...sizes),
				fc.constantFrom(...paneOrder),
				fc.subarray([...paneOrder]),
				share,
				share,
				fc.constantFrom(1, 2, 6),
				([columns, rows], focus, closed, charts, table, count) => {
					const panes = {closed, shares: {charts, table}};
					const layout = layOut({columns, rows}, {focus, full: false, panes}, content(count));
					expect(layout && new Set(taken(layout, columns, rows))).toEqual(new Set([1]));
					const [text] = [layout?.table, layout?.diagnosis].filter(pane => pane !== undefined);
					expect(text === undefined || (text.rows >= 4 && text.columns >= 36)).toBe(true);
					expect(layout?.charts.every(chart => chart.rows >= 7 && chart.columns >= 36)).toBe(true);
				},
			),
			{numRuns: 500},
		);
	});

	const seen = (columns: number, rows: number, closed: readonly Pane[], focus: Pane = 'charts') => {
		const layout = layOut({columns, rows}, {focus, full: false, panes: {...asSuits, closed}}, content(3));
		return layout && seenPanes(layout);
	};

	test.each<[string, number, number, Pane[], Pane[]]>([
		['the table takes the place of the diagnosis', 80, 24, ['diagnosis'], ['charts', 'table']],
		['without charts both panes of text have room', 80, 24, ['charts'], ['table', 'diagnosis']],
		['charts alone', 80, 24, ['table', 'diagnosis'], ['charts']],
		['the diagnosis alone', 200, 60, ['charts', 'table'], ['diagnosis']],
		['beside the charts one pane is left', 200, 60, ['table'], ['charts', 'diagnosis']],
		['something is always there', 120, 40, ['charts', 'table', 'diagnosis'], ['charts']],
	])('%s', (_, columns, rows, closed, panes) => {
		expect(seen(columns, rows, closed)).toEqual(panes);
	});

	const sized = (columns: number, rows: number, shares: PaneChoices['shares']) =>
		layOut({columns, rows}, {focus: 'charts', full: false, panes: {closed: [], shares}}, content(1));

	test.each([
		[80, 24, 'rows'],
		[120, 40, 'rows'],
		[200, 60, 'columns'],
	] as const)('at %ix%i charts take the part of the %s that was chosen', (columns, rows, side) => {
		const at = (charts: number) => sized(columns, rows, {charts, table: undefined})?.charts[0]?.[side] ?? 0;
		const whole = side === 'rows' ? rows - 3 : columns;
		expect(at(0.4)).toBe(Math.round(0.4 * whole));
		expect(at(0.7)).toBe(Math.round(0.7 * whole));
	});

	it('tells by how much a key moves a border: never less than a cell', () => {
		const borders = sized(80, 24, {charts: undefined, table: undefined})?.borders;
		expect(borders?.charts).toEqual({share: 11 / 21, step: 1 / 21});
		expect(borders?.table).toBeUndefined();
	});
});

describe('pages of charts', () => {
	test.each([
		['one place: the chosen chart', 5, 1, 3, [3], 4, 5],
		['all fit', 3, 3, 0, [0, 1, 2], 1, 1],
		['the first page', 6, 3, 0, [0, 1, 2], 1, 3],
		['the page of the chosen chart; the first one stays', 6, 3, 3, [0, 3, 4], 2, 3],
		['the last page is filled up', 6, 3, 5, [0, 4, 5], 3, 3],
		['a chosen chart that is gone', 2, 3, 9, [0, 1], 1, 1],
		['no charts at all', 0, 0, 0, [], 1, 1],
	])('%s', (_, charts, places, chosen, shown, page, pages) => {
		expect(chartPage(charts, places, chosen)).toMatchObject({shown, page, pages});
	});
});
