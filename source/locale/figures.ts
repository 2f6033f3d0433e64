/** Numbers as text, alike in every language: the decimal point stays a point, as in the logs themselves. */

/** Up to four significant digits; an exponent where the zeros would hide them. */
export function figure(value: number): string {
	if (!Number.isFinite(value)) {
		return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
	}

	const size = Math.abs(value);
	return size !== 0 && (size < 1e-4 || size >= 1e7)
		? String(Number(value.toPrecision(3)).toExponential())
		: String(Number(value.toPrecision(4)));
}

/** `6.2%`: one decimal below a hundred, none above. Tiny shares do not become 0. */
export function percent(value: number): string {
	const size = Math.abs(value);
	if (!Number.isFinite(value)) {
		return figure(value);
	}

	return `${size >= 100 ? Math.round(value) : size >= 0.1 || size === 0 ? Number(value.toFixed(1)) : Number(value.toPrecision(2))}%`;
}

/** Multiples: `4.8`, `25`, `1200`. */
export function multiple(value: number): string {
	return Number.isFinite(value)
		? String(value < 10 ? Number(value.toFixed(1)) : Math.round(value))
		: figure(value);
}

/** Multiples of the noise beyond this say no more: the curve is all but free of noise. */
export const mostNoises = 1000;

/** Epochs and steps as a log counts them: whole where they are, else two decimals. */
export function count(value: number): string {
	return String(Number(value.toFixed(2)));
}

/** A long time in hours or minutes, to one decimal. */
export function lasting(seconds: number): {
	readonly count: string;
	readonly unit: 'hours' | 'minutes' | 'seconds';
} {
	const [size, unit] =
		seconds >= 3600
			? ([3600, 'hours'] as const)
			: seconds >= 120
				? ([60, 'minutes'] as const)
				: ([1, 'seconds'] as const);
	return {count: count(Number((seconds / size).toFixed(1))), unit};
}
