/** What is used of asciichart 1.5, which has no types of its own. */
declare module 'asciichart' {
	export type PlotOptions = {
		readonly min: number;
		readonly max: number;
		readonly height: number;

		/** Cells before the plot, the axis included. */
		readonly offset: number;
		readonly format: (value: number) => string;

		/** Axis, tick, end, start, level, down, up from below, down from above, up, upright. */
		readonly symbols: readonly string[];
	};

	const asciichart: {
		/** Throws on a value that is not finite and on an empty series. */
		plot(series: readonly number[], options: PlotOptions): string;
	};
	export default asciichart;
}
