import {type DiagnoseOptions, diagnose, plainOptions} from '../../source/diagnosis/diagnose.js';
import type {Diagnosis} from '../../source/diagnosis/diagnosis.js';
import type {Finding, FindingId} from '../../source/diagnosis/finding.js';
import {emptyCounters} from '../../source/reading/context/mutable.js';
import type {EventKind} from '../../source/reading/reading.js';
import {latest, type Run, type Segment} from '../../source/run/run.js';
import {createRunBuilder} from '../../source/run/run-builder.js';

/** Curves of a run, one value an epoch (or a step): what a test says of it. */
export type Curves = {
	readonly train?: readonly number[];
	readonly validation?: readonly number[];

	/** The mean training loss of whole epochs beside that of steps; NaN leaves the line without it. */
	readonly epochMeans?: readonly number[];
	readonly accuracy?: readonly number[];
	readonly validationAccuracy?: readonly number[];
	readonly testAccuracy?: readonly number[];
	readonly gradient?: readonly number[];
	readonly rate?: readonly number[];

	/** Other figures of validation, by name, one value a line; NaN leaves the line without it. */
	readonly others?: Readonly<Record<string, readonly number[]>>;

	/** Other losses of training, by name. */
	readonly losses?: Readonly<Record<string, readonly number[]>>;

	/** Of reinforcement learning. */
	readonly reward?: readonly number[];
	readonly entropy?: readonly number[];

	/** Tokens a second. */
	readonly throughput?: readonly number[];

	/** Seconds since the start, one a line. */
	readonly times?: readonly number[];

	/** What a line counts. Epochs unless said. */
	readonly per?: 'epoch' | 'step';

	/** Steps from one line to the next; 1 unless said. */
	readonly every?: number;
	readonly epochs?: number;

	/** Steps of an epoch: then a step knows its epoch. */
	readonly batches?: number;

	/** Epochs at the first line, minus one: a run that begins late. */
	readonly from?: number;
	readonly format?: string;
	readonly events?: ReadonlyArray<{readonly after: number; readonly event: EventKind}>;

	/** Where the counters went back. */
	readonly restarts?: ReadonlyArray<{readonly after: number; readonly because: Segment['because']}>;

	/** The log is watched: the last point arrived at time 0, and points come every so many milliseconds. */
	readonly watched?: {readonly interval: number | undefined};
	readonly results?: Readonly<Record<string, number>>;
	readonly settings?: Readonly<Record<string, string>>;
};

/** A run whose line n holds the n-th value of every curve. */
export function runOf(curves: Curves): Run {
	const {train = [], validation = [], accuracy = [], validationAccuracy = []} = curves;
	const {gradient = [], rate = [], throughput = [], reward = [], entropy = []} = curves;
	const {others = {}, losses = {}, testAccuracy = []} = curves;
	const builder = createRunBuilder({source: 'test.log'});
	for (const [name, value] of Object.entries(curves.settings ?? {})) {
		builder.add({kind: 'setting', line: 0, name, value}, undefined);
	}

	const columns = [
		{split: 'train', metric: 'loss', direction: 'down', values: train},
		{split: 'validation', metric: 'loss', direction: 'down', values: validation},
		{split: 'train', metric: 'accuracy', direction: 'up', values: accuracy},
		{split: 'validation', metric: 'accuracy', direction: 'up', values: validationAccuracy},
		{split: 'test', metric: 'accuracy', direction: 'up', values: testAccuracy},
		{split: 'train', metric: 'grad_norm', direction: 'none', values: gradient},
		{split: 'train', metric: 'learning_rate', direction: 'none', values: rate},
		{split: 'train', metric: 'throughput', direction: 'up', values: throughput},
		{split: 'train', metric: 'reward', direction: 'up', values: reward},
		{split: 'train', metric: 'entropy', direction: 'none', values: entropy},
		...Object.entries(others).map(([metric, values]) => ({
			split: 'validation' as const,
			metric,
			direction: 'down' as const,
			values,
		})),
		...Object.entries(losses).map(([metric, values]) => ({
			split: 'train' as const,
			metric,
			direction: 'down' as const,
			values,
		})),
	] as const;
	const lines = Math.max(...columns.map(({values}) => values.length));
	for (let index = 0; index < lines; index++) {
		const count = index + 1 + (curves.from ?? 0);
		const measurements = columns.flatMap(({split, metric, direction, values}) => {
			const value = values[index];
			return value === undefined || (metric in others && Number.isNaN(value))
				? []
				: [{split, metric, name: metric, direction, value}];
		});
		const mean = curves.epochMeans?.[index] ?? Number.NaN;
		if (!Number.isNaN(mean)) {
			measurements.push({split: 'train', metric: 'loss', name: 'mean loss', direction: 'down', value: mean});
		}

		builder.add(
			{
				kind: 'point',
				line: index + 1,
				format: curves.format ?? 'epoch-line',
				counters: {
					...emptyCounters(),
					...(curves.per === 'step'
						? {step: count * (curves.every ?? 1), epoch: curves.batches && count / curves.batches}
						: {epoch: count, epochs: curves.epochs}),
					elapsed: curves.times?.[index],
				},
				measurements,
				replaces: false,
				stream: undefined,
			},
			undefined,
		);
		for (const {event} of (curves.events ?? []).filter(({after}) => after === index + 1)) {
			builder.add({kind: 'event', line: index + 1.5, event, text: event}, undefined);
		}
	}

	for (const [name, value] of Object.entries(curves.results ?? {})) {
		builder.add({kind: 'result', line: lines + 2, format: 'json-file', name, value}, undefined);
	}

	const run = builder.run();
	const segments = (curves.restarts ?? []).map(({after, because}) => ({
		line: after + 1,
		because,
		step: after + 1,
		epoch: after + 1,
	}));
	return {
		...run,
		segments: [...run.segments, ...segments],
		...(curves.watched && {
			lastPoint: {line: lines, arrived: 0},
			arrivalInterval: curves.watched.interval,
		}),
	};
}

export function diagnosisOf(curves: Curves, options: Partial<DiagnoseOptions> = {}): Diagnosis {
	return diagnose(runOf(curves), latest, {...plainOptions, ...options});
}

export function find<Id extends FindingId>(diagnosis: Diagnosis, id: Id) {
	return diagnosis.findings.find((finding): finding is Extract<Finding, {id: Id}> => finding.id === id);
}

/** `count` values of a function of their place, from 0. */
export function curve(count: number, of: (index: number) => number): readonly number[] {
	return Array.from({length: count}, (_, index) => of(index));
}

/** Repeatable noise between -1 and 1, without trend. */
export function noise(index: number, seed = 1): number {
	let state = Math.imul(index + 1, 2_654_435_761) ^ Math.imul(seed, 40_503);
	state = Math.imul(state ^ (state >>> 15), 2_246_822_519);
	state = Math.imul(state ^ (state >>> 13), 3_266_489_917);
	return ((state ^ (state >>> 16)) >>> 0) / 2 ** 31 - 1;
}

/** A loss that falls from `from` towards `to`, ever more slowly. */
export function decay(count: number, from: number, to: number, speed = 5): readonly number[] {
	return curve(count, index => to + (from - to) * Math.exp((-speed * index) / count));
}
