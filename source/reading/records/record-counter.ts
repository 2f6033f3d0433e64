import type {MutableCounters} from '../context/mutable.js';
import {numberOf} from './number-of.js';

/** Takes a field that counts; `3/10` counts to ten. Negative counts say nothing (`steps,-1` is the end of an epoch). */
export function takeCounter(
	counters: MutableCounters,
	counter: keyof MutableCounters,
	value: number | string,
	scale: number,
): void {
	const whole = typeof value === 'string' ? /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(value) : null;
	const number = whole === null ? numberOf(value) : Number(whole[1]);
	if (number === undefined || !Number.isFinite(number) || number < 0) {
		return;
	}

	if (counter === 'elapsed' && number * scale > longAgo) {
		// TensorBoard's `Wall time`
		counters.time ??= number * scale * 1000;
		return;
	}

	counters[counter] ??= number * scale;
	const total = totals.get(counter);
	if (whole !== null && total !== undefined) {
		counters[total] = Number(whole[2]);
	}
}

/** Seconds: no training takes so long, so they count from 1970. */
const longAgo = 1e9;

const totals = new Map<keyof MutableCounters, 'epochs' | 'steps' | 'batches'>([
	['epoch', 'epochs'],
	['step', 'steps'],
	['batch', 'batches'],
]);
