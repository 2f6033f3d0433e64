import {describe, expect, test} from 'vitest';
import type {Segment} from '../../source/run/run.js';
import {column, range, runOf, type Told} from './run-of.js';

type Case = {
	readonly name: string;
	readonly lines: readonly Told[];

	/** Line and reason of every segment after the first. */
	readonly segments: ReadonlyArray<readonly [number, Segment['because']]>;
	readonly interleaved?: number;
};

const steps = (from: number, to: number, stride: number): readonly Told[] =>
	range(from, to, stride).map(step => ({step, loss: 1}));
const headed = (from: number, to: number, stride: number): readonly Told[] =>
	range(from, to, stride).flatMap(step => [{step}, {step, loss: 1}]);
const losses = (count: number): readonly Told[] => range(1, count).map(index => ({loss: 1 / index}));
const epochs = (from: number, to: number, more: Told = {}): readonly Told[] =>
	range(from, to).map(epoch => ({epoch, loss: 1, ...more}));

const cases: readonly Case[] = [
	{name: 'steps that rise', lines: steps(10, 100, 10), segments: []},
	{
		name: 'back to the first step: a restart',
		lines: [...steps(10, 100, 10), ...steps(10, 50, 10)],
		segments: [[11, 'restart']],
	},
	{
		name: 'back by some steps: a resume from a checkpoint',
		lines: [...steps(10, 100, 10), ...steps(60, 120, 10)],
		segments: [[11, 'resume']],
	},
	{
		name: 'headers go back to the first step, and figures follow',
		lines: [...headed(10, 100, 10), ...headed(10, 50, 10)],
		segments: [[21, 'restart']],
	},
	{
		name: 'headers of a test count from 0, and no figure of training follows',
		lines: [...headed(10, 100, 10), {step: 0}, {step: 10}, {step: 20}],
		segments: [],
	},
	{
		name: 'a header of a test, after which training simply goes on',
		lines: [...headed(10, 100, 10), {step: 0}, ...headed(110, 150, 10)],
		segments: [],
	},
	{
		name: 'a resume that goes on where it stopped is no segment',
		lines: [...steps(10, 100, 10), {event: 'resumed'}, ...steps(110, 200, 10)],
		segments: [],
	},
	{
		name: 'back to the beginning, but the log says that it resumed',
		lines: [...steps(10, 100, 10), {event: 'resumed'}, ...steps(10, 200, 10)],
		segments: [[12, 'resume']],
	},
	{
		name: 'back to epoch 1 after the last epoch: the next fit',
		lines: [...epochs(1, 3, {epochs: 3}), ...epochs(1, 3, {epochs: 3})],
		segments: [[4, 'next-run']],
	},
	{
		name: 'back to epoch 1 before the last epoch: a restart',
		lines: [...epochs(1, 3, {epochs: 10}), ...epochs(1, 3, {epochs: 10})],
		segments: [[4, 'restart']],
	},
	{
		name: 'back to epoch 1 after early stopping: the next fit',
		lines: [...epochs(1, 3), {event: 'early-stopping'}, ...epochs(1, 3)],
		segments: [[5, 'next-run']],
	},
	{
		name: 'back to epoch 1 after word of the next fold',
		lines: [...epochs(1, 3), {event: 'fold'}, ...epochs(1, 3)],
		segments: [[5, 'next-run']],
	},
	{
		name: 'the next model without a counter',
		lines: [...losses(3), {event: 'model'}, ...losses(3), {event: 'model'}, ...losses(2)],
		segments: [
			[5, 'next-run'],
			[9, 'next-run'],
		],
	},
	{
		name: 'a figure a model is no segment',
		lines: [...losses(1), {event: 'model'}, ...losses(1), {event: 'model'}, ...losses(1)],
		segments: [],
	},
	{
		name: 'models that train for one epoch each',
		lines: [{epoch: 1, loss: 1}, {event: 'model'}, {epoch: 1, loss: 2}],
		segments: [[3, 'next-run']],
	},
	{
		name: 'models that train for three epochs each',
		lines: [...epochs(1, 3), {event: 'model'}, ...epochs(1, 3)],
		segments: [[5, 'next-run']],
	},
	{
		name: 'word of a model while the epochs go on',
		lines: [...epochs(1, 3), {event: 'model'}, ...epochs(4, 6)],
		segments: [],
	},
	{
		name: 'word of a model at an epoch that is told twice',
		lines: [...epochs(1, 3), {event: 'model'}, {epoch: 3, loss: 0.5}, ...epochs(4, 6)],
		segments: [],
	},
	{
		name: 'three folds of two epochs, told by stream',
		lines: ['1', '2', '3'].flatMap(stream => epochs(0, 1, {stream, epochs: 2, valLoss: 1})),
		segments: [
			[3, 'next-run'],
			[5, 'next-run'],
		],
	},
	{
		name: 'boosting rounds of two runs',
		lines: [...steps(0, 9, 1), ...steps(0, 9, 1)],
		segments: [[11, 'restart']],
	},
	{
		name: 'a header that goes back begins the segment, its lines follow',
		lines: [1, 2, 3, 1, 2].flatMap(epoch => [
			{epoch, epochs: 5},
			{batch: 1, batches: 2, loss: 1},
			{batch: 2, batches: 2, loss: 1},
		]),
		segments: [[10, 'restart']],
	},
	{
		name: 'batches begin again with every epoch',
		lines: [1, 2, 3].flatMap(epoch => [10, 20].map(batch => ({epoch, batch, batches: 20, loss: 1}))),
		segments: [],
	},
	{
		name: 'the batch goes back within the same epoch: a restart',
		lines: [...range(1, 9), ...range(1, 5)].map(batch => ({epoch: 1, epochs: 1, batch, batches: 9, loss: 1})),
		segments: [[10, 'next-run']],
	},
	{
		name: 'two loaders of different length in one epoch',
		lines: [1, 2].flatMap(epoch =>
			[9, 4].flatMap(batches => range(1, batches).map(batch => ({epoch, batch, batches, loss: 1}))),
		),
		segments: [],
	},
	{
		name: 'evaluations go back as they like',
		lines: [...epochs(1, 3), {epoch: 1, valLoss: 1}, ...epochs(4, 5), {epoch: 2, valLoss: 1}],
		segments: [],
	},
	{
		name: 'one line out of order',
		lines: [...steps(10, 50, 10), {step: 35, loss: 1}, ...steps(60, 90, 10)],
		segments: [],
		interleaved: 1,
	},
	{
		name: 'two writers, one a step behind',
		lines: range(1, 20).flatMap(index => [
			{step: index * 10 + 10, loss: 1},
			{step: index * 10, loss: 1.1},
		]),
		segments: [],
		interleaved: 20,
	},
	{
		name: 'a resume also in a file that writers share',
		lines: [
			...range(1, 20).flatMap(index => [
				{step: index * 10 + 10, loss: 1},
				{step: index * 10, loss: 1.1},
			]),
			...steps(100, 300, 10),
		],
		segments: [[44, 'resume']],
		interleaved: 23,
	},
	{
		name: 'bars of a download, of the data and of an evaluation begin no segment',
		lines: [
			{step: 5, steps: 5},
			{step: 1, steps: 800},
			{step: 0, steps: 30},
			{step: 10, steps: 30},
			{epoch: 0.5, loss: 1},
			{step: 1, steps: 4},
			{step: 4, steps: 4},
			{step: 20, steps: 30},
			{epoch: 1, loss: 1},
		],
		segments: [],
	},
	{
		name: 'a training bar that goes back: a resume',
		lines: [10, 20, 30, 40, 50, 35, 40].flatMap(step => [
			{step, steps: 90},
			{epoch: step / 30, loss: 1},
		]),
		segments: [[11, 'resume']],
	},
	{
		name: 'a bar with figures that begins again after its total, and names no epoch',
		lines: [1, 2, 3].flatMap(() => [1, 2, 3].map(step => ({step, steps: 3, loss: 1}))),
		segments: [],
	},
	{
		name: 'a header that names an earlier epoch',
		lines: [
			...[1, 2, 3, 4].flatMap(epoch => [{epoch}, {epoch, batch: 1, batches: 1, loss: 1}]),
			{epoch: 3},
			{epoch: 5, batch: 1, batches: 1, loss: 1},
		],
		segments: [],
	},
	{
		name: 'back to the first step, which one figure had told and none since',
		lines: [
			{step: 0, rate: 0.1},
			...steps(0, 400, 10),
			{step: 0, rate: 0.1},
			...steps(0, 490, 10),
			{step: 500, rate: 0.2},
		],
		segments: [[43, 'restart']],
	},
	{
		name: 'another figure of training that comes later does not begin the segment again',
		lines: [
			...steps(1, 4, 1),
			{step: 4, rate: 0.1},
			...steps(1, 2, 1),
			{step: 2, rate: 0.1},
			...steps(3, 4, 1),
		],
		segments: [[6, 'restart']],
	},
];

