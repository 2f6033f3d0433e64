import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

const rough = (index: number) => 0.2 * noise(index);

expectFindings('reward-stalled', {
	fires: [
		{
			name: 'all that it had gained is lost for half of the run',
			run: {reward: curve(120, index => (index < 60 ? index / 20 : 0.1) + rough(index)), per: 'step'},
			says: ['likely', 'warning'],
		},
		{
			name: 'down to a third for half of the run: such a one has come back',
			run: {reward: curve(120, index => (index < 60 ? index / 20 : 0.8) + rough(index)), per: 'step'},
			says: ['likely', 'info'],
		},
		{
			name: 'two thirds are lost since a short while',
			run: {reward: curve(120, index => (index < 112 ? index / 30 : 1) + rough(index)), per: 'step'},
			says: ['possible', 'info'],
		},
		{
			name: 'negative rewards: from the worst to good and back',
			run: {
				reward: curve(120, index => -500 + (index < 60 ? 7 * index : 10) + 30 * noise(index)),
				per: 'step',
			},
			says: ['likely', 'warning'],
		},
		{
			name: 'flat for the second half',
			run: {reward: curve(120, index => Math.min(index, 45) / 15 + rough(index)), per: 'step'},
			says: ['possible', 'info'],
		},
		{
			name: 'worse and worse from the start',
			run: {reward: curve(120, index => 200 - index + 5 * noise(index)), per: 'step'},
			says: ['possible', 'info'],
		},
		{
			name: 'negative and ever more so',
			run: {reward: curve(120, index => -300 - 4 * index + 20 * noise(index)), per: 'step'},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{
			name: 'a slight fall beside its level',
			run: {reward: curve(120, index => 200 - index / 4 + 5 * noise(index)), per: 'step'},
		},
		{
			name: 'a dip at first, made good since',
			run: {
				reward: curve(120, index => 100 + (index < 40 ? -index : index - 80) + 3 * noise(index)),
				per: 'step',
			},
		},
		{
			name: 'rising',
			run: {reward: curve(120, index => index / 40 + rough(index)), per: 'step'},
		},
		{
			name: 'noise that never rose',
			run: {reward: curve(120, index => 1 + 2 * rough(index)), per: 'step'},
		},
		{
			name: 'the mean of many episodes wanders a little before anything is learned',
			run: {reward: curve(60, index => 22 + 3 * Math.sin(index / 9) + 0.05 * noise(index)), per: 'step'},
		},
		{
			name: 'noisy episodes that get better, with bad ones to the end',
			run: {
				reward: curve(400, index => (index / 4) * (noise(index, 3) > 0.4 ? 0.3 : 1) + 10 * noise(index)),
				per: 'step',
			},
		},
		{
			name: 'a bad moment that is over',
			run: {
				reward: curve(120, index => (index > 70 && index < 75 ? 0.3 : index / 40) + rough(index)),
				per: 'step',
			},
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
