import {least, type Rule, when} from '../../rule.js';
import {repetitionOf} from '../../statistics/order/repetition.js';
import {isByEpoch} from '../../summary/curve.js';
import {epochShapes} from '../../summary/epochs/epoch-shapes.js';
import {needed, sameOrder as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, firstPosition} from '../speak.js';

/**
The loss of the batches has the same shape in every epoch: they come in the same order. A running mean that starts anew, and
a learning rate that goes up and down, repeat themselves too, and say nothing of the data.
*/
export const sameOrder: Rule<'same-order'> = {
	id: 'same-order',
	driver: 'curve',
	needs: needsLoss(needed.sameOrder),
	check(scene) {
		const curve = scene.lossCurve();
		if (
			!curve ||
			isByEpoch(curve) ||
			curve.series.isRunning ||
			scene.closings() ||
			scene.rate()?.rises().length
		) {
			return undefined;
		}

		const {shapes, isRelative} = epochShapes(curve, scene.epochs());
		const found = repetitionOf(shapes);
		if (!found) {
			return undefined;
		}

		return {
			strength: least(
				found.agreement / thresholds.agreement,
				found.alike / thresholds.alike,
				found.z / thresholds.z,
				isRelative ? found.swing / thresholds.swing : 1,
				when(shapes.length >= thresholds.epochs),
			),
			severity: isRelative && found.swing >= thresholds.wide ? 'warning' : 'info',
			atMost: 'likely',
			...about(curve, firstPosition(curve)),
			evidence: {
				points: curve.points[curve.points.length - 1] ?? 0,
				needed: needed.sameOrder,
				compared: shapes.length,
				agreementPercent: 100 * found.agreement,
				swingPercent: isRelative ? 100 * Math.expm1(found.swing) : undefined,
			},
			causes: ['not-shuffled', 'data-sorted', 'cycle-per-epoch'],
			advice: [{id: 'shuffle-data', numbers: {}}],
		};
	},
};
