/** What sentences need of numbers beside the figures themselves; alike in every language. */

import {counter, figure, formatNumber} from '../numbers/number.js';
import type {PlaceWords} from './messages/compare.js';

/** Multiples: `4.8`, `25`, `1200`. */
export function multiple(value: number): string {
	return Number.isFinite(value)
		? String(value < 10 ? Number(value.toFixed(1)) : Math.round(value))
		: figure(value);
}

/** Multiples of the noise beyond this say no more: the curve is all but free of noise. */
export const mostNoises = 1000;

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
	return {count: counter(Number((seconds / size).toFixed(1))), unit};
}

/** A place on an axis that is no time: `1.5` epochs, `12345` steps. */
export function placeFigure({axis, x}: PlaceWords): string {
	return axis === 'epoch' ? counter(x) : formatNumber(x);
}
