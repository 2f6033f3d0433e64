import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import type {ChartSpec, Curve, Mark} from '../../source/chart/chart.js';
import {drawChart, xAtColumn} from '../../source/chart/draw-chart.js';
import {sparkline} from '../../source/chart/sparkline.js';
import {messagesFor} from '../../source/locale/index.js';
import {english} from '../../source/numbers/duration.js';
import {fc} from '../setup/any-case.js';
import {spec} from './picture.js';

const odd = fc.constantFrom(
	Number.NaN,
	Number.POSITIVE_INFINITY,
	Number.NEGATIVE_INFINITY,
	-0,
	0,
	1e300,
	-1e300,
	1e-300,
	5e-324,
	1.7976931348623157e308,
	2.5,
);
const value = fc.oneof(odd, fc.double({min: -10, max: 10, noNaN: true}), fc.double());
const style = fc.constantFrom('line' as const, 'braille' as const, 'ascii' as const);
const label = fc.oneof(fc.constant('验证损失'), fc.constant('\u001B[31mred\u0007\u202Eder'), fc.string());
const rising = fc.oneof(
	fc.array(fc.double({min: 0, max: 50, noNaN: true}), {maxLength: 30}).map(x => x.sort((a, b) => a - b)),
	fc.array(fc.integer({min: 0, max: 1_000_000}), {maxLength: 30}).map(x => x.sort((a, b) => a - b)),
	fc.array(value, {maxLength: 12}),
);

const curve: fc.Arbitrary<Curve> = rising.chain(x =>
	fc.record({
		role: fc.constantFrom('train', 'validation', 'train-band'),
		label,
		glyph: fc.constantFrom('*', 'x', '•', '验', '\u001B', ''),
		dotted: fc.boolean(),
		length: fc.constant(x.length),
		x: fc.constant(x),
		y: fc.array(value, {minLength: x.length, maxLength: x.length}),
		low: fc.option(fc.array(value, {minLength: x.length, maxLength: x.length}), {nil: undefined}),
		high: fc.option(fc.array(value, {minLength: x.length, maxLength: x.length}), {nil: undefined}),
		nonFinite: fc.constant(undefined),
		breaks: fc.array(fc.nat(30), {maxLength: 3}),
	}),
);
const mark: fc.Arbitrary<Mark> = fc.record({
	kind: fc.constantFrom('best', 'last', 'finding', 'epoch', 'segment', 'forecast', 'cursor'),
	x: value,
	y: fc.option(value, {nil: undefined}),
	label: fc.constant(undefined),
});
const anySpec: fc.Arbitrary<ChartSpec> = fc.record({
	columns: fc.integer({min: 0, max: 300}),
	rows: fc.integer({min: 0, max: 80}),
	style,
	curves: fc.array(curve, {maxLength: 3}),
	marks: fc.array(mark, {maxLength: 5}),
	window: fc.option(fc.record({from: value, to: value}), {nil: undefined}),
	extent: fc.option(fc.record({from: value, to: value}), {nil: undefined}),
	yScale: fc.constantFrom('linear', 'log'),
	range: fc.option(fc.record({low: value, high: value}), {nil: undefined}),
	xUnit: fc.constantFrom('step', 'epoch', 'time', 'tokens', 'point'),
	xTitle: fc.constantFrom(undefined, 'step', '步数', 'шаг'),
	clock: fc.constantFrom(
		...(['en', 'zh', 'ru'] as const).map(language => messagesFor(language).screen.clock),
	),
	monochrome: fc.boolean(),
});

test('whatever is drawn has exactly its rows, none of them wider than its columns', () => {
	fc.assert(
		fc.property(anySpec, spec => {
			const chart = drawChart(spec);
			expect(chart.rows).toHaveLength(spec.rows);
			for (const row of chart.rows) {
				const text = row.map(span => span.text).join('');
				expect(stringWidth(text)).toBeLessThanOrEqual(spec.columns);
				expect(text).not.toMatch(/\p{C}/u);
				expect(text).not.toMatch(/NaN|Infinity|undefined/);
			}

			expect(chart.left + chart.plotColumns).toBeLessThanOrEqual(Math.max(1, spec.columns));
			expect(Number.isFinite(chart.window.from) && chart.window.from <= chart.window.to).toBe(true);
		}),
		{numRuns: 500},
	);
});

test('no label of the y axis is there twice', () => {
	fc.assert(
		fc.property(anySpec, spec => {
			const chart = drawChart({...spec, columns: 60, rows: 30, marks: []});
			const labels = chart.rows.flatMap(row =>
				row.filter((span, index) => index === 0 && span.role === 'label').map(span => span.text.trim()),
			);
			const ofY = labels.slice(0, -1);
			expect(new Set(ofY).size).toBe(ofY.length);
		}),
		{numRuns: 300},
	);
});

test('style ascii draws with printable ASCII only', () => {
	fc.assert(
		fc.property(anySpec, spec => {
			const chart = drawChart({...spec, style: 'ascii', xTitle: undefined, clock: english});
			for (const row of chart.rows) {
				expect(row.map(span => span.text).join('')).toMatch(/^[ -~]*$/);
			}
		}),
		{numRuns: 200},
	);
});

test('neighbouring spans differ in role, and no row ends in blanks', () => {
	fc.assert(
		fc.property(anySpec, spec => {
			for (const row of drawChart(spec).rows) {
				for (const [index, span] of row.entries()) {
					expect(span.text).not.toBe('');
					expect(span.role).not.toBe(row[index + 1]?.role);
				}

				expect(row.at(-1)?.text ?? '').not.toMatch(/ $/);
			}
		}),
		{numRuns: 200},
	);
});

test('a chosen window has its edges in the first and the last column', () => {
	fc.assert(
		fc.property(
			fc.double({min: -1e6, max: 1e6, noNaN: true}),
			fc.double({min: 0.001, max: 1e6, noNaN: true}),
			fc.integer({min: 20, max: 200}),
			(from, span, columns) => {
				const chart = drawChart(spec([], {columns, rows: 8, window: {from, to: from + span}}));
				const half = ((chart.window.to - chart.window.from) / (chart.plotColumns - 1)) * 0.51;
				expect(Math.abs(chart.window.from - from)).toBeLessThanOrEqual(half);
				expect(Math.abs(chart.window.to - (from + span))).toBeLessThanOrEqual(half);
				expect(xAtColumn(chart, chart.left)).toBe(chart.window.from);
				expect(xAtColumn(chart, chart.left + chart.plotColumns - 1)).toBeCloseTo(chart.window.to, 6);
			},
		),
	);
});

test('a sparkline has a cell for each value, and no more cells than it was given', () => {
	fc.assert(
		fc.property(
			fc.array(value, {maxLength: 60}),
			fc.integer({min: -1, max: 40}),
			style,
			(values, columns, as) => {
				const line = sparkline(values, columns, as);
				expect(stringWidth(line)).toBe(Math.min(values.length, Math.max(0, columns)));
			},
		),
	);
});
