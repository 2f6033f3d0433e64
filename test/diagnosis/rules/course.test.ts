import {expect, test} from 'vitest';
import {diagnose} from '../../../source/diagnosis/diagnose.js';
import {latest} from '../../../source/run/run.js';
import {createRunBuilder} from '../../../source/run/run-builder.js';
import {curve, decay, diagnosisOf, noise} from '../run-of.js';
import {expectFindings} from './expect-findings.js';

expectFindings('course', [
	{
		name: 'a reward that rises',
		run: {reward: curve(80, index => -200 + 5 * index + 10 * noise(index)), per: 'step'},
		says: ['likely', 'info'],
	},
	{
		name: 'an accuracy and nothing else',
		run: {accuracy: curve(30, index => 0.9 - 0.4 * Math.exp(-index / 8) + 0.01 * noise(index))},
		says: ['likely', 'info'],
	},
	{name: 'a loss that falls has a better story', run: {train: decay(40, 2, 0.5)}, says: 'nothing'},
	{name: 'two points of a reward', run: {reward: [1, 2]}, says: 'nothing'},
]);

test('a reward that rises: from its start to now, and which way the second half goes', () => {
	const rising = diagnosisOf({reward: curve(80, index => -200 + 5 * index + 10 * noise(index)), per: 'step'});
	expect(rising.findings[0]?.evidence).toMatchObject({half: 'better', isHigherBetter: true});
	expect(rising.best?.value).toBeGreaterThan(180);
});

test('a schedule never leads over the course of the loss', () => {
	const wandering = curve(30, index => 0.4 + 0.02 * noise(index));
	const {findings} = diagnosisOf({train: [0.9, 0.8, 0.6, ...wandering], rate: curve(33, () => 0.001)});
	expect(findings.map(({id}) => id)).toContain('learning-rate-constant');
	expect(findings[0]?.id).not.toBe('learning-rate-constant');
});

/** A run whose points have the losses of two networks. */
function adversaries(count: number) {
	const builder = createRunBuilder({source: 'gan.log'});
	const unknown = {
		epochs: undefined,
		batch: undefined,
		batches: undefined,
		epoch: undefined,
		steps: undefined,
		tokens: undefined,
		time: undefined,
		elapsed: undefined,
		remaining: undefined,
		stepSeconds: undefined,
	};
	for (let index = 0; index < count; index++) {
		const named = (name: string, value: number) =>
			({split: 'train', metric: name, name, direction: 'down', value}) as const;
		builder.add(
			{
				kind: 'point',
				line: index + 1,
				format: 'batch-line',
				counters: {...unknown, step: index},
				measurements: [
					named('Loss_D', 0.5 + 1.5 * Math.exp(-index / 20) + 0.1 * noise(index)),
					named('Loss_G', 3 + 0.5 * noise(index, 2)),
				],
				replaces: false,
				stream: undefined,
			},
			undefined,
		);
	}

	return builder.run();
}

test('two networks against each other: no best, no convergence, and why', () => {
	const {best, findings, forecast, notChecked} = diagnose(adversaries(200), latest);
	expect(findings.map(({id}) => id)).toEqual(['adversarial']);
	expect(best).toBeUndefined();
	expect(forecast).toBeUndefined();
	expect(notChecked.find(({id}) => id === 'diverged')?.because).toBe('adversarial');
});
