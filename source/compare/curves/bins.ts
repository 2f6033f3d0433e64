import type {Curve} from './curve.js';

/** A curve with more points than this is judged by the means of as many bins. */
export const mostBins = 64;

/**
Means over equal stretches of x between `from` and `to`; a bin stands at the mean x of its points, an empty one is left
out. Two curves in the same bins have the same chances of a low value, however often each was logged.
*/
export function inBins({x, y}: Curve, from: number, to: number): Curve {
	const sums = Array.from({length: mostBins}, () => ({x: 0, y: 0, count: 0}));
	for (const [index, position] of x.entries()) {
		const bin = sums[Math.min(mostBins - 1, Math.floor(((position - from) / (to - from)) * mostBins))];
		if (bin !== undefined) {
			bin.x += position;
			bin.y += y[index] ?? Number.NaN;
			bin.count++;
		}
	}

	const filled = sums.filter(({count}) => count > 0);
	return {x: filled.map(bin => bin.x / bin.count), y: filled.map(bin => bin.y / bin.count)};
}
