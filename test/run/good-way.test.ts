import {describe, expect, it} from 'vitest';
import {goodWays, isJudgedByLoss} from '../../source/run/good-way.js';
import type {Run} from '../../source/run/run.js';
import type {Direction} from '../../source/run/series.js';
import {range, runOf} from './run-of.js';

const plain = runOf(range(1, 10).map(epoch => ({epoch, loss: 1 / epoch})));

/** A run of training whose series have these names and directions. */
const named = (series: Readonly<Record<string, Direction>>): Run => ({
	...plain,
	series: plain.series.flatMap(like =>
		Object.entries(series).map(([name, direction]) => ({...like, key: name, name, metric: name, direction})),
	),
});

const waysOf = (run: Run) => {
	const way = goodWays(run);
	return Object.fromEntries(run.series.map(series => [series.name, way(series)]));
};

describe('which way of a figure is good in its run', () => {
	it.each([
		['less of a loss', {loss: 'down', accuracy: 'up'}, {loss: 'down', accuracy: 'up'}],
		[
			'neither of two networks against each other',
			{Loss_D: 'down', Loss_G: 'down', fid: 'down', accuracy: 'up'},
			{Loss_D: 'none', Loss_G: 'none', fid: 'down', accuracy: 'up'},
		],
		[
			'neither of their parts',
			{disc_loss: 'down', gen_loss: 'down', gen_l1_loss: 'down'},
			{disc_loss: 'none', gen_loss: 'none', gen_l1_loss: 'none'},
		],
		['less of a generator alone', {g_loss: 'down'}, {g_loss: 'down'}],
		[
			'less where a loss of the whole is told',
			{loss: 'down', d_loss: 'down', g_loss: 'down'},
			{loss: 'down', d_loss: 'down', g_loss: 'down'},
		],
		[
			'more of the reward, and neither of the losses on the way to it',
			{'rollout/ep_rew_mean': 'up', policy_loss: 'down', value_loss: 'down', learning_rate: 'none'},
			{'rollout/ep_rew_mean': 'up', policy_loss: 'none', value_loss: 'none', learning_rate: 'none'},
		],
	] as const)('%s', (_, series, ways) => {
		expect(waysOf(named(series))).toEqual(ways);
	});

	it('is what the diagnosis judges by', () => {
		expect(isJudgedByLoss(plain)).toBe(true);
		expect(isJudgedByLoss(named({Loss_D: 'down', Loss_G: 'down'}))).toBe(false);
		expect(isJudgedByLoss(named({episode_reward: 'up', loss: 'down'}))).toBe(false);
	});
});
