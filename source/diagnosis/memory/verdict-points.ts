import {upperBound} from '../../run/upper-bound.js';
import {type Curve, pointsOf} from '../summary/curve.js';

/**
The counts of points at which a curve gets a verdict: every point up to thirty-two, then sixteen to a doubling, so that
each verdict has seen a few percent of new data. They depend on the data alone and not on when one looks: whoever moves
back in training finds what was known then.

@returns the next such count above `count`
*/
function nextVerdictPoint(count: number): number {
	if (count < 32) {
		return Math.floor(count) + 1;
	}

	const step = 2 ** (Math.floor(Math.log2(count)) - 4);
	return (Math.floor(count / step) + 1) * step;
}

/** Lines at which the verdict points of a curve are reached, those after `afterLine` only, in order. */
export function verdictLines(curve: Curve | undefined, afterLine: number): number[] {
	if (!curve) {
		return [];
	}

	const lines: number[] = [];
	const known = upperBound(curve.lines, curve.lines.length, afterLine);
	let point = nextVerdictPoint(known === 0 ? 0 : (curve.points[known - 1] ?? 0));
	while (point <= pointsOf(curve)) {
		// A bucket of several points is one moment: the verdict is due once it is full.
		const index = upperBound(curve.points, curve.points.length, point - 1);
		const line = curve.lines[index];
		if (line === undefined) {
			break;
		}

		lines.push(line);
		point = nextVerdictPoint(Math.max(point, curve.points[index] ?? point));
	}

	return lines;
}
