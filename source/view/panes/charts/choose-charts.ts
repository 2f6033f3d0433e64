import {adversaries, goodWays} from '../../../run/good-way.js';
import {headline} from '../../../run/headline.js';
import type {Run} from '../../../run/run.js';
import type {Direction, Series} from '../../../run/series.js';
import {isLossPart} from './loss-parts.js';

/** Series of one metric, of one run or of several, that share a chart. */
export type ChartContent = {
	readonly metric: string;
	readonly series: ReadonlyArray<{
		readonly run: number;
		readonly series: Series;

		/** Which way is good in that run. */
		readonly direction: Direction;
	}>;

	/**
	Of a loss that consists of parts: which of them the chart shows, from 1, or several of them together. Undefined where the
	chart shows no part.
	*/
	readonly part: {readonly place: number; readonly count: number} | 'together' | undefined;
};

/** What is looked at first, after the headline. Others follow in the order of the log. */
const order = ['loss', 'accuracy', 'learning_rate', 'grad_norm'];

/** The sides of a metric, whatever the log tells first: the same side has the same place and sign in every log. */
const sides: ReadonlyArray<Series['split']> = ['train', 'validation', 'test'];

/** Most parts of a loss in one chart: as many curves as can be told apart. */
const mostTogether = 6;

const isCounter = (series: Series): boolean =>
	series.direction === 'none' && !order.includes(series.metric) && series.metric.endsWith('tokens_seen');

/** A single point is no curve: its chart is shown when asked for, and does not take the place of another. */
export const isDrawable = ({series}: ChartContent): boolean => series.some(each => each.series.count > 1);

/**
Rank of a chart, smaller comes first: the headline of the run (its loss, where it has one), the parts of a loss that is told
by its parts alone, then what `order` names, then figures that say how good the model is (those of validation first, parts
of the loss between them), then the rest; charts of a single point come last.
*/
const rank = (chart: ChartContent, leading: string | undefined, leadsParts: boolean): number => {
	const {metric, series, part} = chart;
	if (metric === leading) {
		return -1;
	}

	const single = isDrawable(chart) ? 0 : 2 * order.length + 8;
	if (part !== undefined) {
		return single + (leadsParts ? 0 : order.length + 0.5);
	}

	const known = order.indexOf(metric);
	if (known >= 0) {
		return known + single;
	}

	const judged = series.some(each => each.series.direction !== 'none');
	const evaluated = series.some(each => each.series.split !== 'train');
	return order.length + (judged ? 0 : 2) + (evaluated ? 0 : 1) + single;
};

const sideOf = ({metric, split}: Series): string => `${split} ${metric}`;

/**
A log may state a figure at its points and once more for the whole epoch: one of the two is enough.

@returns The sides of metrics that the run states in the way that is kept.
*/
const statedSides = (all: readonly Series[], keep: Series['per']): ReadonlySet<string> =>
	new Set(all.filter(({per, count}) => per === keep && count > 0).map(sideOf));

/**
The charts of the runs, the most important first. Runs without any point give none. Of figures that the log states by
point and by epoch as well those of `per` are kept: charts show points, tables epochs.
*/
export const chooseCharts = (runs: readonly Run[], per: Series['per']): readonly ChartContent[] => {
	const byMetric = new Map<string, Array<ChartContent['series'][number]>>();
	for (const [run, each] of runs.entries()) {
		const {series: all} = each;
		const way = goodWays(each);
		const stated = statedSides(all, per);
		for (const series of all) {
			if (series.count === 0 || isCounter(series) || (series.per !== per && stated.has(sideOf(series)))) {
				continue;
			}

			const entry = {run, series, direction: way(series)};
			const group = byMetric.get(series.metric);
			if (group === undefined) {
				byMetric.set(series.metric, [entry]);
			} else {
				group.push(entry);
			}
		}
	}

	// Two networks against each other are no parts of one loss.
	const rivals = runs.flatMap(run => adversaries(run) ?? []).map(({metric}) => metric);
	const parts = [...byMetric.keys()].filter(metric => isLossPart(metric) && !rivals.includes(metric));
	const [first] = runs;
	const leading = first === undefined ? undefined : headline(first)?.metric;
	const leadsParts = leading !== undefined && parts.includes(leading);
	return Array.from(byMetric, ([metric, series]) => {
		const place = parts.indexOf(metric) + 1;
		const chart: ChartContent = {
			metric,
			series: series.sort(
				(a, b) => a.run - b.run || sides.indexOf(a.series.split) - sides.indexOf(b.series.split),
			),
			part: place > 0 && parts.length > 1 ? {place, count: parts.length} : undefined,
		};
		return {chart, rank: rank(chart, leading, leadsParts)};
	})
		.sort((a, b) => a.rank - b.rank)
		.map(({chart}) => chart);
};

/**
The charts, and after the one of a loss another of its parts together: what the loss is made of at a glance. Only of a single
run, since the parts of several are too many curves, and only of parts in sight of training, the largest ones.
*/
export const withPartsTogether = (charts: readonly ChartContent[]): readonly ChartContent[] => {
	const total = charts.findIndex(({metric}) => metric === 'loss');
	const parts = charts
		.filter(chart => chart.part !== undefined && isDrawable(chart))
		.flatMap(({series}) => series.filter(each => each.series.split === 'train' && each.series.count > 1));
	if (total < 0 || parts.length < 2 || charts.some(({series}) => series.some(({run}) => run > 0))) {
		return charts;
	}

	const largest = parts.toSorted((a, b) => size(b.series) - size(a.series)).slice(0, mostTogether);
	const together: ChartContent = {
		metric: 'loss',
		series: parts.filter(each => largest.includes(each)),
		part: 'together',
	};
	return charts.toSpliced(total + 1, 0, together);
};

/** Does not change with every point, so that the parts that are shown stay the same. */
const size = ({max, min}: Series): number => Math.max(Math.abs(max), Math.abs(min)) || 0;
