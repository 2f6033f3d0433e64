import {multiples, niceStep} from './nice-step.js';
import {numberLabels} from './number-label.js';
import {clamp} from './y-map.js';

/** Too close to each other to be told apart by a double's sixteen digits, or by ours. */
export function isFlat(low: number, high: number): boolean {
	const size = Math.max(Math.abs(low), Math.abs(high));
	return high - low <= size * 1e-9 || niceStep((high - low) / 10) === undefined;
}

/** Round ends around a range, and the labelled values between them: evenly spaced, rising. */
export function roundRange(low: number, high: number, rows: number) {
	const target = tickTarget(rows);
	const few = rows < 6;
	const step = niceStep((high - low) / (few ? 4 : target)) ?? high - low;
	const grain = few ? step : step / 2;
	const bottom = Math.floor(low / grain + 1e-9) * grain;
	const top = Math.ceil(high / grain - 1e-9) * grain;
	// With few rows only the ends are labelled, and may be less round.
	const values = few ? [bottom, top] : multiples(bottom, top, step, 2 * target + 4);
	return {bottom, top, values, labels: numberLabels(values, step)};
}

/** At most a tick every other row, and eight; the next round step makes it fewer. */
export function tickTarget(rows: number): number {
	return clamp(Math.floor((rows - 1) / 2), 1, 8);
}
