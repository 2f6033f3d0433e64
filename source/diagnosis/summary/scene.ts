import type {Stretch} from '../statistics/order/running-mean.js';
import {needed} from '../thresholds.js';
import {type AlignedPair, alignPair} from './align-pair.js';
import {both, type Curve, filled, lessIsBetter, pointsOf, untilLine} from './curve.js';
import {type CurveSummary, summariseCurve} from './curve-summary.js';
import {closingsOf} from './epochs/closings.js';
import {epochsIn} from './epochs/epochs.js';
import {lazy} from './lazy.js';
import type {Material} from './material.js';
import {type PairSummary, summariseAligned, summarisePair} from './pair-summary.js';
import {type RateSummary, summariseRate} from './rate-summary.js';

/** What could be known when the log had `line` lines; computed when it is first asked for. */
export type Scene = {
	readonly line: number;
	readonly material: Material;
	readonly lossCurve: () => Curve | undefined;
	readonly loss: () => CurveSummary | undefined;

	/** The loss by epoch once there are enough epochs, else `loss`: for rules about levels, which batch noise blurs. */
	readonly level: () => CurveSummary | undefined;

	/** The epochs of the loss, the last of them under way; none where it does not know them. */
	readonly epochs: () => readonly Stretch[];

	/** The same as `level` where the log has the running mean of each epoch: by epoch alone, however few there are. */
	readonly steady: () => CurveSummary | undefined;

	/** That running mean as it stood at the end of each epoch; undefined where the loss is none. */
	readonly closings: () => Curve | undefined;

	/** Validation loss as a curve of its own. */
	readonly evaluated: () => CurveSummary | undefined;

	/** Training and validation loss side by side, and what that amounts to. */
	readonly aligned: () => AlignedPair | undefined;
	readonly pair: () => PairSummary | undefined;

	/** The same for the rules that only ask whether validation gets worse: its loss, or another measure in its place. */
	readonly turning: () => PairSummary | undefined;

	/** The losses of a discriminator and of its generator. */
	readonly adversaries: () => readonly [Curve, Curve] | undefined;

	/** What reinforcement learning is after, turned so that less is better. */
	readonly reward: () => CurveSummary | undefined;

	/** The figure that leads, turned so that less is better: reward, loss, else a measure of validation or the accuracy. */
	readonly course: () => CurveSummary | undefined;
	readonly gradientCurve: () => Curve | undefined;
	readonly gradient: () => CurveSummary | undefined;
	readonly rate: () => RateSummary | undefined;
	readonly throughput: () => Curve | undefined;
	readonly trainingAccuracy: () => Curve | undefined;
	readonly validationAccuracy: () => Curve | undefined;
	readonly validation: () => Curve | undefined;
	readonly otherValidations: () => readonly Curve[];
};

export function sceneAt(material: Material, line: number): Scene {
	const cut = (curve: Curve | undefined) => curve && filled(untilLine(curve, line));

	const validation = lazy(() => cut(material.validation));
	const lossCurve = lazy(() => cut(material.loss));
	const gradientCurve = lazy(() => cut(material.gradient));
	const loss = lazy(() => summarised(lossCurve(), summariseCurve));
	const aligned = lazy(() => {
		const training = cut(material.pairTraining);
		const evaluated = validation();
		return training && evaluated && alignPair(training, evaluated);
	});
	const pair = lazy(() => {
		const both = aligned();
		return both && summariseAligned(both);
	});
	const level = lazy(() => {
		const byEpoch = cut(material.epochTraining);
		return byEpoch && pointsOf(byEpoch) >= needed.level ? summariseCurve(byEpoch) : loss();
	});
	const epochs = lazy(() => {
		const curve = lossCurve();
		return curve ? epochsIn(curve) : [];
	});
	const closings = lazy(() => {
		const curve = lossCurve();
		return curve && closingsOf(curve, epochs());
	});
	const reward = lazy(() => summarised(lessIsBetter(cut(material.reward)), summariseCurve));
	return {
		line,
		material,
		lossCurve,
		loss,
		level,
		epochs,
		steady: lazy(() => {
			const closed = closings();
			return closed && level() === loss() ? summariseCurve(closed) : level();
		}),
		closings,
		evaluated: lazy(() => summarised(validation(), summariseCurve)),
		aligned,
		pair,
		turning: lazy(() => {
			const training = cut(material.loss);
			const evaluated = cut(material.validationMetric);
			return evaluated && training ? summarisePair(training, evaluated) : pair();
		}),
		adversaries: lazy(
			() => material.adversaries && both(cut(material.adversaries[0]), cut(material.adversaries[1])),
		),
		reward,
		course: lazy(
			() =>
				reward() ??
				level() ??
				summarised(
					cut(material.validationMetric) ??
						lessIsBetter(cut(material.trainingAccuracy)) ??
						cut(material.figure),
					summariseCurve,
				),
		),
		gradientCurve,
		gradient: lazy(() => summarised(gradientCurve(), summariseCurve)),
		rate: lazy(() => summarised(cut(material.rate), summariseRate)),
		throughput: lazy(() => cut(material.throughput)),
		trainingAccuracy: lazy(() => cut(material.trainingAccuracy)),
		validationAccuracy: lazy(() => cut(material.validationAccuracy)),
		validation,
		otherValidations: lazy(() => material.otherValidations.map(cut).filter(curve => curve !== undefined)),
	};
}

function summarised<Summary>(curve: Curve | undefined, summarise: (curve: Curve) => Summary | undefined) {
	return curve && summarise(curve);
}
