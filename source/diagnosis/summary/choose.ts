import {adversaries} from '../../run/good-way.js';
import {pair, reward} from '../../run/headline.js';
import type {Run} from '../../run/run.js';
import type {Series, Split} from '../../run/series.js';

/** Series that are no measure of how well the model does. */
const signals = new Set(['learning_rate', 'grad_norm']);

/** What an update of reinforcement learning minimises follows a policy that changes: it is no measure, and need not fall. */
const ofPolicy = /(?:^|[/_ .-])(?:pg|policy|actor)(?:[_ ]gradient)?[_ -]?loss$/i;
const ofUpdate =
	/(?:^|[/_ .-])(?:pg|policy|actor|critic|value|vf|v|q|entropy|clip)(?:[_ ](?:gradient|function))?[_ -]?loss$/i;

/** More losses of validation than anybody would look through are not compared. */
const mostOthers = 4;

/** The series that the diagnosis reads, chosen from all that a log has. */
export type Chosen = {
	/** Training loss with most points. */
	readonly training: Series | undefined;

	/** Training loss by epoch, where the log has it beside the finer one: less noise for the rules about levels. */
	readonly epochTraining: Series | undefined;

	/** Training loss to compare with the evaluations: by epoch where the log has it so. */
	readonly pairTraining: Series | undefined;
	readonly validation: Series | undefined;

	/**
	What validation has beside that: losses of further data sets, or parts of the total; in a log without its loss, the same
	measure of further data sets.
	*/
	readonly otherValidations: readonly Series[];

	/** What validation is judged by in a log without its loss: the accuracy, else what has a good direction. */
	readonly validationMetric: Series | undefined;
	readonly trainingAccuracy: Series | undefined;
	readonly validationAccuracy: Series | undefined;

	/** What reinforcement learning is after: then no loss is the measure of the run. */
	readonly reward: Series | undefined;

	/** The losses of two networks that are trained against each other: then no level of a loss is a measure. */
	readonly adversaries: readonly [Series, Series] | undefined;
	/** In a log that has nothing of all that: the figure with most points, though nobody knows which way of it is good. */
	readonly figure: Series | undefined;
	readonly gradient: Series | undefined;
	readonly rate: Series | undefined;

	/** Tokens, samples or steps a second, where the log states them. */
	readonly throughput: Series | undefined;
};

export function chooseSeries(run: Run): Chosen {
	const metric = headlineMetric(run);
	const losses = run.series.filter(series => series.metric === metric);
	const sides = pair(run);
	const comparable = sides?.validation.direction === 'down' ? sides : undefined;
	const accuracies = named(run, 'accuracy').filter(({split}) => split !== 'train');
	const evaluated = accuracies.length > 0 ? accuracies : run.series.filter(isMeasure);
	const validation = comparable?.validation ?? pick(losses, 'validation') ?? pick(losses, 'test');
	const figures = run.series.filter(({metric}) => metric !== 'throughput' && !signals.has(metric));
	const validationMetric = pick(evaluated, 'validation') ?? pick(evaluated, 'test');
	return {
		training: pick(losses, 'train'),
		epochTraining: pick(losses.filter(isByEpoch), 'train'),
		pairTraining: comparable?.train,
		validation,
		otherValidations: othersBeside(run, validation, validationMetric).slice(0, mostOthers),
		validationMetric,
		trainingAccuracy: pick(named(run, 'accuracy'), 'train'),
		validationAccuracy: pick(named(run, 'accuracy'), 'validation'),
		reward: reward(run),
		adversaries: adversaries(run),
		figure: pick(figures, 'train') ?? pick(figures, 'validation') ?? pick(figures, 'test'),
		gradient: named(run, 'grad_norm').toSorted(byPoints)[0],
		rate: named(run, 'learning_rate').toSorted(byPoints)[0],
		throughput: pick(named(run, 'throughput'), 'train'),
	};
}

function othersBeside(run: Run, loss: Series | undefined, measure: Series | undefined): readonly Series[] {
	const held = run.series.filter(one => one.split !== 'train' && one !== loss && one !== measure);
	const losses = held.filter(({metric, direction}) => /loss/i.test(metric) && direction === 'down');
	return loss || losses.length > 0 ? losses : held.filter(({metric}) => metric === measure?.metric);
}

/**
`loss` where there is one, else the first metric of which less is better (`rmse`, `logloss`) and that did not begin with
nothing (a sum of 0).
*/
function headlineMetric(run: Run): string | undefined {
	const isReinforced = run.series.some(({metric}) => ofPolicy.test(metric));
	const downward = run.series.filter(
		({direction, metric}) =>
			direction === 'down' && !signals.has(metric) && !(isReinforced && ofUpdate.test(metric)),
	);
	return (
		downward.find(series => series.metric === 'loss') ??
		downward.find(series => series.first !== 0) ??
		downward[0]
	)?.metric;
}

function isMeasure({direction, metric}: Series): boolean {
	return direction !== 'none' && metric !== 'throughput' && !signals.has(metric);
}

function named(run: Run, metric: string): Series[] {
	return run.series.filter(series => series.metric === metric);
}

function pick(series: readonly Series[], split: Split): Series | undefined {
	return series.filter(one => one.split === split).toSorted(byPoints)[0];
}

function byPoints(a: Series, b: Series): number {
	return b.count - a.count;
}

/** One point an epoch, or near it: as the reader says, or as the epochs of its last point say. */
function isByEpoch({per, columns, count}: Series): boolean {
	const done = columns.epoch[columns.length - 1] ?? Number.NaN;
	return per === 'epoch' || (Number.isInteger(done) && Math.abs(count - done) <= 1);
}