describe('segments', () => {
	for (const {name, lines, segments, interleaved = 0} of cases) {
		test(name, () => {
			const run = runOf(lines);
			expect(run.segments[0]).toMatchObject({line: 1, because: 'start'});
			expect(run.segments.slice(1).map(({line, because}) => [line, because])).toEqual(segments);
			expect(run.interleaved).toBe(interleaved);
		});
	}

	test('a segment says where it begins', () => {
		expect(runOf([...epochs(1, 3), ...epochs(1, 2)]).segments[1]).toMatchObject({epoch: 1, step: undefined});
		expect(runOf([...steps(10, 100, 10), ...steps(60, 90, 10)]).segments[1]).toMatchObject({step: 60});
	});

	test('x never falls where an epoch has two loops', () => {
		const run = runOf([9, 4].flatMap(batches => [2, 4].map(batch => ({epoch: 1, batch, batches, loss: 1}))));
		expect(column(run, 'train', 'step')).toEqual([2, 4, 4, 4]);
		expect(column(run, 'train', 'epoch')).toEqual([2 / 9, 4 / 9, 0.5, 1]);
	});

	test('a thousand restarts keep every series under its ceiling', () => {
		const run = runOf(Array.from({length: 3000}, () => steps(1, 3, 1)).flat(), 64);
		expect(run.segments.length).toBeLessThanOrEqual(16);
		expect(run.series[0]?.columns.length).toBeLessThanOrEqual(64);
		expect(run.series[0]?.count).toBe(9000);
	});
});
