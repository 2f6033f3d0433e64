import {describe, expect, it, test} from 'vitest';
import type {Curve} from '../../../source/chart/chart.js';
import type {Forecast} from '../../../source/diagnosis/diagnosis.js';
import {forecastCurve, forecastSeries} from '../../../source/view/panes/charts/curves/forecast-curve.js';
import {range, runOf} from '../../run/run-of.js';

const forecast: Forecast = {
	split: 'train',
	metric: 'loss',
	value: 0.4,
	low: 0.3,
	high: 0.5,
	path: [1, 1.25, 1.5, 2].map(factor => ({factor, value: 1 / factor, low: 0.9 / factor, high: 1.1 / factor})),
	gainPercent: 20,
	toTarget: undefined,
	at: {step: undefined, epoch: undefined},
};

const run = runOf(range(0, 100).map(step => ({step, epoch: step / 50, loss: 2 - step / 100})));
const series = forecastSeries(run, forecast);

const columnsOf = (curve: Curve | undefined) => {
	const {x, y, low, high} = curve ?? {};
	return {
		x: Array.from(x ?? []),
		y: Array.from(y ?? []),
		low: Array.from(low ?? []),
		high: Array.from(high ?? []),
	};
};

describe('a forecast on the chart', () => {
	test.each([
		['goes on from the latest point by a third of the run at most', 'step', 100, [100, 125]],
		['counts in what the axis counts', 'epoch', 100, [2, 2.5]],
		['goes on from the cursor', 'step', 41, [40, 50]],
	] as const)('%s', (_, unit, line, x) => {
		const curve =
			series &&
			forecastCurve(
				forecast,
				run,
				series,
				unit,
				line === 100 ? Number.POSITIVE_INFINITY : line,
				'.',
				Number.POSITIVE_INFINITY,
			);
		expect(curve?.dotted).toBe(true);
		expect(columnsOf(curve)).toEqual({x, y: [1, 0.8], low: [0.9, 0.9 / 1.25], high: [1.1, 1.1 / 1.25]});
	});

	it('is cut where the axis ends', () => {
		const curve = series && forecastCurve(forecast, run, series, 'step', 81, '.', 90);
		expect(columnsOf(curve)).toMatchObject({x: [80, 90], y: [1, 0.9]});
		expect(series && forecastCurve(forecast, run, series, 'step', 81, '.', 80)).toBeUndefined();
	});

	it('is not drawn before there are two places on the axis', () => {
		expect(series && forecastCurve(forecast, run, series, 'step', 1, '.', 100)).toBeUndefined();
	});

	it('continues the curve that it speaks of and no other', () => {
		expect(series).toMatchObject({split: 'train', metric: 'loss'});
		expect(forecastSeries(run, {...forecast, split: 'validation'})).toBeUndefined();
		expect(forecastSeries(run, undefined)).toBeUndefined();
	});
});
