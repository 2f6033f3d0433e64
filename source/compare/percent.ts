import type {Series} from '../run/run.js';
import type {Curve} from './curves/curve.js';
import type {Pair} from './pair-series.js';

/** Metrics that some logs print as a share of 1 and others in percent. */
const shares = /accuracy|(^|[_/ .-])(acc|f1|precision|recall|auc|map|iou|dice|bleu|rouge)|top-?\d/i;

const isShare = ({min, max}: Series): boolean => min >= 0 && max <= 1;
const isPercent = ({min, max}: Series): boolean => min >= 0 && max > 1.5 && max <= 100;

const inPercent = ({x, y}: Curve): Curve => ({x, y: y.map(value => value * 100)});

/** The two curves in one unit: where one log tells a share and the other a percentage, both in percent. */
export function inOneUnit(pair: Pair, before: Curve, after: Curve): readonly [Curve, Curve] {
	if (pair.before.direction !== 'up' || !shares.test(pair.before.metric)) {
		return [before, after];
	}

	return [
		isShare(pair.before) && isPercent(pair.after) ? inPercent(before) : before,
		isShare(pair.after) && isPercent(pair.before) ? inPercent(after) : after,
	];
}
