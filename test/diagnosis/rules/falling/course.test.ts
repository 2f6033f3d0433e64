import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {falling} from '../shapes.js';

expectFindings('course', {
	fires: [
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
	],
	silent: [{name: 'a loss that falls has a better story', run: {train: decay(40, 2, 0.5)}}],
	edge: [
		{name: 'two points of a reward', run: {reward: [1, 2]}, says: 'too few'},
		{
			name: 'nine points of a reward: watching',
			run: {reward: curve(9, index => index)},
			says: ['watching', 'info'],
		},
	],
});

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

/** The losses of two networks that are trained against each other. */
const adversaries = (count: number) => ({
	Loss_D: curve(count, index => 0.5 + 1.5 * Math.exp(-index / 20) + 0.1 * noise(index)),
	Loss_G: curve(count, index => 3 + 0.5 * noise(index, 2)),
});

expectFindings('adversarial', {
	fires: [
		{
			name: 'a discriminator and a generator',
			run: {losses: adversaries(200), per: 'step'},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{name: 'beside a loss of the whole', run: {train: falling, losses: adversaries(60), per: 'step'}},
		{name: 'a generator alone', run: {losses: {Loss_G: adversaries(60).Loss_G}, per: 'step'}},
		{name: 'parts of one loss', run: {losses: {loss_box: falling, loss_cls: falling}, per: 'step'}},
	],
	edge: [
		{name: 'the first point of each', run: {losses: adversaries(1), per: 'step'}, says: ['certain', 'info']},
	],
});

test('two networks against each other: no best, no convergence, and why', () => {
	const {best, findings, forecast, notChecked} = diagnosisOf({losses: adversaries(200), per: 'step'});
	expect(findings.map(({id}) => id)).toEqual(['adversarial']);
	expect(best).toBeUndefined();
	expect(forecast).toBeUndefined();
	expect(notChecked.find(({id}) => id === 'diverged')?.because).toBe('adversarial');
});
