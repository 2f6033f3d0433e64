import {counter, figure} from '../../../numbers/number.js';
import type {Split} from '../../../run/series.js';
import {mostNoises, multiple} from '../../figures.js';
import type {NamePosition} from '../../messages/diagnosis-texts.js';
import {phrases} from '../phrases.js';

export const position: NamePosition = ({epoch, step}) =>
	epoch === undefined
		? step === undefined
			? 'the start'
			: `step ${counter(step)}`
		: `epoch ${counter(epoch)}`;

/** `Training loss`, `Validation rmse`, at the beginning of a sentence. */
export function curveName({split, metric}: {split: Split; metric: string}): string {
	const name = phrases.series(split, metric);
	return name.charAt(0).toUpperCase() + name.slice(1);
}

export function noises(value: number): string {
	return value > mostNoises ? `over ${mostNoises} times its noise` : `${multiple(value)} times its noise`;
}

export function ofNeeded(points: number, needed: number, what: string): string {
	return points < needed ? ` (${points} of ${needed} ${what})` : '';
}

/** Medians are said to be such: nobody finds them in the log. */
export function fromTo(first: number, last: number, smoothed = false): string {
	return smoothed
		? `from about ${figure(first)} to about ${figure(last)} (medians)`
		: `from ${figure(first)} to ${figure(last)}`;
}

export function level(value: number, smoothed: boolean): string {
	return smoothed ? `about ${figure(value)} (median)` : figure(value);
}
