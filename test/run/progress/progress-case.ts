import {expect} from 'vitest';
import {type Progress, type ProgressOptions, progress} from '../../../source/run/progress/progress.js';
import {runOf, type Told} from '../run-of.js';

export type Case = {
	readonly name: string;
	readonly lines: readonly Told[];
	readonly options?: ProgressOptions;
	readonly expected: Partial<Progress>;
};

export const expectProgress = ({lines, options, expected}: Case): void => {
	const found = progress(runOf(lines), options);
	for (const [key, value] of Object.entries(expected)) {
		const actual = found[key as keyof Progress];
		if (typeof value === 'number') {
			expect(actual, key).toBeCloseTo(value, 9);
		} else {
			expect(actual, key).toBe(value);
		}
	}
};
