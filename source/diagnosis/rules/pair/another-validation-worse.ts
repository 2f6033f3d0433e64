import type {Rule} from '../../rule.js';
import {bestPointOf, pointsOf, positionOf} from '../../summary/curve.js';
import {type PairSummary, summarisePair} from '../../summary/pair-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, overfitting as thresholds} from '../../thresholds.js';
import {needsPair} from '../needs.js';
import {type Risen, risen} from './risen.js';

/**
Another validation loss (of a second data set, or a part of the total) rises while training falls, whatever the one that leads
does; in a log without a validation loss, the accuracy of a second data set falls. Information: which of them counts, the log does not say.
*/
export const anotherValidationWorse: Rule<'another-validation-worse'> = {
	id: 'another-validation-worse',
	driver: 'pair',
	needs(scene) {
		const has = Math.max(0, ...scene.otherValidations().map(pointsOf));
		const needs = thresholds.least;
		const few = has < needs ? {because: 'too-few-evaluations' as const, has, needs} : undefined;
		return has === 0 ? needsPair(needs)(scene) : few;
	},
	check(scene) {
		const found = others(scene).toSorted((a, b) => b.strength - a.strength)[0];
		if (!found) {
			return undefined;
		}

		const {fromStart: _, name, ...rest} = found;
		return {
			...rest,
			evidence: {...rest.evidence, name, leading: leading(scene)},
			severity: 'info',
			causes: ['distribution-shift', 'memorises', 'data-poor'],
			advice: [
				{id: 'choose-validation', numbers: {}},
				{id: 'use-best-checkpoint', numbers: {value: rest.evidence.best, ...rest.since}},
				{id: 'augment-data', numbers: {}},
			],
		};
	},
};

/** Those of the others that rise as surely as the leading one would have to. */
function others(scene: Scene): Array<Risen & {readonly name: string}> {
	const training = scene.material.pairTraining ?? scene.material.loss;
	return scene
		.otherValidations()
		.map(curve => training && summarisePair(training, curve))
		.filter((pair): pair is PairSummary => pair !== undefined && pair.evaluations >= thresholds.least)
		.map(pair => ({...risen(pair), name: pair.validation.series.name}))
		.filter(({atMost, evidence}) => atMost === 'likely' || evidence.evaluations < needed.pair);
}

/** What validation is judged by, and where it was best so far. */
function leading(scene: Scene) {
	const curve = scene.turning()?.validation ?? scene.validation();
	const best = curve && bestPointOf(curve).index;
	return curve && best !== undefined && best >= 0
		? {name: curve.series.name, best: positionOf(curve, best)}
		: undefined;
}
