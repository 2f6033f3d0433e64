import type {ChartContent} from '../panes/charts/choose-charts.js';

/** Least cells of a chart that stands beside another. */
const leastColumns = 28;

/** How many runs have charts side by side on a screen: 1 where they share them. */
export const runsBeside = (isSplit: boolean, runs: number, columns: number): number =>
	isSplit ? Math.max(1, Math.min(runs, Math.floor(columns / leastColumns))) : 1;

/** What a chart shows of each run alone, run by run; a run without the metric has an empty one. */
export const splitByRun = (
	charts: readonly ChartContent[],
	beside: number,
): ReadonlyArray<readonly ChartContent[]> =>
	charts.map(chart =>
		beside === 1
			? [chart]
			: Array.from({length: beside}, (_, run) => ({
					...chart,
					series: chart.series.filter(each => each.run === run),
				})),
	);
