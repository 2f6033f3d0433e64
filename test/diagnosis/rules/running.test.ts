import {expect, test} from 'vitest';
import {diagnose, plainOptions} from '../../../source/diagnosis/diagnose.js';
import {latest} from '../../../source/run/run.js';
import {curve, decay, find, noise, runOf} from '../run-of.js';
import {expectFindings} from './expect-findings.js';

const falling = decay(100, 2, 0.3, 6);
const pace = (slow: (index: number) => number) => {
	let time = 0;
	return curve(100, index => {
		time += slow(index);
		return time;
	});
};

expectFindings('throughput-drop', [
	{
		name: 'the last forty steps take twice as long',
		run: {train: falling, times: pace(index => (index < 60 ? 1 : 2)), per: 'step'},
		says: ['likely', 'warning'],
	},
	{
		name: 'a column of throughput that falls by a third',
		run: {
			train: falling,
			throughput: curve(100, index => (index < 60 ? 52_000 : 35_000) + 500 * noise(index)),
			per: 'step',
		},
		says: ['likely', 'warning'],
	},
	{
		name: 'a column of throughput that rises',
		run: {train: falling, throughput: curve(100, index => (index < 60 ? 35_000 : 52_000)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'one slow step',
		run: {train: falling, times: pace(index => (index === 90 ? 60 : 1)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'slow at first',
		run: {train: falling, times: pace(index => (index < 20 ? 2 : 1)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'fifty-nine steps',
		run: {train: falling.slice(0, 59), times: pace(() => 1).slice(0, 59), per: 'step'},
		says: 'too few',
	},
]);

expectFindings('crashed', [
	{
		name: 'a traceback after the last point',
		run: {train: falling, events: [{after: 100, event: 'traceback'}]},
		says: ['certain', 'critical'],
	},
	{
		name: 'out of memory',
		run: {train: falling, events: [{after: 100, event: 'out-of-memory'}]},
		says: ['certain', 'critical'],
	},
	{
		name: 'a traceback that training went on after',
		run: {train: falling, events: [{after: 50, event: 'traceback'}]},
		says: 'nothing',
	},
	{
		name: 'a checkpoint at the end',
		run: {train: falling, events: [{after: 100, event: 'checkpoint'}]},
		says: 'nothing',
	},
]);

const without = (index: number, value: number) => (index === 99 ? value : Number.NaN);

expectFindings('metrics-disagree', [
	{
		name: 'RMSE above the root of MSE',
		run: {
			train: falling,
			others: {mse: curve(100, index => without(index, 2.3)), rmse: curve(100, index => without(index, 2.5))},
		},
		says: ['certain', 'warning'],
	},
	{
		name: 'RMSE as far off as rounding',
		run: {
			train: falling,
			others: {mse: curve(100, index => without(index, 2.3)), rmse: curve(100, index => without(index, 1.5))},
		},
		says: 'nothing',
	},
	{
		name: 'RMSE below the root of MSE: averaged over batches',
		run: {
			train: falling,
			others: {mse: curve(100, index => without(index, 2.3)), rmse: curve(100, index => without(index, 1.2))},
		},
		says: 'nothing',
	},
	{
		name: 'an accuracy of 130',
		run: {train: falling, accuracy: curve(100, () => 130)},
		says: ['certain', 'warning'],
	},
	{
		name: 'an accuracy of 100 percent',
		run: {train: falling, accuracy: curve(100, () => 100)},
		says: 'nothing',
	},
	{
		name: 'a perplexity that is no exponential of its loss',
		run: {train: falling, validation: curve(100, () => 1), others: {ppl: curve(100, () => 20)}},
		says: ['possible', 'info'],
	},
	{
		name: 'RMSE squared as far from MSE as four digits are',
		run: {
			train: falling,
			others: {
				mse: curve(100, index => without(index, 0.6123)),
				rmse: curve(100, index => without(index, 0.7825)),
			},
		},
		says: 'nothing',
	},
	{
		name: 'a perplexity of a loss with two digits',
		run: {train: falling, validation: curve(100, () => 3.96), others: {ppl: curve(100, () => 52.53)}},
		says: 'nothing',
	},
	{
		name: 'a perplexity of a loss with one digit',
		run: {train: falling, validation: curve(100, () => 1.5), others: {ppl: curve(100, () => 5.05)}},
		says: 'nothing',
	},
	{
		name: 'perplexity to base two',
		run: {train: falling, validation: curve(100, () => 3), others: {ppl: curve(100, () => 8)}},
		says: 'nothing',
	},
]);

expectFindings('target-reached', [
	{
		name: 'three evaluations at the target',
		run: {train: falling, validation: [...curve(97, () => 1), 0.4, 0.39, 0.4]},
		options: {target: 0.4},
		says: ['certain', 'info'],
	},
	{
		name: 'two',
		run: {train: falling, validation: [...curve(98, () => 1), 0.4, 0.4]},
		options: {target: 0.4},
		says: 'nothing',
	},
	{
		name: 'three, and above it again',
		run: {train: falling, validation: [...curve(90, () => 1), 0.4, 0.39, 0.4, ...curve(7, () => 0.5)]},
		options: {target: 0.4},
		says: ['certain', 'info'],
	},
	{name: 'no target', run: {train: falling}, says: 'nothing'},
]);

expectFindings('restarted', [{name: 'one stretch', run: {train: falling}, says: 'nothing'}]);

const resumed = () => {
	const run = runOf({train: [...decay(40, 2, 0.4), ...curve(20, () => 0.38)]});
	return {...run, segments: [...run.segments, {line: 41, because: 'resume' as const, step: 41, epoch: 41}]};
};

test('restarted: told, and the diagnosis reads the latest stretch alone', () => {
	const diagnosis = diagnose(resumed(), latest);
	expect(find(diagnosis, 'restarted')?.evidence).toMatchObject({restarts: 1, resumed: true});
	expect(find(diagnosis, 'restarted')?.evidence.levels?.after).toBe(0.38);
	expect(diagnosis.trail[0]?.at.line).toBe(41);
	expect(diagnose(resumed(), {line: 40}).trail[0]?.at.line).toBe(1);
});

test('a file with two attempts: best and verdict are of the latest, the earlier best is told as such', () => {
	const attempts = runOf({
		train: [...decay(20, 2, 0.4), ...decay(20, 2, 0.8)],
		validation: [...decay(20, 2.1, 0.5), ...decay(20, 2.1, 0.9)],
	});
	const run = {
		...attempts,
		segments: [...attempts.segments, {line: 21, because: 'restart' as const, step: 21, epoch: 21}],
	};
	const diagnosis = diagnose(run, latest);
	expect(diagnosis.best?.at.line).toBe(40);
	expect(diagnosis.findings.every(({since, id}) => id === 'restarted' || since.line > 20)).toBe(true);
	expect(find(diagnosis, 'restarted')?.evidence.earlierBest).toMatchObject({
		split: 'validation',
		value: run.series.find(({split}) => split === 'validation')?.min,
		at: {line: 20},
	});
});

type Silence = {
	readonly seconds: number;
	readonly following: boolean;

	/** Usual milliseconds between points; unknown before five of them. */
	readonly interval: number | undefined;
};

test.each<[string, Silence, 'told' | 'nothing']>([
	['two minutes and ten intervals', {seconds: 130, following: true, interval: 5000}, 'told'],
	['ten long intervals', {seconds: 700, following: true, interval: 60_000}, 'told'],
	['under two minutes', {seconds: 110, following: true, interval: 5000}, 'nothing'],
	['five long intervals', {seconds: 300, following: true, interval: 60_000}, 'nothing'],
	['a log that nobody follows', {seconds: 130, following: false, interval: 5000}, 'nothing'],
	['too few points to know the interval', {seconds: 1000, following: true, interval: undefined}, 'nothing'],
])('stalled: %s', (_, {seconds, following, interval}, says) => {
	const run = {
		...runOf({train: falling}),
		lastPoint: {line: 100, arrived: 1_000_000},
		arrivalInterval: interval,
	};
	const now = 1_000_000 + seconds * 1000;
	const finding = find(diagnose(run, latest, {...plainOptions, now, following}), 'stalled');
	expect(finding && [finding.state, finding.severity]).toEqual(
		says === 'told' ? ['certain', 'warning'] : undefined,
	);
	expect(finding?.evidence.silentSeconds).toBe(says === 'told' ? seconds : undefined);
});
