import {goodWays} from '../run/good-way.js';
import type {Direction, Series, Split} from '../run/series.js';
import type {Place} from './comparison.js';
import {curveOf} from './curves/curve.js';
import {bestOf, finalOf} from './curves/extremes.js';
import {isShareByName, toOneUnit} from './pairs/one-unit.js';
import {importance, isMeasure} from './pairs/pair-series.js';
import {meaningOf} from './pairs/same-metric.js';
import {firstLine, type Side} from './side.js';

/** A run among several, by one metric. */
export type Ranked = {
	/** Which of the runs that were given, from 0. */
	readonly index: number;

	/** Undefined where the run is without the metric. */
	readonly best: Place | undefined;
	readonly final: Place | undefined;

	/** Seconds from the start of the run to its best; undefined where the log has no times. */
	readonly secondsToBest: number | undefined;
};

export type Ranking = {
	readonly split: Split;
	readonly metric: string;
	readonly direction: Direction;

	/** What `x` counts: epochs where every run has them, else steps. */
	readonly axis: 'epoch' | 'step';

	/** The best first; runs without the metric last. */
	readonly runs: readonly Ranked[];
};

/** Values in other units, roots and squares, are not ranked together. */
function kindOf({split, metric}: Series): string {
	const {name, isSquared} = meaningOf(metric);
	return `${split} ${isSquared ? metric : name}`;
}

/** What brings the values of each run to one unit: some logs tell shares of 1, others percentages. */
function unitsOf(series: ReadonlyArray<Series | undefined>): number[] {
	const told = series.map(one => one ?? {min: Number.NaN, max: Number.NaN});
	return series.some(one => one !== undefined && isShareByName(one)) ? toOneUnit(told) : told.map(() => 1);
}

/**
Orders runs by the best value of the most important metric that most of them have.

@returns undefined where no metric is good in either way
*/
export function rankRuns(sides: readonly Side[]): Ranking | undefined {
	const candidates = new Map(
		sides
			.flatMap(({run}) => {
				const way = goodWays(run);
				return run.series.filter(series => way(series) !== 'none');
			})
			.filter(isMeasure)
			.map(series => [kindOf(series), series]),
	);
	const seriesOf = ({run}: Side, meaning: string) =>
		run.series.filter(series => kindOf(series) === meaning).toSorted((a, b) => b.count - a.count)[0];
	const having = (meaning: string) => sides.filter(side => seriesOf(side, meaning) !== undefined).length;
	const chosen = [...candidates].toSorted(
		([a, one], [b, other]) => having(b) - having(a) || importance(one) - importance(other),
	)[0];
	if (chosen === undefined) {
		return undefined;
	}

	const [meaning, {split, metric, direction}] = chosen;
	const sign = direction === 'up' ? -1 : 1;
	const units = unitsOf(sides.map(side => seriesOf(side, meaning)));
	const curvesOn = (axis: 'epoch' | 'step') =>
		sides.map((side, index) => {
			const series = seriesOf(side, meaning);
			const curve = series && curveOf(series, axis, firstLine(side), side.at.line);
			return curve && {x: curve.x, y: curve.y.map(value => value * (units[index] ?? 1))};
		});
	const byEpoch = curvesOn('epoch');
	const axis = byEpoch.every(curve => curve === undefined || curve.x.length > 0) ? 'epoch' : 'step';
	const curves = axis === 'epoch' ? byEpoch : curvesOn('step');
	const runs = sides.map((side, index): Ranked => {
		const curve = curves[index];
		const series = seriesOf(side, meaning);
		const timed = series && curveOf(series, 'time', firstLine(side), side.at.line);
		return {
			index,
			best: curve && bestOf(curve, sign),
			final: curve && finalOf(curve),
			secondsToBest: timed && bestOf(timed, sign)?.x,
		};
	});
	const rank = ({best}: Ranked): number =>
		best === undefined ? Number.POSITIVE_INFINITY : best.value * sign;
	return {
		split,
		metric,
		direction,
		axis,
		runs: runs.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index),
	};
}
