import type {ChartContent} from '../panes/charts/choose-charts.js';

/** What became of a filter: all charts are kept where none matches, so that the screen is never empty. */
export type Filtered = {
	readonly charts: readonly ChartContent[];
	readonly state: 'off' | 'matches' | 'nothing' | 'no-expression';
};

/** Longer names of metrics are matched by their beginning: a regular expression must not take its time over them. */
const longestName = 120;

const expressionOf = (filter: string): RegExp | undefined => {
	try {
		return new RegExp(filter, 'iu');
	} catch {
		return undefined;
	}
};

/**
The charts whose metric, or the name of one of their series in the log, matches: a regular expression without regard to case.
What is none is looked for as plain text, and told.

@param titleOf - What a metric is called on the screen.
*/
export const filterCharts = (
	charts: readonly ChartContent[],
	filter: string,
	titleOf: (metric: string) => string,
): Filtered => {
	if (filter === '') {
		return {charts, state: 'off'};
	}

	const expression = expressionOf(filter);
	const text = filter.toLowerCase();
	const matches = (name: string) => {
		const start = name.slice(0, longestName);
		return expression?.test(start) ?? start.toLowerCase().includes(text);
	};
	const found = charts.filter(
		({metric, series}) =>
			matches(metric) || matches(titleOf(metric)) || series.some(({series: {name}}) => matches(name)),
	);
	return {
		charts: found.length > 0 ? found : charts,
		state: expression === undefined ? 'no-expression' : found.length > 0 ? 'matches' : 'nothing',
	};
};
