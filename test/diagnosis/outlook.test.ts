import {expect, test} from 'vitest';
import {type DiagnoseOptions, diagnose, plainOptions} from '../../source/diagnosis/diagnose.js';
import {type Curves, curve, decay, diagnosisOf, find, noise, runOf} from './run-of.js';

const falling = decay(50, 1, 0.2);
const apart = (distance: (index: number) => number) =>
	falling.map((value, index) => value + distance(index) + 0.014 * noise(index));

test.each([
	['steady', 'a constant gap in noise', apart(() => 0.03)],
	['widening', 'a gap that grows to the end', apart(index => 0.02 + 0.01 * index)],
	['narrowing', 'a gap that closes', apart(index => 0.5 - 0.009 * index)],
	['crossed', 'validation below training at first, above it now', apart(index => 0.012 * index - 0.35)],
	['crossed', 'the same far below and far above', apart(index => 0.016 * index - 0.392)],
	['narrowing', 'one that closed and swings about zero', apart(index => -0.4 * Math.exp(-index / 8))],
	['widening', 'one that grew early and is wide now', apart(index => Math.min(0.4, 0.02 * index))],
] as const)('the gap over all evaluations: %s, %s', (trend, _, validation) => {
	expect(diagnosisOf({train: falling, validation}).gapTrend).toBe(trend);
});

test('a patience in evaluations, a tenth of them and twenty at most', () => {
	const advice = (count: number, epochs: number) =>
		find(
			diagnosisOf({train: decay(count, 2, 0.5, 2), validation: decay(count, 2.1, 0.6, 2), epochs}),
			'still-falling',
		)?.advice.find(({id}) => id === 'early-stopping')?.numbers;
	expect(advice(40, 100)).toEqual({patience: 10, epochs: 10});
	expect(advice(100, 1000)).toEqual({patience: 20, epochs: 20});
	expect(advice(3, 4)).toMatchObject({patience: 2});
});

test.each([
	['only validation is logged', {validation: decay(25, 2, 0.1, 8)}],
	['two evaluations so far, no plan', {train: decay(2, 2, 0.5, 8), validation: decay(2, 2.1, 0.6, 8)}],
	['resumed at epoch 16', {train: decay(25, 2, 0.5, 8), validation: decay(25, 2.1, 0.6, 8), from: 15}],
])('a patience of three evaluations is three epochs where each is evaluated: %s', (_, curves) => {
	const advice = find(diagnosisOf(curves), 'still-falling')?.advice;
	expect(advice?.find(({id}) => id === 'early-stopping')?.numbers).toEqual({patience: 3, epochs: 3});
});

test('a slow decay that came to rest: its schedule is over, no forecast', () => {
	const train = curve(200, index => 0.3 + 2 / (1 + index / 20));
	const cosine = curve(200, index => 1e-5 + 5e-4 * (1 + Math.cos((Math.PI * index) / 199)));
	const told = diagnosisOf({train, rate: cosine});
	expect(told.forecast).toBeUndefined();
	expect(told.findings.flatMap(({advice}) => advice.map(({id}) => id))).not.toContain('train-longer');
	expect(diagnosisOf({train, rate: curve(200, index => 1 / Math.sqrt(index + 1))}).forecast).toBeDefined();
});

/** Three fits of ten epochs whose validation ends at 0.5, 0.54 and 0.52; the log names each before its first line. */
const three: Curves = {
	train: [...decay(10, 2, 0.3), ...decay(10, 2, 0.3), ...decay(10, 2, 0.3)],
	validation: [0.5, 0.54, 0.52].flatMap(low => [...decay(9, 2, 0.6), low]),
	restarts: [
		{after: 10, because: 'next-run'},
		{after: 20, because: 'next-run'},
	],
	events: [
		{after: 10, event: 'fold'},
		{after: 20, event: 'fold'},
	],
};

test('folds that the log names: the mean of the best of each, and how far they lie apart', () => {
	const [fold, ...others] = diagnosisOf(three).folds;
	expect(others).toEqual([]);
	expect(fold).toMatchObject({split: 'validation', metric: 'loss', folds: 3});
	expect(fold?.mean).toBeCloseTo(0.52, 9);
	expect(fold?.deviation).toBeCloseTo(0.02, 9);
});

test.each<[string, Curves, Partial<DiagnoseOptions>, number, number]>([
	['the latest is under way: it does not count yet', three, {following: true}, 25, 2],
	['a past moment of a log at rest', three, {}, 25, 2],
	['one fold alone is no mean', three, {}, 15, 0],
	['fits that nothing calls folds', {...three, events: []}, {}, 30, 0],
	[
		'an attempt that was begun again within them',
		{...three, events: [{after: 10, event: 'fold'}]},
		{},
		30,
		0,
	],
])('folds: %s', (_, curves, options, line, folds) => {
	const told = diagnose(runOf(curves), {line}, {...plainOptions, ...options}).folds;
	expect(told[0]?.folds ?? 0).toBe(folds);
});

test('folds are told of the accuracy too', () => {
	const validationAccuracy = [0.8, 0.84, 0.82].flatMap(high => [...curve(9, () => 0.7), high]);
	expect(diagnosisOf({...three, validationAccuracy}).folds).toMatchObject([
		{metric: 'loss', folds: 3},
		{metric: 'accuracy', folds: 3, mean: expect.closeTo(0.82, 9)},
	]);
});

test.each([
	[
		'at chance',
		curve(40, index => Math.log(2) + 0.001 * noise(index)),
		curve(40, index => Math.log(2) + 0.001 * noise(index, 2)),
	],
	[
		'training learns by heart, validation has always guessed',
		decay(40, 0.7, 0.1),
		curve(40, index => 0.692 + 0.01 * index),
	],
	[
		'at chance from the start, five evaluations',
		[2.32, 2.304, 2.305, 2.306, 2.304],
		[2.31, 2.304, 2.305, 2.31, 2.33],
	],
])('where nothing was learned, stopping costs nothing: %s', (_, train, validation) => {
	const {best, forecast} = diagnosisOf({train, validation});
	expect(best?.lost).toBe(0);
	expect(forecast?.gainPercent ?? 0).toBeLessThan(1);
});

test('what was learned and then lost does cost', () => {
	const lost = curve(60, index => (index < 20 ? 2.3 - 0.09 * index : Math.log(10)) + 0.002 * noise(index));
	expect(diagnosisOf({train: lost, validation: lost}).best?.lost).toBeGreaterThan(1);
});
