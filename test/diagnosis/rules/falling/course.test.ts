import {expect, test} from 'vitest';
import {arrange} from '../../../../source/diagnosis/arrange.js';
import type {Finding} from '../../../../source/diagnosis/finding.js';
import {curve, decay, diagnosisOf, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

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
		{name: 'one point of a reward: watching', run: {reward: [1]}, says: ['watching', 'info']},
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

test('a first point: too early to tell, and no schedule in its place', () => {
	const {findings} = diagnosisOf({train: [2.3], rate: [0.001]});
	expect(findings[0]?.id).toBe('course');
	expect(findings[0]?.evidence).toMatchObject({half: 'unknown', points: 1, last: 2.3});
});

test('a schedule never leads over the course of the loss', () => {
	const wandering = curve(30, index => 0.4 + 0.02 * noise(index));
	const {findings} = diagnosisOf({train: [0.9, 0.8, 0.6, ...wandering], rate: curve(33, () => 0.001)});
	expect(findings.map(({id}) => id)).toContain('learning-rate-constant');
	expect(findings[0]?.id).not.toBe('learning-rate-constant');
});

test('a figure of which nobody knows which way is good: still more than the schedule beside it', () => {
	const {findings} = diagnosisOf({
		entropy: curve(40, index => 3 - 0.1 * index + 0.01 * noise(index)),
		rate: curve(40, index => 1e-3 - 1e-5 * index),
	});
	expect(findings[0]?.id).toBe('course');
	expect(findings[0]?.evidence).toMatchObject({half: 'falling', isHigherBetter: false});
});

test('beside a story the course tells its levels alone: what they amount to, the story says', () => {
	const rising = diagnosisOf({reward: curve(80, index => -200 + 5 * index + 10 * noise(index)), per: 'step'});
	const falling = diagnosisOf({train: decay(40, 2, 0.5)});
	const halves = (findings: readonly Finding[]) =>
		findings.flatMap(({id, evidence}) => (id === 'course' ? [evidence.half] : []));
	expect(halves(arrange(rising.findings))).toEqual(['better']);
	expect(halves(arrange([...rising.findings, ...falling.findings]))).toEqual([undefined]);
});
