import type {CountersInput, MeasurementInput, ReadingInput} from '../../source/run/build/reading-input.js';
import type {Run} from '../../source/run/run.js';
import {createRunBuilder} from '../../source/run/run-builder.js';
import type {Split} from '../../source/run/series.js';

/** A line of a log as a test writes it: counters and figures together, `train loss` being the plain `loss`. */
export type Told = Partial<CountersInput> & {
	readonly loss?: number;
	readonly valLoss?: number;
	readonly accuracy?: number;
	readonly rate?: number;
	readonly line?: number;
	readonly format?: string;
	readonly replaces?: boolean;
	readonly stream?: string;
	readonly arrived?: number;
	readonly event?: string;
	readonly result?: string;
};

const figure = (split: Split, metric: string, name: string, value: number): MeasurementInput => ({
	split,
	metric,
	name,
	direction: metric === 'accuracy' ? 'up' : metric === 'learning_rate' ? 'none' : 'down',
	value,
});

/** The reading of line `line`. */
export const reading = (told: Told, line: number): ReadingInput => {
	if (told.event !== undefined) {
		return {kind: 'event', line, event: told.event, text: told.event};
	}

	if (told.result !== undefined) {
		return {kind: 'result', line, format: told.format ?? 'text', name: told.result, value: 1};
	}

	const measurements: MeasurementInput[] = [];
	if (told.loss !== undefined) {
		measurements.push(figure('train', 'loss', 'loss', told.loss));
	}

	if (told.valLoss !== undefined) {
		measurements.push(figure('validation', 'loss', 'val_loss', told.valLoss));
	}

	if (told.accuracy !== undefined) {
		measurements.push(figure('validation', 'accuracy', 'val_acc', told.accuracy));
	}

	if (told.rate !== undefined) {
		measurements.push(figure('train', 'learning_rate', 'lr', told.rate));
	}

	return {
		kind: 'point',
		line,
		format: told.format ?? 'text',
		counters: {
			epoch: told.epoch,
			epochs: told.epochs,
			batch: told.batch,
			batches: told.batches,
			step: told.step,
			steps: told.steps,
			tokens: told.tokens,
			time: told.time,
			elapsed: told.elapsed,
			remaining: told.remaining,
			stepSeconds: told.stepSeconds,
		},
		measurements,
		replaces: told.replaces ?? false,
		stream: told.stream,
	};
};

/** The run that the lines make, numbered from 1. */
export const runOf = (lines: readonly Told[], ceiling?: number): Run => {
	const builder = createRunBuilder(
		ceiling === undefined ? {source: 'train.log'} : {source: 'train.log', ceiling},
	);
	for (const [index, told] of lines.entries()) {
		builder.add(reading(told, told.line ?? index + 1), told.arrived);
	}

	return builder.run();
};

export const range = (from: number, to: number, stride = 1): readonly number[] =>
	Array.from({length: Math.floor((to - from) / stride) + 1}, (_, index) => from + index * stride);

/** A column of the series of a split, as far as it is filled. */
export const column = (
	run: Run,
	split: Split,
	name: 'line' | 'step' | 'epoch' | 'time' | 'last' | 'mean' | 'count',
	metric = 'loss',
): readonly number[] => {
	const series = run.series.find(candidate => candidate.split === split && candidate.metric === metric);
	return series === undefined ? [] : [...series.columns[name].subarray(0, series.columns.length)];
};
