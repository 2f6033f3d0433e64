import type {Series} from '../../run/series.js';
import type {Curve} from '../curves/curve.js';
import type {Pair} from './pair-series.js';
import {meaningOf} from './same-metric.js';

/** Metrics that some logs print as a share of 1 and others in percent: of what is right, and of what is wrong. */
const shares =
	/accuracy|jaccard|exact_?match|(^|[_/ .-])(acc|f1|precision|recall|auc|auroc|map|iou|miou|dice|bleu|rouge|ndcg|mrr)|(^|[_/ .-])(ap|em)(?![a-z])|top-?\d/i;
const faults = /(^|[_/ .-])(wer|cer|eer)(?![a-z])|err(or)?[_ -]?rate|top-?\d[_ -]?err|err[_ -]?top/i;

/** A share of answers, by the name of the metric. */
export const isShareByName = ({metric, direction}: Series): boolean =>
	(direction === 'up' && shares.test(metric)) || (direction === 'down' && faults.test(metric));

type Range = Pick<Series, 'min' | 'max'>;

const isShare = ({min, max}: Range): boolean => min >= 0 && max <= 1;
const isPercent = ({min, max}: Range): boolean => min >= 0 && max > 1.5 && max <= 100;

/** What brings each of several runs of one metric, which is a share by its name, to one unit: 100 for a share beside percentages. */
export const toOneUnit = (ranges: readonly Range[]): number[] => {
	const inPercent = ranges.some(isPercent);
	return ranges.map(range => (inPercent && isShare(range) ? 100 : 1));
};

/** The same for single figures by their name. */
export function figuresInOneUnit(name: string, before: number, after: number): readonly [number, number] {
	const [one = 1, other = 1] =
		shares.test(name) || faults.test(name)
			? toOneUnit([before, after].map(value => ({min: value, max: value})))
			: [];
	return [before * one, after * other];
}

/** Whether one log tells a share of 1 where the other tells percentages. */
export const isToldInPercent = ({before, after}: Pair): boolean =>
	isShareByName(before) && toOneUnit([before, after]).includes(100);

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
	if (!isToldInPercent(pair)) {
		return [one, other];
	}

	const inPercent = (value: number): number => value * 100;
	return isShare(pair.before) ? [each(one, inPercent), other] : [one, each(other, inPercent)];
}
