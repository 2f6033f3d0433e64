import {positionOf} from '../../../run/moment.js';
import type {Series} from '../../../run/series.js';
import {upperBound} from '../../../run/upper-bound.js';
import type {Evidence} from '../../evidence/evidence.js';
import type {Position} from '../../finding.js';
import type {Rule} from '../../rule.js';
import {halfUnit} from '../../statistics/rises.js';
import type {Scene} from '../../summary/scene.js';
import {disagreement as thresholds} from '../../thresholds.js';

/** Figures that cannot both be right. Rounding and averages over batches are allowed for. */
export const metricsDisagree: Rule<'metrics-disagree'> = {
	id: 'metrics-disagree',
	driver: 'run',
	needs: () => undefined,
	check(scene) {
		const found = outOfRange(scene) ?? squares(scene) ?? perplexities(scene);
		return (
			found && {
				strength: Number.POSITIVE_INFINITY,
				severity: 'warning',
				atMost: found.evidence.kind === 'perplexity-loss' ? 'possible' : 'certain',
				split: found.series.split,
				metric: found.series.metric,
				since: found.at,
				evidence: found.evidence,
				causes:
					found.evidence.kind === 'accuracy-range'
						? ['different-units']
						: ['averaged-differently', 'different-units'],
				advice: [{id: 'check-metric-code', numbers: {}}],
			}
		);
	},
};

type Found = {
	readonly series: Series;
	readonly at: Position;
	readonly evidence: Evidence['metrics-disagree'];
};

type Latest = {readonly series: Series; readonly index: number; readonly value: number};

function latest(scene: Scene, names: RegExp): Latest[] {
	return scene.material.run.series.flatMap(series => {
		const {columns} = series;
		const index = upperBound(columns.line, columns.length, scene.line) - 1;
		const value = columns.last[index];
		const named = names.test(series.metric) || names.test(series.name);
		return named && value !== undefined && Number.isFinite(value) ? [{series, index, value}] : [];
	});
}

/** Figures of the same line and the same data. */
function beside(one: Latest, others: readonly Latest[]): Latest | undefined {
	const lineOf = ({series, index}: Latest) => series.columns.line[index];
	return others.find(other => other.series.split === one.series.split && lineOf(other) === lineOf(one));
}

function found(
	scene: Scene,
	one: Latest,
	kind: Evidence['metrics-disagree']['kind'],
	implied: number,
): Found {
	return {
		series: one.series,
		at: positionOf(scene.material.run, one.series, one.index),
		evidence: {kind, stated: one.value, implied},
	};
}

/** RMSE is the root of MSE. The mean of batch roots is less, never more: only more is a contradiction. */
function squares(scene: Scene): Found | undefined {
	for (const mse of latest(scene, /^(?:.*[_/ -])?mse$/i)) {
		const rmse = beside(mse, latest(scene, /^(?:.*[_/ -])?rmse$/i));
		if (rmse && (rmse.value - halfUnit(rmse.value)) ** 2 > mse.value + halfUnit(mse.value)) {
			return found(scene, mse, 'rmse-mse', rmse.value ** 2);
		}
	}

	return undefined;
}

/** No model is worse than guessing among as many tokens as this implies: a higher loss is a sum over a sentence or batch. */
const highestMean = 20;

/** Perplexity is the exponential of the loss, to base e or 2; label smoothing and averages make it a doubt only. */
function perplexities(scene: Scene): Found | undefined {
	for (const perplexity of latest(scene, /^(?:.*[_/ -])?(?:ppl|perplexity)$/i)) {
		const losses = latest(scene, /loss$/i).filter(one => one.series.split === perplexity.series.split);
		const loss = losses.length === 1 ? beside(perplexity, losses) : undefined;
		if (
			loss &&
			loss.value < highestMean &&
			[Math.E, 2].every(base => !isPower(base, loss.value, perplexity.value))
		) {
			return found(scene, perplexity, 'perplexity-loss', Math.exp(loss.value));
		}
	}

	return undefined;
}

function outOfRange(scene: Scene): Found | undefined {
	const accuracy = latest(scene, /^accuracy$/).find(({value}) => value < 0 || value > 100.5);
	return accuracy && found(scene, accuracy, 'accuracy-range', accuracy.value < 0 ? 0 : 100);
}

/** Whether `power` is `base` to the `exponent`, as far as the digits of both and the average over batches allow. */
function isPower(base: number, exponent: number, power: number): boolean {
	const low = base ** (exponent - halfUnit(exponent)) * (1 - thresholds.perplexity);
	const high = base ** (exponent + halfUnit(exponent)) * (1 + thresholds.perplexity);
	return power + halfUnit(power) >= low && power - halfUnit(power) <= high;
}
