import type {Moment, Run, Segment, Series} from '../../run/run.js';
import {type Framework, frameworkOf} from '../advice/framework.js';
import {type RunFigures, runFigures} from '../advice/run-figures.js';
import {needed} from '../thresholds.js';
import {type Chosen, chooseSeries} from './choose.js';
import {type Curve, fromFirstSum, lessIsBetter, pointsOf, untilLine} from './curve.js';
import {curveOf, segmentAt} from './curve-of.js';
import {type CurveSummary, summariseCurve} from './curve-summary.js';
import {lazy} from './lazy.js';
import {
	type AlignedPair,
	alignPair,
	type PairSummary,
	summariseAligned,
	summarisePair,
} from './pair-summary.js';
import {type RateSummary, summariseRate} from './rate-summary.js';

/** What the caller knows beside the log. */
export type DiagnoseOptions = {
	/** Loss to reach. */
	readonly target: number | undefined;

	/** Milliseconds since 1970; undefined where time does not matter (a past moment, a report). */
	readonly now: number | undefined;

	/** The log is being followed, so that silence means something. */
	readonly following: boolean;
};

/** Nothing known beside the log: a report, or a past moment. */
export const plainOptions: DiagnoseOptions = {target: undefined, now: undefined, following: false};

/** The curves of a run up to a moment, extracted once for all the verdicts of a diagnosis. */
export type Material = {
	readonly run: Run;
	readonly at: Moment;
	readonly options: DiagnoseOptions;
	readonly framework: Framework;

	/** What the lines to paste are filled with. */
	readonly figures: () => RunFigures;
	readonly segment: Segment | undefined;
	readonly chosen: Chosen;

	/** The headline loss: training, or validation where the log has nothing else; none where a reward leads. */
	readonly loss: Curve | undefined;

	/** What a run of reinforcement learning is after. */
	readonly reward: Curve | undefined;
	readonly epochTraining: Curve | undefined;
	readonly pairTraining: Curve | undefined;
	readonly validation: Curve | undefined;

	/** Another measure of validation where its loss is missing, turned so that less is better. */
	readonly validationMetric: Curve | undefined;
	readonly otherValidations: readonly Curve[];
	readonly trainingAccuracy: Curve | undefined;
	readonly validationAccuracy: Curve | undefined;
	readonly gradient: Curve | undefined;
	readonly rate: Curve | undefined;
	readonly throughput: Curve | undefined;
};

/** What could be known when the log had `line` lines; computed when it is first asked for. */
export type Scene = {
	readonly line: number;
	readonly material: Material;
	readonly lossCurve: () => Curve | undefined;
	readonly loss: () => CurveSummary | undefined;

	/** The loss by epoch once there are enough epochs, else `loss`: for rules about levels, which batch noise blurs. */
	readonly level: () => CurveSummary | undefined;

	/** Validation loss as a curve of its own. */
	readonly evaluated: () => CurveSummary | undefined;

	/** Training and validation loss side by side, and what that amounts to. */
	readonly aligned: () => AlignedPair | undefined;
	readonly pair: () => PairSummary | undefined;

	/** The same for the rules that only ask whether validation gets worse: its loss, or another measure in its place. */
	readonly turning: () => PairSummary | undefined;
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

export function gather(run: Run, at: Moment, options: DiagnoseOptions): Material {
	const chosen = chooseSeries(run);
	// One series may have several parts to play.
	const curves = new Map<Series, Curve | undefined>();
	const cut = (series: Series | undefined) => {
		if (series && !curves.has(series)) {
			curves.set(series, filled(curveOf(run, series, at)));
		}

		return series && curves.get(series);
	};

	const cutLoss = (series: Series | undefined) => {
		const curve = chosen.reward || chosen.adversaries ? undefined : cut(series);
		return curve && fromFirstSum(curve);
	};

	const training = cutLoss(chosen.training);
	const validation = cutLoss(chosen.validation);
	return {
		run,
		at,
		options,
		framework: frameworkOf(run),
		figures: lazy(() => runFigures(run)),
		segment: segmentAt(run, at),
		chosen,
		loss: training ?? validation,
		reward: cut(chosen.reward),
		epochTraining: cutLoss(chosen.epochTraining),
		pairTraining: cutLoss(chosen.pairTraining),
		validation,
		validationMetric: validation || chosen.reward ? undefined : lessIsBetter(cut(chosen.validationMetric)),
		otherValidations: chosen.otherValidations
			.map(series => lessIsBetter(cutLoss(series)))
			.filter(curve => curve !== undefined),
		trainingAccuracy: cut(chosen.trainingAccuracy),
		validationAccuracy: cut(chosen.validationAccuracy),
		gradient: cut(chosen.gradient),
		rate: chosen.rate && filled(curveOf(run, chosen.rate, at, 'last')),
		throughput: cut(chosen.throughput),
	};
}

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
	const reward = lazy(() => summarised(lessIsBetter(cut(material.reward)), summariseCurve));
	return {
		line,
		material,
		lossCurve,
		loss,
		level,
		evaluated: lazy(() => summarised(validation(), summariseCurve)),
		aligned,
		pair,
		turning: lazy(() => {
			const training = cut(material.loss);
			const evaluated = cut(material.validationMetric);
			return evaluated && training ? summarisePair(training, evaluated) : pair();
		}),
		reward,
		course: lazy(
			() =>
				reward() ??
				level() ??
				summarised(
					cut(material.validationMetric) ?? lessIsBetter(cut(material.trainingAccuracy)),
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

/** A curve that has values. */
function filled(curve: Curve): Curve | undefined {
	return curve.values.length > 0 ? curve : undefined;
}

function summarised<Summary>(curve: Curve | undefined, summarise: (curve: Curve) => Summary | undefined) {
	return curve && summarise(curve);
}
