import {expect, test} from 'vitest';
import {column, runOf, type Told} from '../run-of.js';

/** Lines of a log, and what is known at the points of training and of validation; NaN where nothing is. */
export type Case = {
	readonly name: string;
	readonly lines: readonly Told[];
	readonly step?: readonly number[];
	readonly epoch?: readonly number[];
	readonly valStep?: readonly number[];
	readonly valEpoch?: readonly number[];
};

const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

export const expectPositions = (cases: readonly Case[]): void => {
	for (const {name, lines, step, epoch, valStep, valEpoch} of cases) {
		test(name, () => {
			const run = runOf(lines);
			expect(run.segments).toHaveLength(1);
			for (const [split, what, expected] of [
				['train', 'step', step],
				['train', 'epoch', epoch],
				['validation', 'step', valStep],
				['validation', 'epoch', valEpoch],
			] as const) {
				if (expected !== undefined) {
					expect(column(run, split, what).map(rounded), `${split} ${what}`).toEqual(expected.map(rounded));
				}
			}
		});
	}
};
