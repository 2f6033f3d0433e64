import type {Columns} from '../../../run/run.js';

/** Index of the last point that is not after a line; -1 before the first. */
export const indexBefore = ({line, length}: Columns, moment: number): number => {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((line[middle] ?? Number.NaN) <= moment) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low - 1;
};
