import {findRises, type Rise} from '../statistics/rises.js';
import {rate as thresholds} from '../thresholds.js';
import {type Curve, pointsOf} from './curve.js';
import {lazy} from './lazy.js';

/** The learning-rate column as a schedule. */
export type RateSummary = {
	readonly curve: Curve;
	readonly points: number;
	readonly first: number;
	readonly last: number;
	readonly peak: number;
	readonly peakIndex: number;

	/** The rate still rises, from a first value well under its peak. */
	readonly warmingUp: boolean;

	/** Every value is the same. */
	readonly same: boolean;

	/** Its sudden rises. */
	readonly rises: () => readonly Rise[];
};

/** @returns undefined without a value above 0 */
export function summariseRate(curve: Curve): RateSummary | undefined {
	const {values} = curve;
	const first = values[0];
	const last = values[values.length - 1];
	if (first === undefined || last === undefined) {
		return undefined;
	}

	let peakIndex = 0;
	let lowest = first;
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		lowest = Math.min(lowest, value);
		if (value > (values[peakIndex] ?? 0)) {
			peakIndex = index;
		}
	}

	const peak = values[peakIndex] ?? first;
	if (peak <= 0) {
		return undefined;
	}

	return {
		curve,
		points: pointsOf(curve),
		first,
		last,
		peak,
		peakIndex,
		warmingUp: peakIndex > 0 && peakIndex === values.length - 1 && last > (values[values.length - 2] ?? last),
		same: peak - lowest <= thresholds.same * Math.abs(peak),
		rises: lazy(() => findRises(values, thresholds)),
	};
}
