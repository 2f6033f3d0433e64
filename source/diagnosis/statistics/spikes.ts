import {median} from './median.js';
import {noiseOf} from './noise.js';

export type Spike = {
	/** Indexes of the first value that stands out, and of the first after it that no longer does. */
	readonly from: number;
	readonly to: number;

	/** Highest value in it, and the usual level before it. */
	readonly value: number;
	readonly usual: number;

	/** Robust deviations on the logarithmic scale. */
	readonly deviations: number;
};

export type SpikeThresholds = {
	/** Values before that make the noise, of which the latest `near` make the usual level; and how many it takes. */
	readonly window: number;
	readonly near: number;
	readonly least: number;
	readonly deviations: number;

	/** How far above the greatest of the near values each value must be. */
	readonly overMaximum: number;
};

/** Beyond this many values a longer stretch is no stronger evidence. */
const longest = 16;

/**
Stretches that stand out above the values before: each value well over the greatest of the near window, and together
more than so many robust deviations over its median, on the logarithmic scale. Deviations of a stretch add up as
independent ones do (Stouffer 1949). The window of a stretch stays the one before it began. Values at or below 0 have no
logarithm and are passed over. Linear but for the few candidates.
*/
export function findSpikes(values: Float64Array, thresholds: SpikeThresholds): Spike[] {
	const spikes: Spike[] = [];
	const maximum = trailingMaximum(values, thresholds.near);
	let index = thresholds.least;
	while (index < values.length) {
		const limit = thresholds.overMaximum * (maximum[index - 1] ?? Number.POSITIVE_INFINITY);
		const spike =
			limit > 0 && (values[index] ?? 0) > limit ? spikeAt(values, index, limit, thresholds) : undefined;
		if (spike) {
			spikes.push(spike);
		}

		index = spike ? spike.to : index + 1;
	}

	return spikes;
}

function spikeAt(
	values: Float64Array,
	from: number,
	limit: number,
	thresholds: SpikeThresholds,
): Spike | undefined {
	const logs = values
		.subarray(Math.max(0, from - thresholds.window), from)
		.filter(value => value > 0)
		.map(Math.log);
	if (logs.length < thresholds.least) {
		return undefined;
	}

	const centre = median(logs.subarray(Math.max(0, logs.length - thresholds.near)));
	const scale = Math.max(noiseOf(logs), leastScale);
	let to = from;
	let value = 0;
	let sum = 0;
	while (to < values.length && (values[to] ?? 0) > limit) {
		value = Math.max(value, values[to] ?? 0);
		sum += to - from < longest ? (Math.log(values[to] ?? 1) - centre) / scale : 0;
		to++;
	}

	const deviations = sum / Math.sqrt(Math.min(longest, to - from));
	return deviations < thresholds.deviations
		? undefined
		: {from, to, value, usual: Math.exp(centre), deviations};
}

/** A curve without any noise must not make a spike of its last digit. */
const leastScale = 0.01;

/** Greatest of each value and the `window` - 1 before it, in linear time. */
function trailingMaximum(values: Float64Array, window: number): Float64Array {
	const result = new Float64Array(values.length);
	const queue = new Int32Array(values.length);
	let head = 0;
	let tail = 0;
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		while (tail > head && (values[queue[tail - 1] ?? 0] ?? 0) <= value) {
			tail--;
		}

		queue[tail++] = index;
		if ((queue[head] ?? 0) <= index - window) {
			head++;
		}

		result[index] = values[queue[head] ?? 0] ?? value;
	}

	return result;
}
