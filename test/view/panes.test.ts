import stringWidth from 'string-width';
import {describe, expect, it, test} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {axisOf, sameMoment, windowOf} from '../../source/view/content/axis.js';
import {smooth} from '../../source/view/panes/charts/curves/smooth.js';
import {paneTitle} from '../../source/view/panes/pane-title.js';
import {rowText, span} from '../../source/view/text/row.js';
import {unicodeGlyphs} from '../../source/view/theme/glyphs.js';
import {paint} from '../../source/view/theme/paint.js';
import {createTheme} from '../../source/view/theme/theme.js';
import {range, runOf} from '../run/run-of.js';

const messages = messagesFor('en');
const look = {messages, glyphs: unicodeGlyphs, monochrome: true};

describe('the title of a pane', () => {
	const title = (columns: number) =>
		rowText(
			paneTitle(
				'loss',
				[[span('train 0.0875  val 0.0777')], [span('0.0875  0.0777')], [span('0.0875')]],
				[span('1/3')],
				columns,
				false,
				look,
			),
		);

	test.each([
		[44, '─ loss  train 0.0875  val 0.0777 ──── 1/3 ─'],
		[43, '─ loss  train 0.0875  val 0.0777 ─── 1/3 ─'],
		[38, '─ loss  0.0875  0.0777 ───────── 1/3 ─'],
		[24, '─ loss  0.0875 ─── 1/3 ─'],
		[16, '─ loss ─── 1/3 ─'],
		[10, '─ loss ───'],
	])('says at %i columns what has room and cuts no number', (columns, expected) => {
		expect(title(columns).replace(/─+ 1/, ' 1')).toBe(expected.replace(/─+ 1/, ' 1'));
		expect(stringWidth(title(columns))).toBe(columns);
	});
});

describe('the axis', () => {
	const byBatch = runOf(range(1, 100).map(step => ({step, epoch: step / 20, loss: 1 / step})));
	const byEpoch = runOf(range(1, 5).map(epoch => ({epoch, loss: 1 / epoch})));
	const bare = runOf(range(1, 5).map(loss => ({loss})));

	test.each([
		['steps where an epoch has many points', byBatch, undefined, 'step'],
		['epochs where it has one', byEpoch, undefined, 'epoch'],
		['lines where nothing else is known', bare, undefined, 'point'],
		['what was chosen', byBatch, 'epoch', 'epoch'],
		['what is known where the chosen unit is not', byEpoch, 'tokens', 'epoch'],
	] as const)('counts %s', (_, run, chosen, unit) => {
		expect(axisOf([run], chosen).unit).toBe(unit);
	});

	it('spans the run', () => {
		expect(axisOf([byBatch], 'step').range).toEqual({from: 1, to: 100});
	});

	test.each([
		[0, 50, undefined],
		[1, 100, {from: 50.5, to: 100}],
		[1, 1, {from: 1, to: 50.5}],
	])('at zoom %i around %i', (zoom, x, expected) => {
		expect(windowOf(axisOf([byBatch], 'step'), zoom, x)).toEqual(expected);
	});

	it('finds the moment of another run that is as far', () => {
		const slow = runOf(range(1, 50).map(index => ({step: index * 2, loss: 1})));
		expect([
			sameMoment(byBatch, 40, slow, 'step'),
			sameMoment(byBatch, Number.POSITIVE_INFINITY, slow, 'step'),
		]).toEqual([20, Number.POSITIVE_INFINITY]);
	});

	it('is of epochs where two runs have epochs of different size', () => {
		const batches = (perEpoch: number) =>
			runOf(range(1, 100).map(index => ({step: 10 * index, epoch: (10 * index) / perEpoch, loss: 1})));
		expect(axisOf([batches(100), batches(100)], undefined).unit).toBe('step');
		expect(axisOf([batches(100), batches(200)], undefined).unit).toBe('epoch');
		expect(axisOf([batches(100), batches(200)], 'step').unit).toBe('step');
	});

	it('is of epochs where the first points have no step, which would be left out', () => {
		const told = range(1, 40).map(index => ({
			loss: 1,
			epoch: index / 10,
			step: index > 10 ? 10 * index : undefined,
		}));
		expect([axisOf([runOf(told)], undefined).unit, axisOf([runOf(told.slice(10))], undefined).unit]).toEqual([
			'epoch',
			'step',
		]);
	});
});

