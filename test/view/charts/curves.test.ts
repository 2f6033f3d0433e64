import {describe, expect, it, test} from 'vitest';
import {bestPoint} from '../../../source/view/panes/charts/curves/best-point.js';
import {curvesOf} from '../../../source/view/panes/charts/curves/curves.js';
import {keptPoints} from '../../../source/view/panes/charts/curves/kept-points.js';
import {segmentMarks} from '../../../source/view/panes/charts/marks.js';
import {runOf, type Told} from '../../run/run-of.js';

const look = {role: 'train', label: 'train', glyph: '─'};

/** A loss a step; each list is told from its first step on. */
const told = (...segments: ReadonlyArray<readonly [number, readonly number[]]>): readonly Told[] =>
	segments.flatMap(([from, losses]) => losses.map((loss, index) => ({step: from + index * 100, loss})));

const lossOf = (lines: readonly Told[]) => {
	const run = runOf(lines);
	const [series] = run.series;
	if (series === undefined) {
		throw new Error('a run has a series');
	}

	return {run, series};
};

const resumed = told([100, [9, 8, 7, 6]], [300, [7.5, 6.5, 5.5]]);
const anew = told([100, [9, 8, 7]], [100, [5, 4]]);

describe('a restarted run', () => {
	test.each([
		[
			'keeps what was before its checkpoint, and breaks there',
			resumed,
			[[9, 8, 7.5, 6.5, 5.5]],
			[2],
			[[7, 6]],
		],
		['keeps nothing where it began anew', anew, [[5, 4]], [], [[9, 8, 7]]],
		['is one curve where it never was', told([100, [3, 2, 1]]), [[3, 2, 1]], [], []],
	])('%s', (_, lines, kept, breaks, faint) => {
		const {run, series} = lossOf(lines);
		const curves = curvesOf(series, run, 'step', 0, look);
		const values = (role: string) => curves.filter(each => each.role === role).map(({y}) => Array.from(y));
		expect([values('train'), values('train-band')]).toEqual([kept, faint]);
		expect(curves[0]?.breaks).toEqual(breaks);
	});

	it('is cut where a large log is not read yet', () => {
		const {run, series} = lossOf(told([100, [4, 3, 2, 1]]));
		const [curve] = curvesOf(series, {...run, unreadAfter: 2}, 'step', 0, look);
		expect([Array.from(curve?.y ?? []), curve?.breaks]).toEqual([[4, 3, 2, 1], [2]]);
	});

	it('has its best among what it kept', () => {
		const {run, series} = lossOf(told([100, [9, 8, 1, 2]], [300, [7, 6]]));
		const best = bestPoint(series, series.direction, keptPoints(series, run, 'step').kept);
		expect(series.columns.mean[best]).toBe(6);
	});

	test.each([
		['at the first point after it', resumed, 300],
		['where it broke off, if it began from the start', anew, 300],
	])('is marked %s', (_, lines, x) => {
		const {run, series} = lossOf(lines);
		expect(segmentMarks(run, series, 'step').map(mark => mark.x)).toEqual([x]);
	});
});

describe('smoothing', () => {
	it('leaves evaluations and the learning rate as they are', () => {
		const {series, ...run} = runOf([1, 2].map(epoch => ({epoch, loss: epoch, valLoss: epoch, rate: epoch})));
		const curves = series.map(each => curvesOf(each, {...run, series}, 'epoch', 2, look).length);
		expect(series.map(({name}, index) => [name, curves[index]])).toEqual([
			['loss', 2],
			['val_loss', 1],
			['lr', 1],
		]);
	});

	it('is as strong after the points were merged into buckets as before', () => {
		const wave = (length: number) =>
			lossOf(told([100, Array.from({length}, (_, index) => Math.sin(index / 40))]));
		const height = (length: number): number => {
			const {run, series} = wave(length);
			const [smoothed] = curvesOf(series, run, 'step', 2, look);
			return Math.max(...Array.from(smoothed?.y ?? []).slice(400 / (length > 4096 ? 2 : 1), -400));
		};
		expect(height(4600)).toBeCloseTo(height(4000), 2);
	});

	it('begins anew at a restart, the points faint behind it', () => {
		const {run, series} = lossOf(told([100, [8, 8]], [300, [2, 2]], [200, [4, 4]]));
		const [smoothed, raw] = curvesOf(series, run, 'step', 2, look);
		expect([smoothed?.role, Array.from(smoothed?.y ?? [])]).toEqual(['train', [8, 4, 4]]);
		expect(raw?.role).toBe('train-band');
	});
});
