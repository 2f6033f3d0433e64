import {describe, expect, it} from 'vitest';
import {compareRuns} from '../../source/compare/compare-runs.js';
import {rankRuns} from '../../source/compare/rank-runs.js';
import type {Side} from '../../source/compare/side.js';
import {latest} from '../../source/run/run.js';
import {epochLines, reportOf} from '../report/report-of.js';

function side(log: string, isRunning = false): Side {
	const {run, diagnosis} = reportOf(log);
	return {run, at: latest, diagnosis, isRunning};
}

const falling = [1.2, 0.9, 0.7, 0.56, 0.47, 0.41, 0.37, 0.34, 0.32, 0.31];
const lower = falling.map(value => value / 2);
const stuck = falling.map(() => 0.3133);

describe('compareRuns', () => {
	it('puts the held-out loss before the training loss', () => {
		const {headline, series} = compareRuns(
			side(epochLines(falling, lower)),
			side(epochLines(falling, falling)),
			undefined,
		);
		expect(headline).toMatchObject({split: 'validation', metric: 'loss'});
		expect(series.map(({split}) => split)).toEqual(['validation', 'train']);
	});

	it.each([
		['of two networks against each other', 'Loss_D', 'Loss_G', 'adversaries'],
		['beside a reward that the other log does not have', 'episode_reward', 'loss', 'beside-reward'],
	])('says why it does not judge by losses %s', (_, first, second, because) => {
		const log = (names: readonly string[], shift: number) =>
			falling
				.map(
					(value, epoch) =>
						`Epoch ${epoch + 1}: ${names.map(name => `${name}: ${(value + shift).toFixed(3)}`).join(' ')}\n`,
				)
				.join('');
		const others = because === 'adversaries' ? [first, second] : [second];
		const runs = [side(log([first, second], 0)), side(log(others, 0.3))] as const;
		for (const [one, other] of [runs, runs.toReversed()] as ReadonlyArray<readonly [Side, Side]>) {
			expect(compareRuns(one, other, undefined).verdict).toEqual({kind: 'not-comparable', because});
		}
	});

	it('says that only training data was compared', () => {
		const {headline, caveats} = compareRuns(
			side(epochLines(falling, lower)),
			side(epochLines(falling)),
			undefined,
		);
		expect(headline?.split).toBe('train');
		expect(caveats).toContain('training-data-only');
	});

	it('lays a log of batches beside one of epochs by the epoch', () => {
		const batches = falling
			.flatMap((value, epoch) =>
				[25, 50, 75, 100].map(batch => `Epoch [${epoch + 1}/10], Batch [${batch}/100], Loss: ${value}\n`),
			)
			.join('');
		const {axis, verdict} = compareRuns(side(batches), side(epochLines(lower)), undefined);
		expect(axis).toBe('epoch');
		expect(verdict.kind).toBe('better');
	});

	it('compares an accuracy told as a share with one in percent', () => {
		const accuracies = (values: readonly number[]) =>
			side(values.map((value, index) => `Epoch ${index + 1}: val_accuracy: ${value}\n`).join(''));
		const {headline} = compareRuns(accuracies([0.5, 0.8, 0.95]), accuracies([40, 70, 90.5]), undefined);
		expect(headline?.best).toEqual({before: {value: 95, x: 3}, after: {value: 90.5, x: 3}});
	});

	it('compares the latest run of a log, with what a resumed one had before', () => {
		const again = epochLines(falling) + epochLines(lower);
		const {headline} = compareRuns(side(again), side(epochLines(falling)), undefined);
		expect(headline?.samePoint).toMatchObject({x: 10, before: 0.155, after: 0.31});
	});

	it.each([
		['runs of different length', epochLines(falling), epochLines(falling.slice(0, 6)), 'different-lengths'],
		['few points', epochLines(falling.slice(0, 4)), epochLines(lower.slice(0, 4)), 'few-points'],
	] as const)('tells of %s', (_, before, after, caveat) => {
		expect(compareRuns(side(before), side(after), undefined).caveats).toContain(caveat);
	});

	it('tells what it took to reach the best of the other: steps, time', () => {
		const timed = (factor: number, seconds: number) =>
			side(
				falling
					.map(
						(value, index) =>
							`{"epoch": ${index + 1}, "step": ${(index + 1) * 100}, "val_loss": ${value * factor}, "elapsed_time": ${(index + 1) * seconds}}\n`,
					)
					.join(''),
			);
		const {headline} = compareRuns(timed(1, 30), timed(0.5, 10), 'epoch');
		expect(headline?.reached).toEqual({before: undefined, after: 4});
		expect(headline?.cost.before).toBeUndefined();
		expect(headline?.cost.after).toMatchObject({step: 400, epoch: 4});
	});

	it('tells of a run that goes on', () => {
		expect(
			compareRuns(side(epochLines(falling)), side(epochLines(lower), true), undefined).caveats,
		).toContain('still-running');
	});

	it('knows no difference between logs without a common metric', () => {
		const {verdict, axis} = compareRuns(
			side('Epoch 1: fid: 30\nEpoch 2: fid: 20\n'),
			side(epochLines(falling)),
			undefined,
		);
		expect(verdict).toEqual({kind: 'not-comparable', because: 'no-common-metric'});
		expect(axis).toBeUndefined();
	});

	it('says that the fix worked where a stuck loss falls', () => {
		const {change} = compareRuns(side(epochLines(stuck, stuck)), side(epochLines(falling, lower)), undefined);
		expect(change.summary).toBe('fixed');
		expect(change.gone.map(({id}) => id)).toContain('stuck-constant');
	});

	it('says that something broke the other way round', () => {
		const {change} = compareRuns(side(epochLines(falling, lower)), side(epochLines(stuck, stuck)), undefined);
		expect(change.summary).toBe('broken');
	});
});

