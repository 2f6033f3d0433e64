import {describe, expect, test} from 'vitest';
import {hasEpochs, metricRows} from '../../source/run/metric-rows.js';
import {latest, type Moment, type Run} from '../../source/run/run.js';
import {range, runOf, type Told} from './run-of.js';

/** A row an epoch where that can be, else a row a point. */
const epochRows = (run: Run, at: Moment) => metricRows(run, at, hasEpochs(run, at) ? 'epoch' : 'point');

type Case = {
	readonly name: string;
	readonly lines: readonly Told[];
	readonly at?: Moment;

	/** Segment, epoch, step, then the training and the validation loss. */
	readonly rows: ReadonlyArray<
		readonly [number, number | undefined, number | undefined, number | undefined, number | undefined]
	>;
};

const batches = (epoch: number, losses: readonly number[]): readonly Told[] =>
	losses.map((loss, index) => ({epoch, batch: index + 1, batches: losses.length, loss}));

const cases: readonly Case[] = [
	{
		name: 'an epoch a line, and a line without counters after the last',
		lines: [{epoch: 1, loss: 0.5, valLoss: 0.4}, {epoch: 2, loss: 0.3, valLoss: 0.2}, {accuracy: 90}],
		rows: [
			[0, 1, undefined, 0.5, 0.4],
			[0, 2, undefined, 0.3, 0.2],
		],
	},
	{
		name: 'the only epoch, told by its closing line',
		lines: [{epoch: 1, loss: 0.5, valLoss: 0.4}],
		rows: [[0, 1, undefined, 0.5, 0.4]],
	},
	{
		name: 'epochs counted from 0 keep their number',
		lines: [0, 1].map(epoch => ({epoch, loss: epoch})),
		rows: [
			[0, 0, undefined, 0, undefined],
			[0, 1, undefined, 1, undefined],
		],
	},
	{
		name: 'batches: the mean over the epoch; the epoch under way too',
		lines: [...batches(1, [4, 2]), {epoch: 1, valLoss: 3}, ...batches(2, [2, 1, 0]).slice(0, 2)],
		rows: [
			[0, 1, 2, 3, 3],
			[0, 2, 5, 1.5, undefined],
		],
	},
	{
		name: 'running figures: the last one of the epoch',
		lines: [1, 2].flatMap(epoch =>
			[4, 3, 3].map((loss, index) => ({
				epoch,
				batch: index + 1 - (index >> 1),
				batches: 2,
				loss,
				replaces: true,
			})),
		),
		rows: [
			[0, 1, 2, 3, undefined],
			[0, 2, 4, 3, undefined],
		],
	},
	{
		name: 'no epoch closed yet: a row a point',
		lines: batches(1, [4, 3, 2, 1]).slice(0, 2),
		rows: [
			[0, 1, 1, 4, undefined],
			[0, 1, 2, 3, undefined],
		],
	},
	{
		name: 'no epochs at all: a row a step',
		lines: [
			{step: 10, loss: 2},
			{step: 10, valLoss: 3},
			{step: 20, loss: 1},
		],
		rows: [
			[0, undefined, 10, 2, 3],
			[0, undefined, 20, 1, undefined],
		],
	},
	{
		name: 'no counters at all: a row a line',
		lines: [{loss: 2}, {loss: 1}],
		rows: [
			[0, undefined, undefined, 2, undefined],
			[0, undefined, undefined, 1, undefined],
		],
	},
	{
		name: 'fractional epochs: a row an epoch',
		lines: [0.5, 1, 1.5, 2].map(epoch => ({epoch, loss: epoch})),
		rows: [
			[0, 1, undefined, 0.75, undefined],
			[0, 2, undefined, 1.75, undefined],
		],
	},
	{
		name: 'a restart: the rows of both segments',
		lines: [1, 2, 3, 1, 2].map((epoch, index) => ({epoch, loss: index})),
		rows: [
			[0, 1, undefined, 0, undefined],
			[0, 2, undefined, 1, undefined],
			[0, 3, undefined, 2, undefined],
			[1, 1, undefined, 3, undefined],
			[1, 2, undefined, 4, undefined],
		],
	},
	{
		name: 'a past moment',
		lines: [1, 2, 3].map(epoch => ({epoch, loss: epoch})),
		at: {line: 2},
		rows: [
			[0, 1, undefined, 1, undefined],
			[0, 2, undefined, 2, undefined],
		],
	},
	{
		name: 'a loss that is not finite',
		lines: [
			{epoch: 1, loss: 1},
			{epoch: 2, loss: Number.NaN},
		],
		rows: [
			[0, 1, undefined, 1, undefined],
			[0, 2, undefined, Number.NaN, undefined],
		],
	},
];

describe('epoch rows', () => {
	for (const {name, lines, at = latest, rows} of cases) {
		test(name, () => {
			const found = epochRows(runOf(lines), at);
			expect(
				found.map(({segment, epoch, step, values}) => [
					segment,
					epoch,
					step,
					values.get('train/loss/loss'),
					values.get('validation/loss/val_loss'),
				]),
			).toEqual(rows);
		});
	}

	test('a line without counters is part of the last row, and the row ends with it', () => {
		const row = epochRows(runOf([{epoch: 1, loss: 2}, {epoch: 2, loss: 1}, {accuracy: 90}]), latest)[1];
		expect(row).toMatchObject({line: 3, epoch: 2, done: 2, per: 'epoch'});
		expect(row?.values.get('validation/accuracy/val_acc')).toBe(90);
	});

	test.each<[string, Told[], boolean[]]>([
		[
			'none where a run was never restarted',
			[1, 2, 3].map(epoch => ({epoch, loss: 1})),
			[false, false, false],
		],
		[
			'those behind the checkpoint',
			[1, 2, 3, 4, 3, 4].map(epoch => ({epoch, loss: 1})),
			[false, false, true, true, false, false],
		],
		[
			'an epoch that was broken off',
			[...batches(1, [3, 2, 2]), ...batches(2, [2, 1, 1]).slice(0, 2), ...batches(2, [1, 1, 1])],
			[false, true, false],
		],
		[
			'all before a run began anew',
			[1, 2, 1, 2].map(epoch => ({epoch, loss: 1})),
			[true, true, false, false],
		],
		[
			'by steps where epochs are unknown',
			[100, 200, 300, 200, 300].map(step => ({step, loss: 1})),
			[false, true, true, false, false],
		],
	])('are told that were trained again: %s', (_, lines, replaced) => {
		expect(epochRows(runOf(lines), latest).map(({isReplaced}) => isReplaced)).toEqual(replaced);
	});

	test('are bounded', () => {
		const run = runOf(range(1, 20_000).map(epoch => ({epoch, loss: 1, valLoss: 1})));
		expect(epochRows(run, latest).length).toBeLessThanOrEqual(4096);
	});
});
