import type {Run, Series} from '../run/run.js';

export type Pair = {readonly before: Series; readonly after: Series};

const meaningOf = ({split, metric}: Series): string => `${split} ${metric}`;

/**
Series of the same split and metric, the most important first. Where a run has several of a meaning: those of whole epochs
on both sides or on neither if that can be had, and of these the ones with most points.
*/
export function pairSeries(before: Run, after: Run): Pair[] {
	const meanings = [...new Set(before.series.map(series => meaningOf(series)))];
	return meanings
		.flatMap(meaning => {
			const ours = before.series.filter(series => meaningOf(series) === meaning);
			const theirs = after.series.filter(series => meaningOf(series) === meaning);
			const pairs = ours.flatMap(one => theirs.map(other => ({before: one, after: other})));
			const suits = (pair: Pair): number =>
				(pair.before.per === pair.after.per ? 1e12 : 0) + Math.min(pair.before.count, pair.after.count);
			return pairs.toSorted((a, b) => suits(b) - suits(a)).slice(0, 1);
		})
		.sort((a, b) => importance(a.before) - importance(b.before));
}

/** The metric that a verdict is about: held-out before training data, a loss before other metrics. */
export function importance({split, metric, direction}: Series): number {
	const held = {validation: 0, test: 1, train: 20}[split];
	return (direction === 'none' ? 100 : 0) + (metric === 'loss' ? 0 : 10) + held;
}
