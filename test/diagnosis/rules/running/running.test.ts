import {expect, test} from 'vitest';
import {diagnose} from '../../../../source/diagnosis/diagnose.js';
import {latest} from '../../../../source/run/run.js';
import {curve, decay, diagnosisOf, find, noise, runOf} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

/** A hundred steps. */
const falling = decay(100, 2, 0.3, 6);

const pace = (slow: (index: number) => number) => {
	let time = 0;
	return curve(100, index => {
		time += slow(index);
		return time;
	});
};

expectFindings('throughput-drop', {
	fires: [
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
	],
	silent: [
		{
			name: 'a column of throughput that rises',
			run: {train: falling, throughput: curve(100, index => (index < 60 ? 35_000 : 52_000)), per: 'step'},
		},
		{
			name: 'one slow step',
			run: {train: falling, times: pace(index => (index === 90 ? 60 : 1)), per: 'step'},
		},
		{
			name: 'slow at first',
			run: {train: falling, times: pace(index => (index < 20 ? 2 : 1)), per: 'step'},
		},
	],
	edge: [
		{
			name: 'fifty-nine steps',
			run: {train: falling.slice(0, 59), times: pace(() => 1).slice(0, 59), per: 'step'},
			says: 'too few',
		},
	],
});

expectFindings('crashed', {
	fires: [
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
			name: 'the traceback of somebody who stopped it',
			run: {
				train: falling,
				events: [
					{after: 100, event: 'traceback'},
					{after: 100, event: 'cancelled'},
				],
			},
			says: ['certain', 'warning'],
		},
	],
	silent: [
		{
			name: 'a traceback that training went on after',
			run: {train: falling, events: [{after: 50, event: 'traceback'}]},
		},
		{
			name: 'a checkpoint at the end',
			run: {train: falling, events: [{after: 100, event: 'checkpoint'}]},
		},
		{
			name: 'it went on to the end, and said so',
			run: {train: falling, events: [{after: 100, event: 'finished'}]},
		},
	],
	edge: [
		{
			name: 'a traceback after the first point',
			run: {train: [2], events: [{after: 1, event: 'traceback'}]},
			says: ['certain', 'critical'],
		},
	],
});

const watched = (seconds: number, interval: number | undefined) => ({
	run: {train: falling, watched: {interval}},
	options: {now: seconds * 1000, following: true},
});

expectFindings('stalled', {
	fires: [
		{
			name: 'two minutes, where points came every five seconds',
			...watched(130, 5000),
			says: ['certain', 'warning'],
		},
		{name: 'ten intervals of a minute', ...watched(700, 60_000), says: ['certain', 'warning']},
	],
	silent: [
		{name: 'under two minutes', ...watched(110, 5000)},
		{name: 'five intervals of a minute', ...watched(300, 60_000)},
		{name: 'a log that nobody follows', ...watched(130, 5000), options: {now: 130_000, following: false}},
		{
			name: 'it said that it has finished',
			run: {...watched(130, 5000).run, events: [{after: 100, event: 'finished'}]},
			options: {now: 130_000, following: true},
		},
	],
	edge: [{name: 'too few points to know how often they come', ...watched(1000, undefined), says: 'nothing'}],
});

const twoStretches = [...decay(40, 2, 0.4), ...curve(20, () => 0.38)];

expectFindings('restarted', {
	fires: [
		{
			name: 'resumed from a checkpoint',
			run: {train: twoStretches, restarts: [{after: 40, because: 'resume'}]},
			says: ['certain', 'info'],
		},
		{
			name: 'begun again',
			run: {train: twoStretches, restarts: [{after: 40, because: 'restart'}]},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{name: 'one stretch', run: {train: falling}},
		{
			name: 'an error that training went on after',
			run: {train: falling, events: [{after: 50, event: 'error'}]},
		},
	],
	edge: [
		{
			name: 'the first point of the second stretch',
			run: {train: [...falling, 2], restarts: [{after: 100, because: 'restart'}]},
			says: ['certain', 'info'],
		},
	],
});

test('restarted: told, and the diagnosis reads the latest stretch alone', () => {
	const run = runOf({train: twoStretches, restarts: [{after: 40, because: 'resume'}]});
	const diagnosis = diagnose(run, latest);
	expect(find(diagnosis, 'restarted')?.evidence).toMatchObject({restarts: 1, resumed: true});
	expect(find(diagnosis, 'restarted')?.evidence.levels?.after).toBe(0.38);
	expect(diagnosis.trail[0]?.at.line).toBe(41);
	expect(diagnose(run, {line: 40}).trail[0]?.at.line).toBe(1);
});

test('a resume in a steep fall: the levels are those next to it', () => {
	const train = [...decay(20, 2.2, 0.6, 1), ...decay(20, 0.62, 0.3, 4)];
	const told = find(diagnosisOf({train, restarts: [{after: 20, because: 'resume'}]}), 'restarted');
	const {before = 0, after = 0} = told?.evidence.levels ?? {};
	expect(before).toBe(train[18]);
	expect(after).toBe(train[21]);
});

test.each([
	['resume', ['resumed'], []],
	['next-run', ['next-fold'], []],
	['restart', ['another-run', 'next-fold'], ['separate-logs']],
] as const)('restarted by a %s: why, and what to do', (because, causes, advice) => {
	const told = find(diagnosisOf({train: twoStretches, restarts: [{after: 40, because}]}), 'restarted');
	expect(told?.causes).toEqual(causes);
	expect(told?.advice.map(({id}) => id)).toEqual(advice);
});

test('a file with two attempts: best and verdict are of the latest, the earlier best is told as such', () => {
	const run = runOf({
		train: [...decay(20, 2, 0.4), ...decay(20, 2, 0.8)],
		validation: [...decay(20, 2.1, 0.5), ...decay(20, 2.1, 0.9)],
		restarts: [{after: 20, because: 'restart'}],
	});
	const diagnosis = diagnose(run, latest);
	expect(diagnosis.best?.at.line).toBe(40);
	expect(diagnosis.findings.every(({since, id}) => id === 'restarted' || since.line > 20)).toBe(true);
	expect(find(diagnosis, 'restarted')?.evidence.earlierBest).toMatchObject({
		split: 'validation',
		value: run.series.find(({split}) => split === 'validation')?.min,
		at: {line: 20},
	});
});
