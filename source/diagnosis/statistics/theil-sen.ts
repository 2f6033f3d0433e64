import {quantile} from './median.js';

export type Slope = {readonly slope: number; readonly low: number; readonly high: number};

/**
Median of the slopes of all pairs of points, with its 95% interval by the ranks of the sorted slopes. Undefined below
four usable pairs. Quadratic: thin the points to a few dozen first.

Source: Theil (1950), Sen (1968).
*/
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>): Slope | undefined {
	const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
	let length = 0;
	for (let late = 1; late < x.length; late++) {
		for (let early = 0; early < late; early++) {
			const run = (x[late] ?? 0) - (x[early] ?? 0);
			if (run !== 0) {
				slopes[length++] = ((y[late] ?? 0) - (y[early] ?? 0)) / run;
			}
		}
	}

	if (length < 4) {
		return undefined;
	}

	const sorted = slopes.subarray(0, length).sort();
	const count = x.length;
	const reach = (1.96 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18)) / sorted.length / 2;
	return {
		slope: quantile(sorted, 0.5),
		low: quantile(sorted, Math.max(0, 0.5 - reach)),
		high: quantile(sorted, Math.min(1, 0.5 + reach)),
	};
}
