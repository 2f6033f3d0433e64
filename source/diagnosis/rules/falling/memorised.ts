import {logsCrossEntropy} from '../../advice/framework.js';
import {least, type Rule, when} from '../../rule.js';
import type {Scene} from '../../summary/scene.js';
import {needed, memorised as thresholds} from '../../thresholds.js';
import {epochsOf} from '../go-on.js';
import {needsLoss} from '../needs.js';
import {about, fallen, positionAtShare} from '../speak.js';

/**
A training loss next to nothing after many epochs, and no validation loss to agree. The epochs are evidence of their own:
with few points the doubt is told as possible.
*/
export const memorised: Rule<'memorised'> = {
	id: 'memorised',
	driver: 'curve',
	needs: needsLoss(2),
	check(scene) {
		const loss = scene.loss();
		const {epoch} = epochsOf(scene);
		if (loss?.curve.series.split !== 'train' || isEvaluated(scene) || loss.end < 0) {
			return undefined;
		}

		const small = Math.max(
			(thresholds.ofStart * loss.start) / Math.max(loss.end, 1e-12),
			logsCrossEntropy(scene.material.framework) ? thresholds.level / Math.max(loss.end, 1e-12) : 0,
		);
		return {
			strength: least(small, (epoch ?? 0) / thresholds.epochs, when(loss.end > 0)),
			severity: 'warning',
			atMost: loss.points < needed.memorised ? 'possible' : 'likely',
			...about(loss.curve, positionAtShare(loss.curve, 0)),
			evidence: {
				...fallen(loss, needed.memorised),
				percentOfFirst: (100 * loss.end) / loss.start,
				epochs: epoch,
			},
			causes: ['too-many-epochs', 'memorises'],
			advice: [
				{id: 'evaluate-held-out', numbers: {}},
				{id: 'fewer-epochs', numbers: {}},
			],
		};
	},
};

/** Any figure of held-out data, an accuracy too, tells better than this rule whether the model learned. */
function isEvaluated(scene: Scene): boolean {
	return scene.material.run.series.some(({split}) => split !== 'train');
}
