import {headline} from '../../../run/headline.js';
import type {Run, Series} from '../../../run/run.js';

/** Series of one metric, of one run or of several, that share a chart. */
export type ChartContent = {
	readonly metric: string;
	readonly series: ReadonlyArray<{readonly run: number; readonly series: Series}>;
};

// What is looked at first, after the loss. Others follow in the order of the log.
const order = ['loss', 'learning_rate', 'grad_norm', 'accuracy'];

const isCounter = (series: Series): boolean =>
	series.direction === 'none' && !order.includes(series.metric) && series.metric.endsWith('tokens_seen');

/** A single point is no curve: its chart is shown when asked for, and does not take the place of another. */
export const isDrawable = ({series}: ChartContent): boolean => series.some(each => each.series.count > 1);

/**
Rank of a chart: the headline of the run (its loss, where it has one), then what training is steered by, then figures that say how good the model is (those of
validation first), then the rest; charts of a single point come last. Smaller comes first.
*/
const rank = ({metric, series}: ChartContent, leading: string | undefined): number => {
	if (metric === leading) {
		return -1;
	}

	const single = isDrawable({metric, series}) ? 0 : 2 * order.length + 8;
	const known = order.indexOf(metric);
	if (known >= 0) {
		return known + single;
	}

	const judged = series.some(each => each.series.direction !== 'none');
	const evaluated = series.some(each => each.series.split !== 'train');
	return order.length + (judged ? 0 : 2) + (evaluated ? 0 : 1) + single;
};

/** A log may state a figure at its points and once more for the whole epoch: one of the two is enough. */
const isTwice = (series: Series, all: readonly Series[], keep: Series['per']): boolean =>
	series.per !== keep &&
	all.some(
		other =>
			other.per === keep && other.metric === series.metric && other.split === series.split && other.count > 0,
	);

/**
The charts of the runs, the most important first. Runs without any point give none. Of figures that the log states by
point and by epoch as well those of `per` are kept: charts show points, tables epochs.
*/
export const chooseCharts = (runs: readonly Run[], per: Series['per']): readonly ChartContent[] => {
	const byMetric = new Map<string, Array<ChartContent['series'][number]>>();
	for (const [run, {series: all}] of runs.entries()) {
		for (const series of all) {
			if (series.count === 0 || isCounter(series) || isTwice(series, all, per)) {
				continue;
			}

			const group = byMetric.get(series.metric);
			if (group === undefined) {
				byMetric.set(series.metric, [{run, series}]);
			} else {
				group.push({run, series});
			}
		}
	}

	const [first] = runs;
	const leading = first === undefined ? undefined : headline(first)?.metric;
	return Array.from(byMetric, ([metric, series]) => ({metric, series})).sort(
		(a, b) => rank(a, leading) - rank(b, leading),
	);
};
