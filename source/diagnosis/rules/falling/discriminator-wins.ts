import {least, type Rule, when} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {type Curve, isByEpoch, pointsOf, positionOf, untilLine} from '../../summary/curve.js';
import {curveOf} from '../../summary/curve-of.js';
import {endOf} from '../../summary/curve-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, adversaries as thresholds} from '../../thresholds.js';
import {fromStartToEnd} from './adversarial.js';

/**
The discriminator tells nearly every sample, and the generator's loss stays far up: what it could learn from has all but
gone (Arjovsky, Bottou 2017). Long trainings lean that way and still make good samples, so that it is information as long as
the discriminator is not all but perfect. Least squares never bring a generator's loss so high, and the losses of a critic go
below zero: both are left alone.
*/
export const discriminatorWins: Rule<'discriminator-wins'> = {
	id: 'discriminator-wins',
	driver: 'curve',
	needs(scene) {
		const {adversaries} = scene.material;
		if (!adversaries) {
			return {because: 'no-loss', has: 0, needs: needed.adversaries};
		}

		const curve = untilLine(adversaries[0], scene.line);
		const needs = fewest(curve);
		return pointsOf(curve) < needs ? {because: 'too-few-points', has: pointsOf(curve), needs} : undefined;
	},
	check(scene) {
		const sides = scene.adversaries();
		if (!sides) {
			return undefined;
		}

		const [one, other] = sides;
		const beside = probabilities(scene);
		const isLong = pointsOf(one) >= (isByEpoch(one) ? needed.critical : needed.criticalSteps);
		const isPerfect = isLong && strengthOf(sides, thresholds.perfect) >= 1;
		return {
			strength: least(strengthOf(sides, thresholds), when(beside.every(agrees))),
			severity: isPerfect ? 'warning' : 'info',
			atMost: isPerfect ? 'likely' : 'possible',
			split: other.series.split,
			metric: other.series.metric,
			since: positionOf(one, wonSince(one)),
			evidence: {
				points: pointsOf(one),
				needed: fewest(one),
				sides: [...sides, ...beside].map(fromStartToEnd),
			},
			causes: ['discriminator-strong', 'few-real-samples', 'generator-weak'],
			advice: [
				{id: 'slow-discriminator', numbers: {times: 4}},
				{id: 'blur-discriminator', numbers: {}},
				{id: 'gentler-adversary', numbers: {}},
			],
		};
	},
};

/** The discriminator is ahead in the first batches of many a training that goes well. */
function fewest(curve: Curve): number {
	return isByEpoch(curve) ? needed.adversaries : needed.adversariesSteps;
}

type Levels = {readonly discriminator: number; readonly generator: number};

/** Over the last third of both, not only at the end: either side wins for a while. */
function strengthOf([one, other]: readonly [Curve, Curve], {discriminator, generator}: Levels): number {
	const level = Math.max(median(lastThird(one)), endOf(one.values));
	const high = Math.min(median(lastThird(other)), endOf(other.values));
	return least(
		discriminator / Math.max(level, 1e-12),
		high / generator,
		when(one.values.every(value => value >= 0) && other.values.every(value => value >= 0)),
	);
}

function lastThird({values}: Curve): Float64Array {
	return values.subarray(Math.floor((2 * values.length) / 3));
}

/** From where on the discriminator's loss has stayed down, a sixteenth of the run at a time. */
function wonSince({values}: Curve): number {
	const part = Math.max(1, Math.floor(values.length / 16));
	let from = values.length;
	while (from > 0 && median(values.subarray(Math.max(0, from - part), from)) <= thresholds.discriminator) {
		from -= part;
	}

	return Math.max(0, Math.min(values.length - 1, from));
}

const ofReal = /^D\(x\)/;
const ofSamples = /^D\(G\(z\)\)/;

/** What the discriminator answers to real and to made samples, where the log has it: the first column of each. */
function probabilities(scene: Scene): readonly Curve[] {
	const {run} = scene.material;
	return [ofReal, ofSamples].flatMap(name => {
		const series = run.series.find(one => one.split === 'train' && name.test(one.name));
		const curve = series && curveOf(run, series, {line: scene.line});
		return curve && curve.values.length > 0 ? [curve] : [];
	});
}

function agrees({series, values}: Curve): boolean {
	const answer = endOf(values);
	return ofReal.test(series.name) ? answer >= thresholds.real : answer <= 1 - thresholds.real;
}
