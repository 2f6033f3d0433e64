export type YTick = {readonly row: number; readonly label: string};

/** y in rows. `low` is at the bottom row, `high` at the top row; both are round numbers. */
export type YScale = {
	readonly low: number;
	readonly high: number;

	/** Rows above the bottom row, with fractions; outside of 0 to rows - 1 for what is off scale. */
	readonly position: (value: number) => number;

	/** Top row first; no two on one row, no two with one label. */
	readonly ticks: readonly YTick[];
};

/**
A scale from `low` at the bottom row to `high` at the top row, even in `transform` of the value.

@param values of the ticks, rising, with their labels
*/
export function mapRows(
	low: number,
	high: number,
	rows: number,
	transform: (value: number) => number,
	values: readonly number[],
	labels: readonly string[],
): YScale {
	const from = transform(low);
	const perUnit = (rows - 1) / (transform(high) - from);
	const position = (value: number): number => clamp((transform(value) - from) * perUnit, -1e6, 1e6);
	const ticks: YTick[] = [];
	for (let index = values.length - 1; index >= 0 && rows > 1; index--) {
		const row = rows - 1 - Math.round(position(values[index] ?? low));
		const label = labels[index] ?? '';
		if (row >= 0 && row < rows && ticks.every(tick => tick.row !== row && tick.label !== label)) {
			ticks.push({row, label});
		}
	}

	return {low, high, position, ticks};
}

/** NaN, which a logarithm of a negative number is, counts as below everything. */
export function clamp(value: number, lowest: number, highest: number): number {
	return value >= highest ? highest : value > lowest ? value : lowest;
}
