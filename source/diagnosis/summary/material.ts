import {isJudgedByLoss} from '../../run/good-way.js';
import type {Moment, Run, Segment} from '../../run/run.js';
import type {Series} from '../../run/series.js';
import {type Framework, frameworkOf} from '../advice/framework.js';
import {type RunFigures, runFigures} from '../advice/run-figures.js';
import {type Chosen, chooseSeries} from './choose.js';
import {both, type Curve, filled, fromFirstSum, lessIsBetter} from './curve.js';
import {curveOf, segmentAt} from './curve-of.js';
import {lazy} from './lazy.js';

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

	/** The losses of two networks that are trained against each other: discriminator, generator. */
	readonly adversaries: readonly [Curve, Curve] | undefined;
	readonly pairTraining: Curve | undefined;
	readonly validation: Curve | undefined;

	/** Another measure of validation where its loss is missing, turned so that less is better. */
	readonly validationMetric: Curve | undefined;
	readonly otherValidations: readonly Curve[];
	readonly trainingAccuracy: Curve | undefined;
	readonly validationAccuracy: Curve | undefined;

	/** Any figure at all, turned so that less is better where more is: there is no more to go by in the log. */
	readonly figure: Curve | undefined;
	readonly gradient: Curve | undefined;
	readonly rate: Curve | undefined;
	readonly throughput: Curve | undefined;
};

export function gather(run: Run, at: Moment, options: DiagnoseOptions): Material {
	const chosen = chooseSeries(run);
	const isJudged = isJudgedByLoss(run);
	// One series may have several parts to play.
	const curves = new Map<Series, Curve | undefined>();
	const cut = (series: Series | undefined) => {
		if (series && !curves.has(series)) {
			curves.set(series, filled(curveOf(run, series, at)));
		}

		return series && curves.get(series);
	};

	const cutLoss = (series: Series | undefined) => {
		const curve = isJudged ? cut(series) : undefined;
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
		adversaries: chosen.adversaries && both(cut(chosen.adversaries[0]), cut(chosen.adversaries[1])),
		pairTraining: cutLoss(chosen.pairTraining),
		validation,
		validationMetric: validation || chosen.reward ? undefined : lessIsBetter(cut(chosen.validationMetric)),
		otherValidations: chosen.otherValidations
			.map(series => lessIsBetter(cutLoss(series)))
			.filter(curve => curve !== undefined),
		trainingAccuracy: cut(chosen.trainingAccuracy),
		validationAccuracy: cut(chosen.validationAccuracy),
		figure: chosen.adversaries ? undefined : lessIsBetter(cut(chosen.figure)),
		gradient: cut(chosen.gradient),
		rate: chosen.rate && filled(curveOf(run, chosen.rate, at, 'last')),
		throughput: cut(chosen.throughput),
	};
}
