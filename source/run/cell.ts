/** The figure in row `index` of a column; NaN where the column has no such row. */
export const cell = (column: ArrayLike<number>, index: number): number => column[index] ?? Number.NaN;

/** A figure, or undefined where a column says that it is not known (NaN). */
export const ifKnown = (value: number | undefined): number | undefined =>
	value === undefined || Number.isNaN(value) ? undefined : value;
