import type {ChartSpec, Curve, DrawnChart, Mark} from '../../source/chart/chart.js';
import {english} from '../../source/numbers/duration.js';

/** A curve from its values, at x = 1, 2, 3, … unless told otherwise. */
export function curve(y: readonly number[], rest: Partial<Curve> = {}): Curve {
	return {
		role: 'train',
		label: 'train',
		glyph: '*',
		dotted: false,
		length: y.length,
		x: y.map((_, index) => index + 1),
		y,
		low: undefined,
		high: undefined,
		nonFinite: undefined,
		breaks: [],
		...rest,
	};
}

export function mark(kind: Mark['kind'], x: number, y?: number): Mark {
	return {kind, x, y, label: undefined};
}

export function spec(curves: readonly Curve[], rest: Partial<ChartSpec> = {}): ChartSpec {
	return {
		columns: 40,
		rows: 10,
		style: 'line',
		curves,
		marks: [],
		window: undefined,
		extent: undefined,
		yScale: 'linear',
		range: undefined,
		xUnit: 'step',
		xTitle: undefined,
		clock: english,
		monochrome: false,
		...rest,
	};
}

/** What a reader sees, colours aside. */
export function picture(chart: DrawnChart): string {
	return chart.rows.map(row => row.map(({text}) => text).join('')).join('\n');
}