describe('smoothing', () => {
	it('begins at the first point and is not dragged by it', () => {
		const smoothed = smooth([5, 1, 1, 1, 1, 1, 1, 1], 8, 1, []);
		expect(smoothed[0]).toBe(5);
		expect(smoothed[7]).toBeLessThan(1.35);
		expect(smooth([5, ...range(1, 100).map(() => 1)], 101, 2, [])[70]).toBeCloseTo(1, 10);
	});

	it.each([1, 2, 3] as const)('shifts a falling line nowhere, with strength %i', strength => {
		const values = range(0, 100).map(step => 10 - 0.1 * step);
		expect(
			Math.max(...smooth(values, 100, strength, []).map((y, at) => Math.abs(y - (values[at] ?? 0)))),
		).toBeLessThan(1e-9);
	});

	it('stays below a curve that runs a little above', () => {
		const fall = (step: number): number => 1 + 5 * Math.exp(-step / 60);
		const smoothed = smooth(
			range(0, 400).map(step => fall(step) + 0.02 * (step % 2 === 0 ? 1 : -1)),
			400,
			2,
			[],
		);
		expect(smoothed.findIndex((y, step) => y >= fall(step) + 0.1)).toBe(-1);
	});

	it('takes noise away, at the end too', () => {
		const values = range(0, 300).map(step => 1 + (((step * 7919) % 13) - 6) / 60);
		const smoothed = smooth(values, 300, 2, []).subarray(40);
		expect(Math.max(...smoothed.map(y => Math.abs(y - 1)))).toBeLessThan(0.03);
	});

	it('takes more noise away the stronger it is, of long runs too', () => {
		const values = range(0, 4000).map(step => 1 + (((step * step * 7919) % 1013) - 506) / 1000);
		const left = ([1, 2, 3] as const).map(strength =>
			Math.max(
				...smooth(values, 4000, strength, [])
					.subarray(1500)
					.map(y => Math.abs(y - 1)),
			),
		);
		expect(left.map((noise, index) => noise < (left[index - 1] ?? 1) / 2)).toEqual([true, true, true]);
	});

	it('leaves a gap where a value is not finite, and only there', () => {
		const values = range(0, 3000).map(step => (step === 0 || step === 2001 ? Number.NaN : 1));
		const smoothed = smooth(values, 3000, 3, []);
		const gaps = range(0, 3000).filter(step => Number.isNaN(smoothed[step]));
		expect(gaps).toEqual([0, 2001]);
	});

	it('changes what is further back than it reaches never, however long the run goes on', () => {
		const values = range(1, 200).map(step => Math.sin(step));
		expect([...smooth(values, 200, 2, []).subarray(0, 68)]).toEqual([
			...smooth(values, 100, 2, []).subarray(0, 68),
		]);
		const long = range(1, 5000).map(step => Math.sin(step * step));
		expect([...smooth(long, 5000, 3, []).subarray(0, 3400)]).toEqual([
			...smooth(long, 4000, 3, []).subarray(0, 3400),
		]);
	});

	it('reaches over as many points where a value is the mean of several', () => {
		const noisy = range(0, 2048).map(step => 1 + (((step * step * 7919) % 1013) - 506) / 1000);
		const means = range(0, 256).map(
			index => noisy.slice(index * 8, index * 8 + 8).reduce((sum, value) => sum + value) / 8,
		);
		const left = (smoothed: Float64Array, each: number) =>
			Math.max(...smoothed.subarray(600 / each, 1800 / each).map(y => Math.abs(y - 1)));
		const points = left(smooth(noisy, 2048, 2, []), 1);
		expect(left(smooth(means, 256, 2, [], 8), 8)).toBeGreaterThan(points / 2);
		expect(left(smooth(means, 256, 2, [], 8), 8)).toBeLessThan(points * 1.5);
		expect([...smooth(means, 256, 1, [], 32)]).toEqual(means.slice(0, 256));
	});

	it('begins anew where the run was restarted', () => {
		expect([...smooth([5, 5, 1, 1], 4, 2, [2])]).toEqual([5, 5, 1, 1]);
	});

	it('leaves gaps where a value is not finite', () => {
		expect([...smooth([1, Number.NaN, 1], 3, 1, [])]).toEqual([1, Number.NaN, 1]);
	});
});

describe('colours', () => {
	it('paint what means something and nothing else', () => {
		const row = [span('loss '), span('0.5', 'train'), span('  '), span('0.6', 'validation')];
		expect(paint(row, createTheme('16'))).toBe('loss \u001b[36m0.5\u001b[0m  \u001b[33m0.6\u001b[0m');
	});

	it('are none where the terminal has none', () => {
		const row = [span('0.5', 'train'), span('worse', 'critical'), span('0.4', 'train-2')];
		expect(paint(row, createTheme('none'))).toBe('0.5worse0.4');
	});

	it('let no control sequence through', () => {
		expect(paint([span('a\u001b[2Jb\u0007', 'text')], createTheme('none'))).toBe('ab');
	});

	it('make a band of a curve the same colour, but faint', () => {
		expect(createTheme('16').look('train-band')).toBe('36;2');
	});
});
