import {expect, test} from 'vitest';
import type {Diagnosis} from '../../source/diagnosis/diagnosis.js';
import {type Curves, curve, decay, diagnosisOf, find} from './run-of.js';

const falling = decay(60, 2, 0.4, 2);

const advice = ({findings}: Diagnosis) => findings.flatMap(({advice}) => advice.map(({id}) => id));

/** What has no sense any more once a run is over. */
const idle = ['keep-training', 'train-longer', 'stop-now', 'stop-when-flat'];

test.each<[string, Curves]>([
	['it crashed', {train: falling, events: [{after: 60, event: 'traceback'}]}],
	['it said that it has finished', {train: falling, events: [{after: 60, event: 'finished'}]}],
	['its final results stand in the log', {train: falling, results: {train_runtime: 120}}],
	[
		'its learning rate has decayed to nothing',
		{train: falling, rate: curve(60, index => 1e-3 * (1 - index / 59)), per: 'step'},
	],
	['flat, and all its epochs are done', {train: decay(60, 2, 0.4, 12), epochs: 60}],
])('over, for %s: no forecast, and nobody is sent on', (_, run) => {
	const diagnosis = diagnosisOf(run);
	expect(diagnosis.forecast).toBeUndefined();
	expect(advice(diagnosis).filter(id => idle.includes(id))).toEqual([]);
});

test('after a crash: mend it and resume', () => {
	const run: Curves = {train: falling, events: [{after: 60, event: 'traceback'}]};
	expect(find(diagnosisOf(run), 'crashed')?.advice.map(({id}) => id)).toEqual(['read-traceback', 'resume']);
});

test.each<[string, Curves]>([
	['no end in sight', {train: falling}],
	['a third of the plan', {train: falling, epochs: 180}],
	['an error that training got over', {train: falling, events: [{after: 30, event: 'traceback'}]}],
])('not over, with %s: a forecast, and word to go on', (_, run) => {
	const diagnosis = diagnosisOf(run);
	expect(diagnosis.forecast).toBeDefined();
	expect(advice(diagnosis).some(id => id === 'keep-training' || id === 'train-longer')).toBe(true);
});

test('a rate at the floor of a cycle will be raised again', () => {
	const rate = curve(60, index => 1e-3 * (1 - (index % 20) / 19));
	expect(advice(diagnosisOf({train: falling, rate, per: 'step'}))).toContain('keep-training');
});

test('all epochs are done and the loss still falls: the plan was too short', () => {
	const diagnosis = diagnosisOf({train: falling, epochs: 60});
	expect(advice(diagnosis)).toContain('train-longer');
	expect(diagnosis.forecast).toBeUndefined();
});

test('validation has turned: where training would go is no question', () => {
	const validation = curve(60, index => (index < 25 ? 2 - 0.056 * index : 0.6 + 0.02 * (index - 25)));
	expect(diagnosisOf({train: falling, validation}).forecast).toBeUndefined();
});
