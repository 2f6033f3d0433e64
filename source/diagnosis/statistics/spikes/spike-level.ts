import {median, middleOf} from '../median.js';
import {noiseOf} from '../noise.js';

/** A curve without any noise must not make a spike of its last digit. */
const leastScale = 0.01;

/** Noises by which two medians of three may differ though the curve is flat. */
const byChance = 3;

/** What a value must stand out from, on the logarithmic scale. */
export type SpikeLevel = {
	/** The greatest near value, brought to today's level. */
	readonly highest: number;
	readonly centre: number;
	readonly scale: number;
};

/** Level and noise of a window of logarithms; undefined where `value` cannot stand out from it. */
export function spikeLevel(
	window: Float64Array,
	value: number,
	{near, overMaximum}: {readonly near: number; readonly overMaximum: number},
): SpikeLevel | undefined {
	const latest = window.subarray(-near);
	// The steepest fall that the near values allow, before the noise is known: what fails here fails for certain.
	const reach = Math.max(1, latest.length - 3);
	const slope = Math.min(0, (middle(latest, latest.length) - middle(latest, 3)) / reach);
	if (!(Math.log(value / overMaximum) > carriedMaximum(latest, slope))) {
		return undefined;
	}

	const scale = Math.max(noiseOf(window), leastScale);
	const surely = Math.min(0, slope + (byChance * scale) / reach);
	return {
		highest: carriedMaximum(latest, surely),
		centre: median(latest) + (surely * latest.length) / 2,
		scale,
	};
}

/** The greatest of the values, each carried on along a slope to the place after the last one. */
function carriedMaximum(values: Float64Array, slope: number): number {
	let most = Number.NEGATIVE_INFINITY;
	for (let index = 0; index < values.length; index++) {
		most = Math.max(most, (values[index] ?? 0) + slope * (values.length - index));
	}

	return most;
}

/** Middle one of the three values before `to`; NaN where there are fewer. */
function middle(values: Float64Array, to: number): number {
	const a = values[to - 3] ?? Number.NaN;
	const b = values[to - 2] ?? Number.NaN;
	const c = values[to - 1] ?? Number.NaN;
	return to < 3 ? Number.NaN : middleOf(a, b, c);
}
