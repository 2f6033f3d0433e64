import type {Stretch} from '../../statistics/order/running-mean.js';
import type {Curve} from '../curve.js';

/** Rounding of an epoch counted in batches. */
export const nearly = 1e-6;

/** The epochs of a curve that knows them: the last one may not be over. Empty where it does not. */
export function epochsIn(curve: Curve): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let from = 0;
	for (let index = 1; index <= curve.at.length; index++) {
		if (index === curve.at.length || epochOf(curve, index) !== epochOf(curve, from)) {
			if (Number.isNaN(epochOf(curve, from))) {
				return [];
			}

			stretches.push({from, to: index});
			from = index;
		}
	}

	return stretches;
}

/** Number of the epoch, from 1, that a value belongs to; NaN where unknown. */
export function epochOf({series: {columns}, at}: Curve, index: number): number {
	return Math.ceil((columns.epoch[at[index] ?? 0] ?? Number.NaN) - nearly);
}
