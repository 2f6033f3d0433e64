import type {AdviceId} from '../../finding.js';
import type {AdviceNumbers} from '../advice-numbers.js';
import type {RunFigures} from '../run-figures.js';

/** Lines to paste, by the advice that they carry out; undefined where a figure that a line needs is not known. */
export type Lines = {
	readonly [Id in AdviceId]?: (numbers: AdviceNumbers[Id], run: RunFigures) => string | undefined;
};

/** A number as code has it: two digits are enough for a learning rate. */
export function short(value: number): string {
	const rounded = Number(value.toPrecision(2));
	return rounded !== 0 && Math.abs(rounded) < 1e-3 ? rounded.toExponential() : String(rounded);
}

/** YAML takes `1e-5` for a text and `1.0e-5` for a number. */
export function yaml(value: number): string {
	const text = short(value);
	return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text;
}

/** Steps of a warm-up that takes a percentage of the run. */
export const warmupSteps = (percent: number, {steps}: RunFigures): number | undefined =>
	steps === undefined ? undefined : Math.max(1, Math.round((steps * percent) / 100));

/** A quarter of the epochs of the run, for one that had far too many. */
export const fewerEpochs = ({epochs}: RunFigures): number | undefined =>
	epochs === undefined || epochs < 2 ? undefined : Math.max(1, Math.round(epochs / 4));

type Rated = {
	/** The line that sets a learning rate. */
	readonly set: (rate: string, now: string) => string;

	/** The line where the present rate is not known: multiplied or divided. */
	readonly scale?: (by: string) => string;
	readonly write?: (value: number) => string;
};

/** Lines for a higher, a lower and an earlier learning rate, in figures where the present one is known. */
export function rates({set, scale, write = short}: Rated): Lines {
	const to = (rate: number | undefined, factor: number, by: string): string | undefined =>
		rate === undefined ? scale?.(by) : set(write(rate * factor), write(rate));
	return {
		'raise-learning-rate': ({low}, {rate}) => to(rate, low, `* ${low}`),
		'lower-learning-rate': ({times}, {rate}) => to(rate, 1 / times, `/ ${times}`),
		'restore-learning-rate': ({rate, now}) => set(write(rate), write(now)),
	};
}
