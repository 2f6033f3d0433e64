import type {Rule} from '../../rule.js';
import {type PairSummary, summarisePair} from '../../summary/pair-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed} from '../../thresholds.js';
import {needsPair} from '../needs.js';
import {type Risen, risen} from './risen.js';

/**
Another validation loss (of a second data set, or a part of the total) rises while training falls, whatever the one that leads
does. Information: which of them counts, the log does not say.
*/
export const anotherValidationWorse: Rule<'another-validation-worse'> = {
	id: 'another-validation-worse',
	driver: 'pair',
	needs: scene => (scene.otherValidations().length > 0 ? undefined : needsPair(needed.pair)(scene)),
	check(scene) {
		const found = others(scene).toSorted((a, b) => b.strength - a.strength)[0];
		if (!found) {
			return undefined;
		}

		const {fromStart: _, ...rest} = found;
		return {
			...rest,
			severity: 'info',
			atMost: 'likely',
			causes: ['distribution-shift', 'memorises', 'data-poor'],
			advice: [
				{id: 'use-best-checkpoint', numbers: {value: rest.evidence.best, ...rest.since}},
				{id: 'augment-data', numbers: {}},
			],
		};
	},
};

/** Those of the others that rise as surely as the leading one would have to. */
function others(scene: Scene): Risen[] {
	const training = scene.material.pairTraining ?? scene.material.loss;
	return scene
		.otherValidations()
		.map(curve => training && summarisePair(training, curve))
		.filter((pair): pair is PairSummary => pair !== undefined && pair.evaluations >= needed.pair)
		.map(pair => risen(pair))
		.filter(({atMost}) => atMost === 'likely');
}
