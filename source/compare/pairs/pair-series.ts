import type {Run} from '../../run/run.js';
import type {Series} from '../../run/series.js';
import {meaningOf} from './same-metric.js';

export type Pair = {readonly before: Series; readonly after: Series};

/** What two series must share to be compared: a mean of squares and its root are one figure told in two units. */
const kindOf = ({split, metric}: Series): string => `${split} ${meaningOf(metric).name}`;

/**
Series of the same split and metric, the most important first. Where a run has several of a kind: those of the same name,
those of whole epochs on both sides or on neither if that can be had, and of these the ones with most points.
*/
export function pairSeries(before: Run, after: Run): Pair[] {
	const kinds = [...new Set(before.series.map(series => kindOf(series)))];
	return kinds
		.flatMap(kind => {
			const ours = before.series.filter(series => kindOf(series) === kind);
			const theirs = after.series.filter(series => kindOf(series) === kind);
			const pairs = ours.flatMap(one => theirs.map(other => ({before: one, after: other})));
			const suits = (pair: Pair): number =>
				(pair.before.metric === pair.after.metric ? 2e12 : 0) +
				(pair.before.per === pair.after.per ? 1e12 : 0) +
				Math.min(pair.before.count, pair.after.count);
			return pairs.toSorted((a, b) => suits(b) - suits(a)).slice(0, 1);
		})
		.sort((a, b) => importance(a.before) - importance(b.before));
}

/** The name of a pair: both names where the logs call it differently. */
export const metricOf = ({before, after}: Pair): string =>
	before.metric === after.metric ? before.metric : `${before.metric} / ${after.metric}`;

/** Whether a metric says how good a model is: a faster training is no better one. */
export const isMeasure = ({metric}: Series): boolean => metric !== 'throughput';

/** The metric that a verdict is about: held-out before training data, a loss before other metrics. */
export function importance(series: Series): number {
	const {split, metric, direction} = series;
	const held = {validation: 0, test: 1, train: 20}[split];
	return (
		(direction === 'none' ? 100 : 0) + (isMeasure(series) ? 0 : 200) + (metric === 'loss' ? 0 : 10) + held
	);
}
