import type {Series} from '../../run/run.js';
import type {Curve} from '../curves/curve.js';
import type {Pair} from './pair-series.js';
import {meaningOf} from './same-metric.js';

/** Metrics that some logs print as a share of 1 and others in percent. */
const shares = /accuracy|(^|[_/ .-])(acc|f1|precision|recall|auc|map|iou|dice|bleu|rouge)|top-?\d/i;

/** A share of answers, by the name of the metric. */
export const isShareByName = ({metric, direction}: Series): boolean =>
	direction === 'up' && shares.test(metric);

const isShare = ({min, max}: Series): boolean => min >= 0 && max <= 1;
const isPercent = ({min, max}: Series): boolean => min >= 0 && max > 1.5 && max <= 100;

const each = ({x, y}: Curve, change: (value: number) => number): Curve => ({x, y: y.map(change)});

/** A mean of squares beside a root of one becomes a root, too. */
function inRoots(pair: Pair, curves: readonly [Curve, Curve]): readonly [Curve, Curve] {
	const [before, after] = [meaningOf(pair.before.metric), meaningOf(pair.after.metric)];
	const [one, other] = curves;
	return before.isSquared === after.isSquared
		? curves
		: [before.isSquared ? each(one, Math.sqrt) : one, after.isSquared ? each(other, Math.sqrt) : other];
}

/**
The two curves in one unit: where one log tells a share and the other a percentage, both in percent; where one tells a mean
of squares and the other its root, both in roots.
*/
export function inOneUnit(pair: Pair, before: Curve, after: Curve): readonly [Curve, Curve] {
	const [one, other] = inRoots(pair, [before, after]);
	if (!isShareByName(pair.before)) {
		return [one, other];
	}

	const inPercent = (value: number): number => value * 100;
	return [
		isShare(pair.before) && isPercent(pair.after) ? each(one, inPercent) : one,
		isShare(pair.after) && isPercent(pair.before) ? each(other, inPercent) : other,
	];
}
