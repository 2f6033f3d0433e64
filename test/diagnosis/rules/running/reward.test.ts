import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

const rough = (index: number) => 0.2 * noise(index);

expectFindings('reward-stalled', {
	fires: [
		{
			name: 'all but a fifth of what it had gained is lost for half of the run',
			run: {reward: curve(120, index => (index < 60 ? index / 20 : 0.4) + rough(index)), per: 'step'},
			says: ['likely', 'warning'],
		},
		{
			name: 'two thirds of what it had gained are lost again',
			run: {reward: curve(120, index => (index < 60 ? index / 20 : 1) + rough(index)), per: 'step'},
			says: ['possible', 'info'],
		},
		{
			name: 'flat for the second half',
			run: {reward: curve(120, index => Math.min(index, 45) / 15 + rough(index)), per: 'step'},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{
			name: 'rising',
			run: {reward: curve(120, index => index / 40 + rough(index)), per: 'step'},
		},
		{
			name: 'noise that never rose',
			run: {reward: curve(120, index => 1 + 2 * rough(index)), per: 'step'},
		},
		{name: 'a loss, and no reward', run: {train: decay(120, 2, 0.5)}},
	],
	edge: [
		{
			name: 'nineteen points',
			run: {reward: curve(19, index => (index < 10 ? index : 0)), per: 'step'},
			says: 'too few',
		},
	],
});

test('a collapsed reward is told with the entropy beside it', () => {
	const diagnosis = diagnosisOf({
		reward: curve(120, index => (index < 60 ? index / 20 : 0.4) + rough(index)),
		entropy: curve(120, index => (index < 60 ? 1.2 : 0.1)),
		per: 'step',
	});
	expect(find(diagnosis, 'reward-stalled')?.evidence).toMatchObject({
		kind: 'collapsed',
		beside: [{name: 'entropy', first: 1.2, last: 0.1}],
	});
});
