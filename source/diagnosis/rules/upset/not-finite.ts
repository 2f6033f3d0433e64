import {positionOf} from '../../../run/moment.js';
import type {Series} from '../../../run/series.js';
import type {Rule} from '../../rule.js';
import {rangeAt} from '../../summary/curve-of.js';
import type {Scene} from '../../summary/scene.js';
import {notFinite as thresholds} from '../../thresholds.js';

/** NaN or infinity in a loss or in the gradient norm, or a loss of 0 that hides one. */
export const notFinite: Rule<'not-finite'> = {
	id: 'not-finite',
	driver: 'run',
	needs: () => undefined,
	check(scene) {
		const {training, validation, gradient} = scene.material.chosen;
		const found = [training, validation, gradient]
			.filter(series => series !== undefined)
			.map(series => look(scene, series))
			.filter(one => one.count > 0);
		const worst = found.find(one => !one.recovered) ?? found[0];
		if (!worst) {
			return undefined;
		}

		const {series, from} = worst;
		const since = positionOf(scene.material.run, series, from);
		const zeroLoss = series === gradient && training !== undefined && lastIsZero(scene, training);
		// Mixed precision skips the odd step whose gradient overflows: that alone is no fault.
		const harmless = worst.recovered || (series === gradient && !zeroLoss && isPassing(worst));
		const skipped = harmless && series === gradient && !found.some(one => one.series !== gradient);
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: harmless ? 'info' : 'critical',
			atMost: 'certain',
			split: series.split,
			metric: series.metric,
			since,
			evidence: {points: worst.points, count: worst.count, recovered: worst.recovered, zeroLoss},
			causes: skipped ? ['low-precision'] : ['rate-too-high', 'low-precision', 'log-of-zero', 'bad-batch'],
			advice: skipped
				? []
				: [
						{id: 'go-back', numbers: {step: since.step, epoch: since.epoch}},
						{id: 'lower-learning-rate', numbers: {times: 2}},
						{id: 'use-bf16', numbers: {}},
						{id: 'clip-gradients', numbers: {norm: 1}},
						{id: 'find-bad-batch', numbers: {step: since.step, epoch: since.epoch}},
					],
		};
	},
};

/** A few steps only, or from the very first on beside a loss that is a number: then the norm is not measured. */
function isPassing({trailing, count, points}: Look): boolean {
	return trailing < 3 || count === points;
}

type Look = {
	readonly series: Series;
	readonly points: number;
	readonly count: number;

	/** Points that are not finite at the very end. */
	readonly trailing: number;

	/** Column index at which the latest stretch of them began. */
	readonly from: number;
	readonly recovered: boolean;
};

function look(scene: Scene, series: Series): Look {
	const {columns} = series;
	const {from, to} = rangeAt(scene.material.run, series, {line: scene.line});
	let points = 0;
	let count = 0;
	let began = from;
	let lastBad = 0;
	let trailing = 0;
	for (let index = from; index < to; index++) {
		const bad = columns.nonFinite[index] ?? 0;
		const size = columns.count[index] ?? 1;
		points += size;
		count += bad;
		if (bad > 0) {
			began = trailing === 0 ? index : began;
			trailing += bad;
			lastBad = points;
		}

		if (bad < size) {
			trailing = 0;
		}
	}

	const recovered = trailing === 0 && points - lastBad >= Math.max(1, thresholds.recent * points);
	return {series, points, count, trailing, from: began, recovered};
}

function lastIsZero(scene: Scene, series: Series): boolean {
	const {to} = rangeAt(scene.material.run, series, {line: scene.line});
	return series.columns.last[to - 1] === 0;
}
