import {middleOf} from '../median.js';
import {type SpikeLevel, spikeLevel} from './spike-level.js';

export type Spike = {
	/** Indexes of the first value that stands out, and of the first after it that no longer does. */
	readonly from: number;
	readonly to: number;

	/** Highest value in it, and the middle one of the three before it. */
	readonly value: number;
	readonly usual: number;

	/** Robust deviations on the logarithmic scale. */
	readonly deviations: number;
};

export type SpikeThresholds = {
	/** Values before that make the noise, of which the latest `near` make the limit; and how many it takes. */
	readonly window: number;
	readonly near: number;
	readonly least: number;
	readonly deviations: number;

	/** How far above the greatest of the near values each value must be. */
	readonly overMaximum: number;

	/** A stretch of more values than this is another level, and no spike. */
	readonly longest: number;
};

/** Beyond this many values a longer stretch is no stronger evidence. */
const mostAdded = 16;

/**
Stretches that stand out above the values before: each value well over the greatest of the near window, and together
more than so many robust deviations over its level, on the logarithmic scale. Deviations of a stretch add up as
independent ones do (Stouffer 1949). In a curve that falls beyond its noise the near values are first brought down to
today's level, so that a curve still under where it was eight epochs ago can spike. A spike is no part of later windows.
Values at or below 0 have no logarithm and are passed over. Linear but for the few candidates.
*/
export function findSpikes(values: Float64Array, thresholds: SpikeThresholds): Spike[] {
	const spikes: Spike[] = [];

	// What is no spike, one after the other: the windows are the latest of them.
	const calm = new Float64Array(values.length);
	let length = 0;

	// Their logarithms, as far as they were needed.
	const logs = new Float64Array(values.length);
	let logged = 0;
	const logarithms = (to: number) => {
		for (; logged < to; logged++) {
			logs[logged] = Math.log(calm[logged] ?? 0);
		}

		return logs.subarray(Math.max(0, to - thresholds.window), to);
	};

	// Middle one of the latest three of them, and the latest two.
	let usual = Number.NaN;
	let before = Number.NaN;
	let latest = Number.NaN;
	let index = 0;
	while (index < values.length) {
		const value = values[index] ?? 0;
		const level =
			length >= thresholds.least && value > thresholds.overMaximum * usual
				? spikeLevel(logarithms(length), value, thresholds)
				: undefined;
		const spike = level && spikeAt(values, index, usual, level, thresholds);
		if (spike && spike.to - spike.from <= thresholds.longest) {
			spikes.push(spike);
			index = spike.to;
			continue;
		}

		// What stays longer is another level, and as calm as the one before.
		for (const end = spike?.to ?? index + 1; index < end; index++) {
			const next = values[index] ?? 0;
			if (next > 0) {
				calm[length++] = next;
				usual = length < 3 ? Number.NaN : middleOf(before, latest, next);
				before = latest;
				latest = next;
			}
		}
	}

	return spikes;
}

function spikeAt(
	values: Float64Array,
	from: number,
	usual: number,
	{highest, centre, scale}: SpikeLevel,
	thresholds: SpikeThresholds,
): Spike | undefined {
	const least = thresholds.overMaximum * Math.exp(highest);
	let to = from;
	let value = 0;
	let sum = 0;
	while ((values[to] ?? 0) > least) {
		const next = values[to] ?? 0;
		value = Math.max(value, next);
		sum += to - from < mostAdded ? (Math.log(next) - centre) / scale : 0;
		to++;
	}

	const deviations = sum / Math.sqrt(Math.min(mostAdded, to - from));
	return to === from || deviations < thresholds.deviations ? undefined : {from, to, value, usual, deviations};
}
