/** Which charts are on the screen. Indexes into the charts in order of importance. */
export type ChartPage = {
	readonly shown: readonly number[];
	readonly chosen: number;

	/** From 1. One page says that all charts are on the screen. */
	readonly page: number;
	readonly pages: number;

	/** By how many charts a page moves on. */
	readonly step: number;
};

/**
The page that holds the chosen chart. With room for one it is that chart; else the first chart always stays, and the
others take turns beside it. The last page is filled up with charts of the one before.
*/
export const chartPage = (charts: number, places: number, chosen: number): ChartPage => {
	const last = Math.max(0, charts - 1);
	const chart = Math.max(0, Math.min(last, chosen));
	if (places <= 1) {
		return {
			shown: charts === 0 ? [] : [chart],
			chosen: chart,
			page: chart + 1,
			pages: Math.max(1, charts),
			step: 1,
		};
	}

	const step = places - 1;
	const page = chart === 0 ? 0 : Math.floor((chart - 1) / step);
	const from = 1 + Math.max(0, Math.min(page * step, last - step));
	const others = Array.from({length: Math.min(step, last)}, (_, index) => from + index);
	return {
		shown: [0, ...others],
		chosen: chart,
		page: page + 1,
		pages: Math.max(1, Math.ceil(last / step)),
		step,
	};
};
