/**
A figure with the digits that tell it apart: at least four significant ones, none that the log did not have.

The decimal point is a point in every language: figures are compared with the log and pasted into code.
*/
export function figure(value: number): string {
	if (!Number.isFinite(value)) {
		return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
	}

	const size = Math.abs(value);
	if (size !== 0 && (size < 1e-4 || size >= 1e9)) {
		return value.toExponential(3).replace(/\.?0+e/, 'e');
	}

	if (Number.isInteger(value)) {
		return String(value);
	}

	const decimals = Math.max(0, 4 - Math.max(0, Math.floor(Math.log10(size)) - 1));
	return value
		.toFixed(size < 0.1 ? 6 : decimals)
		.replace(/(\.\d*?)0+$/, '$1')
		.replace(/\.$/, '');
}

/** Share of a whole, 0 to 1, as a percentage. */
export function percent(share: number): string {
	return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
}

/** Seconds as `45s`, `12m 30s`, `3h 20m`, `2d 4h`. */
export function duration(seconds: number): string {
	const whole = Math.round(seconds);
	if (whole < 60) {
		return `${whole}s`;
	}

	const units: ReadonlyArray<readonly [number, string, number, string]> = [
		[86_400, 'd', 3600, 'h'],
		[3600, 'h', 60, 'm'],
		[60, 'm', 1, 's'],
	];
	for (const [size, name, below, belowName] of units) {
		if (whole >= size) {
			const rest = Math.floor((whole % size) / below);
			return rest === 0
				? `${Math.floor(whole / size)}${name}`
				: `${Math.floor(whole / size)}${name} ${rest}${belowName}`;
		}
	}

	return `${whole}s`;
}

/** A counter of epochs, steps or points: as the log has it, fractions to two decimals. */
export function counter(value: number): string {
	return String(Number(value.toFixed(2)));
}
