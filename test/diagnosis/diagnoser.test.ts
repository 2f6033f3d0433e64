import {expect, test} from 'vitest';
import {diagnose, plainOptions} from '../../source/diagnosis/diagnose.js';
import {createDiagnoser} from '../../source/diagnosis/diagnoser.js';
import {latest} from '../../source/run/run.js';
import type {Split} from '../../source/run/series.js';
import {type Curves, curve, decay, diagnosisOf, find, noise, runOf} from './run-of.js';

const epochs = {
	train: [0.272, 0.193, 0.1449, 0.1115, 0.0875],
	validation: [0.2236, 0.1658, 0.1262, 0.0982, 0.0777],
	others: {
		MSE: [Number.NaN, Number.NaN, Number.NaN, Number.NaN, 2.3],
		RMSE: [Number.NaN, Number.NaN, Number.NaN, Number.NaN, 1.5],
	},
};

test('tells the fall of one curve with one figure, from the first evaluation to the last', () => {
	const validation = curve(30, index => 2 * 0.95 ** index);
	const diagnosis = diagnosisOf({train: curve(30, index => 1.9 * 0.95 ** index), validation});
	const whole = 100 * (1 - 0.95 ** 29);
	expect(find(diagnosis, 'healthy-pair')?.evidence.fallPercent).toBeCloseTo(whole, 6);
	expect(find(diagnosis, 'still-falling')?.evidence.fallPercent).toBeCloseTo(whole, 6);
});

test('five epochs, both falling: go on, with early stopping', () => {
	const {findings, gaps, gapTrend, trail} = diagnosisOf(epochs);
	expect(findings.map(({id, state, severity}) => [id, state, severity])).toEqual([
		['still-falling', 'watching', 'info'],
		['healthy-pair', 'watching', 'info'],
	]);
	expect(gaps.map(({gap}) => Number(gap.toFixed(4)))).toEqual([-0.0484, -0.0272, -0.0187, -0.0133, -0.0098]);
	expect(gapTrend).toBe('narrowing');
	expect(trail.map(({value}) => value)).toEqual(epochs.train);
	expect(findings[0]?.advice).toEqual([
		{id: 'train-longer', numbers: {from: 15, to: 20}, paste: 'num_epochs = 15'},
		{
			id: 'early-stopping',
			numbers: {patience: 3, epochs: 3},
			paste: 'if epoch - best_epoch >= 3: break  # keep the checkpoint of best_epoch',
		},
	]);
});

test('without a validation loss overfitting is named as not checked, with the reason', () => {
	const {notChecked} = diagnosisOf({train: decay(57, 2.6, 0.8, 2), per: 'step'});
	expect(notChecked.find(({id}) => id === 'overfitting')?.because).toBe('no-validation-loss');
});

test('of few points, how many there are and how many it takes', () => {
	const {notChecked} = diagnosisOf(epochs);
	expect(notChecked.find(({id}) => id === 'validation-never-improves')).toEqual({
		id: 'validation-never-improves',
		because: 'too-few-evaluations',
		has: 5,
		needs: 8,
	});
});

/** Turns at epoch 25. */
const turning = {
	train: decay(60, 2, 0.3, 6),
	validation: curve(
		60,
		index => (index < 25 ? 2 - 0.056 * index : 0.6 + 0.02 * (index - 25)) + 0.004 * noise(index),
	),
};

test('at a past moment: what was known then', () => {
	const run = runOf(turning);
	const then = diagnose(run, {line: 20});
	expect(find(then, 'overfitting')).toBeUndefined();
	expect(then).toEqual(
		diagnosisOf({train: turning.train.slice(0, 20), validation: turning.validation.slice(0, 20)}),
	);
	expect(find(diagnose(run, latest), 'overfitting')?.since.epoch).toBe(26);
});

test('a diagnoser that watched says the same as one that came late, and goes back in time', () => {
	const watching = createDiagnoser();
	const said = turning.train.map((_, index) =>
		watching.diagnose(
			runOf({train: turning.train.slice(0, index + 1), validation: turning.validation.slice(0, index + 1)}),
			latest,
		),
	);
	const late = createDiagnoser();
	const run = runOf(turning);
	expect(late.diagnose(run, latest)).toEqual(said.at(-1));
	for (const line of [59, 45, 31, 30, 8, 1]) {
		expect(late.diagnose(run, {line})).toEqual(said[line - 1]);
	}
});

test('verdicts that are taken up one by one beforehand come to the same', () => {
	const run = runOf(turning);
	const diagnoser = createDiagnoser();
	let turns = 1;
	while (!diagnoser.prepare(run, latest, plainOptions, () => true)) {
		turns++;
	}

	expect(turns).toBeGreaterThan(40);
	expect(diagnoser.prepare(run, {line: 20}, plainOptions, () => true)).toBe(true);
	expect(diagnoser.diagnose(run, latest)).toEqual(diagnosisOf(turning));
});

test('a log that was rewritten is diagnosed anew', () => {
	const diagnoser = createDiagnoser();
	diagnoser.diagnose(runOf({train: curve(40, index => 2 + 0.1 * index)}), latest);
	const rewritten = diagnoser.diagnose(runOf({train: decay(40, 3, 0.5)}), latest);
	expect(rewritten).toEqual(diagnosisOf({train: decay(40, 3, 0.5)}));
});

test('early stopping is advised after three verdicts in a row', () => {
	const advised = turning.train.findIndex(
		(_, index) => diagnose(runOf(turning), {line: index + 1}).stopping?.advised,
	);
	expect(advised).toBeGreaterThan(28);
	expect(advised).toBeLessThan(36);
});

test('best: raw, smoothed, and what stopping now would lose', () => {
	const {best} = diagnosisOf({train: [5, 4, 3, 2, 1], validation: [2, 1, 0.4, 0.9, 1.1]});
	expect(best).toMatchObject({split: 'validation', value: 0.4, at: {epoch: 3}, lost: 1.1 - 0.4});
	expect(best?.smoothed).toMatchObject({value: 0.9, at: {epoch: 3}});
});

test.each<[string, Curves, Split, number]>([
	['of training', {accuracy: [0.5, 0.7, 0.9, 0.8]}, 'train', 0.9],
	['of validation', {validationAccuracy: [0.5, 0.7, 0.6, 0.65]}, 'validation', 0.7],
	['of both', {accuracy: [0.5, 0.7, 0.9, 0.8], validationAccuracy: [0.5, 0.7, 0.6, 0.65]}, 'validation', 0.7],
])('a log with an accuracy alone, %s, has its best and its course', (_, curves, split, value) => {
	const {best, trail} = diagnosisOf(curves);
	expect(best).toMatchObject({split, metric: 'accuracy', value});
	expect(trail.map(one => one.value)).toContain(value);
});

test('a run without a loss is diagnosed without an error', () => {
	expect(diagnosisOf({}).findings).toEqual([]);
	expect(diagnosisOf({gradient: [1, 2, 3]}).best).toBeUndefined();
});
