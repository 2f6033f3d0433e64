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

/** Epochs as a log counts them: whole where they are, else two decimals. */
export function count(value: number): string {
	return String(Number(value.toFixed(2)));
}
