import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from './run-of.js';

const falling = decay(50, 1, 0.2);
const apart = (distance: (index: number) => number) =>
	falling.map((value, index) => value + distance(index) + 0.014 * noise(index));

test.each([
	['steady', 'a constant gap in noise', apart(() => 0.03)],
	['widening', 'a gap that grows to the end', apart(index => 0.02 + 0.01 * index)],
	['narrowing', 'a gap that closes', apart(index => 0.5 - 0.009 * index)],
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

test('a slow decay that came to rest: its schedule is over, no forecast', () => {
	const train = curve(200, index => 0.3 + 2 / (1 + index / 20));
	const cosine = curve(200, index => 1e-5 + 5e-4 * (1 + Math.cos((Math.PI * index) / 199)));
	const told = diagnosisOf({train, rate: cosine});
	expect(told.forecast).toBeUndefined();
	expect(told.findings.flatMap(({advice}) => advice.map(({id}) => id))).not.toContain('train-longer');
	expect(diagnosisOf({train, rate: curve(200, index => 1 / Math.sqrt(index + 1))}).forecast).toBeDefined();
});
