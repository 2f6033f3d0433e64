import type {Moment, Run, Segment, Series} from '../../run/run.js';
import {type Framework, frameworkOf} from '../advice/framework.js';
import {needed} from '../thresholds.js';
import {type Chosen, chooseSeries} from './choose.js';
import {type Curve, curveOf, fromFirstSum, lessIsBetter, pointsOf, segmentAt, untilLine} from './curve.js';
import {type CurveSummary, summariseCurve} from './curve-summary.js';
import {type PairSummary, summarisePair} from './pair-summary.js';
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
	const cut = (series: Series | undefined, by: 'mean' | 'last' = 'mean') => {
		const curve = series && curveOf(run, series, at, by);
		return curve && curve.values.length > 0 ? curve : undefined;
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
		segment: segmentAt(run, at),
		chosen,
		loss: training ?? validation,
		reward: cut(chosen.reward),
		epochTraining: cutLoss(chosen.epochTraining),
		pairTraining: cutLoss(chosen.pairTraining),
		validation,
		validationMetric: validation || chosen.reward ? undefined : lessIsBetter(cut(chosen.validationMetric)),
		otherValidations: chosen.otherValidations.map(cutLoss).filter(curve => curve !== undefined),
		trainingAccuracy: cut(chosen.trainingAccuracy),
		validationAccuracy: cut(chosen.validationAccuracy),
		gradient: cut(chosen.gradient),
		rate: cut(chosen.rate, 'last'),
		throughput: cut(chosen.throughput),
	};
}

export function sceneAt(material: Material, line: number): Scene {
	const cut = (curve: Curve | undefined) => {
		const until = curve && untilLine(curve, line);
		return until && until.values.length > 0 ? until : undefined;
	};

	const validation = lazy(() => cut(material.validation));
	const lossCurve = lazy(() => cut(material.loss));
	const gradientCurve = lazy(() => cut(material.gradient));
	const loss = lazy(() => summarised(lossCurve(), summariseCurve));
	const pair = lazy(() => {
		const training = cut(material.pairTraining);
		const evaluated = validation();
		return training && evaluated && summarisePair(training, evaluated);
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

function summarised<Summary>(curve: Curve | undefined, summarise: (curve: Curve) => Summary | undefined) {
	return curve && summarise(curve);
}

function lazy<Value>(compute: () => Value): () => Value {
	let kept: {readonly value: Value} | undefined;
	return () => {
		kept ??= {value: compute()};
		return kept.value;
	};
}