describe('settings', () => {
	const withSettings = (settings: string) =>
		side(`Arguments: seed=1, model=mlp, depth=3, ${settings}\n${epochLines(falling)}`);

	it('tells those that differ, first those that both logs state', () => {
		const {settings} = compareRuns(
			withSettings('lr=0.001, batch_size=64, optimizer=adam'),
			withSettings('lr=0.01, batch_size=64, optimizer=adam, warmup=100'),
			undefined,
		);
		expect(settings).toEqual([
			{name: 'lr', before: '0.001', after: '0.01'},
			{name: 'warmup', before: undefined, after: '100'},
		]);
	});

	it.each([
		['the seed alone', 'seed=1, lr=0.1', 'seed=2, lr=0.1', true],
		['the seed, and where the run is kept', 'seed=1, output_dir=a', 'seed=2, output_dir=b', true],
		['something else, too', 'seed=1, lr=0.1', 'seed=2, lr=0.2', false],
		['a seed that one log does not state', 'lr=0.1, depth=2', 'seed=2, lr=0.1, depth=2', false],
		['nothing', 'seed=1, lr=0.1', 'seed=1, lr=0.1', false],
	])('says whether only the seed differs: %s', (_, one, other, expected) => {
		const log = (settings: string) => side(`Arguments: model=mlp, ${settings}\n${epochLines(falling)}`);
		expect(compareRuns(log(one), log(other), undefined).caveats.includes('only-seed')).toBe(expected);
	});

	it('takes 1e-3 and 0.001 for one', () => {
		const {settings} = compareRuns(withSettings('lr=1e-3'), withSettings('lr=0.001'), undefined);
		expect(settings).toEqual([]);
	});
});

describe('rankRuns', () => {
	it('ranks together what two frameworks call differently', () => {
		const rounds = (name: string, factor: number) =>
			side(falling.map((value, index) => `[${index}]\t${name}:${value * factor}\n`).join(''));
		const ranking = rankRuns([rounds('eval-logloss', 1), rounds("valid_0's binary_logloss", 0.5)]);
		expect(ranking?.runs.map(({index, best}) => [index, best?.value])).toEqual([
			[1, 0.155],
			[0, 0.31],
		]);
	});

	it('ranks shares of 1 among percentages', () => {
		const accuracies = (values: readonly number[]) =>
			side(values.map((value, index) => `Epoch ${index + 1}: val_accuracy: ${value}\n`).join(''));
		const ranking = rankRuns([
			accuracies([0.5, 0.8, 0.95]),
			accuracies([40, 70, 90.5]),
			accuracies([40, 70, 97]),
		]);
		expect(ranking?.runs.map(({index, best}) => [index, best?.value])).toEqual([
			[2, 97],
			[0, 95],
			[1, 90.5],
		]);
	});

	it('orders by the best value and puts runs without the metric last', () => {
		const ranking = rankRuns([
			side(epochLines(falling, falling)),
			side('Epoch 1: fid: 30\nEpoch 2: fid: 20\n'),
			side(epochLines(falling, lower)),
		]);
		expect(ranking).toMatchObject({split: 'validation', metric: 'loss', axis: 'epoch'});
		expect(ranking?.runs.map(({index, best}) => [index, best?.value, best?.x])).toEqual([
			[2, 0.155, 10],
			[0, 0.31, 10],
			[1, undefined, undefined],
		]);
	});
});
