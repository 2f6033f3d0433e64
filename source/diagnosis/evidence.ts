import type {Split} from '../run/run.js';
import type {Position} from './finding.js';

/**
The figures behind each finding, from which every language makes its sentence. Shares are percent (6.2 is 6.2%);
`noises` are multiples of the curve's own noise; `points` and `evaluations` say how many there are, `needed` how many
the rule wants before it says more than `watching`; everything else is in the unit of the metric.
*/
export type Evidence = CurveEvidence & PairEvidence & SignalEvidence & RunningEvidence;

export type CurveEvidence = {
	'never-falls': Falling;
	'stuck-constant': {readonly points: number; readonly value: number};
	'at-chance': {
		readonly points: number;
		readonly value: number;
		/** Number of classes K whose chance level the run sits at. */
		readonly classes: number;
		/** ln K for a loss, 1/K for an accuracy. */
		readonly expected: number;
	};
	slow: Falling;
	'still-falling': Falling & {
		/** Fall over the second half, in percent of its level. */
		readonly recentPercent: number;
	};
	oscillating: Counted & {
		/** Roughness as a share of the whole fall, and of the level. */
		readonly ofFallPercent: number;
		readonly ofLevelPercent: number;
		/** Share of neighbouring changes that turn round. */
		readonly turnsPercent: number;
	};
	/** The figure that leads, from its start to now, and what it does over the second half. */
	course: Counted & {
		readonly first: number;
		readonly last: number;
		readonly smoothed: boolean;
		readonly isHigherBetter: boolean;
		readonly half: 'better' | 'worse' | 'steady';
	};

	/** The losses of two networks that are trained against each other, at the start and now (medians). */
	adversarial: {
		readonly points: number;
		readonly sides: ReadonlyArray<{readonly name: string; readonly first: number; readonly last: number}>;
	};
	plateau: Falling & {readonly recentPercent: number; readonly early: boolean};
	converged: Falling & {
		/** What the forecast still promises if the run went half as far again. */
		readonly gainPercent: number;
	};
	rebound: Counted & {
		readonly lowest: number;
		readonly last: number;
		readonly smoothed: boolean;
		readonly risePercent: number;

		/** Undefined with so few points that nobody knows the noise. */
		readonly noises: number | undefined;
	};
	diverged: Counted & {
		readonly first: number;
		readonly lowest: number;
		readonly last: number;
		readonly noises: number;
	};
	'not-finite': {
		readonly points: number;
		readonly count: number;
		readonly recovered: boolean;
		/** A loss of exactly 0 beside a gradient norm that is not a number. */
		readonly zeroLoss: boolean;
	};
	spike: Counted & {
		readonly value: number;
		readonly usual: number;
		readonly times: number;
		/** How far out on the logarithmic scale, in robust deviations of the points before. */
		readonly deviations: number;
		/** Points that stood out; one alone is an outlier batch. */
		readonly length: number;
		readonly spikes: number;
		readonly recovered: boolean;
		readonly together: readonly Together[];
	};

	/** Medians of the points on either side of the step, and the level now. */
	'level-shift': Counted & {
		readonly before: number;
		readonly after: number;
		readonly last: number;
		readonly risePercent: number;
		readonly noises: number;
		readonly together: readonly Together[];
	};
	'exploded-at-start': Counted & {
		readonly highest: number;

		/** What it is `times` of: the values that followed, or the very first one. */
		readonly usual: number;
		readonly times: number;
	};
	memorised: Falling & {readonly percentOfFirst: number; readonly epochs: number | undefined};
	healthy: Falling;
};

export type PairEvidence = {
	overfitting: Risen;
	'validation-worse-from-start': Risen;
	'another-validation-worse': Risen;

	/** Accuracies as shares: at the lowest validation loss, and now. */
	overconfident: Risen & {readonly accuracyFirst: number; readonly accuracyLast: number};
	'no-longer-improves': Evaluated & {
		/** Evaluations since the best one. */
		readonly since: number;

		/** As they were measured. */
		readonly best: number;
		readonly last: number;

		/** How much worse, whatever the direction of the measure. */
		readonly risePercent: number;
		readonly isHigherBetter: boolean;

		/** Fall of the training loss since the best evaluation. */
		readonly trainFallPercent: number;
	};
	'validation-never-improves': Evaluated & {
		readonly trainFallPercent: number;
		readonly validationFallPercent: number;
		/** Validation loss divided by training loss. */
		readonly ratio: number;
	};
	underfitting: Compared & {readonly fallPercent: number};
	'validation-below-training': Compared & {
		/** Share of the later evaluations at which validation was below training. */
		readonly agreePercent: number;
	};
	'validation-falls-faster': Compared & {
		/** How many percent validation falls for each percent that training falls, with its 95% interval. */
		readonly slope: number;
		readonly low: number;
		readonly high: number;
	};
	gap: Compared & {readonly agreePercent: number};
	'healthy-pair': Compared & {readonly fallPercent: number};
};

export type SignalEvidence = {
	'gradient-exploding': Counted & {
		readonly early: number;
		readonly last: number;
		readonly times: number;
		readonly lossRisePercent: number;
	};
	'gradient-vanishing': Counted & {
		readonly early: number;
		readonly last: number;
		/** The loss has stopped falling at a low level: a small gradient is what one expects there. */
		readonly converged: boolean;
	};
	'learning-rate-warmup': Counted & {readonly first: number; readonly peak: number; readonly done: boolean};
	'learning-rate-decay': Counted & {
		readonly peak: number;
		readonly last: number;
		readonly percentOfPeak: number;
	};
	'learning-rate-constant': Counted & {readonly value: number};
	'learning-rate-restart': Counted & {
		readonly before: number;
		readonly after: number;
		readonly restarts: number;
	};
	'learning-rate-jump': Counted & {readonly before: number; readonly after: number; readonly times: number};
	'learning-rate-floor': Counted & {
		readonly peak: number;
		readonly last: number;
		readonly percentOfPeak: number;
	};
};

export type RunningEvidence = {
	'throughput-drop': Counted & {
		readonly usual: number;
		readonly recent: number;

		/** How many times as long a step takes. */
		readonly times: number;

		/** The log's own name of what it states a second; undefined where the figures are seconds a step. */
		readonly column: string | undefined;
	};
	stalled: {readonly silentSeconds: number; readonly usualSeconds: number};
	crashed: {
		readonly event: 'traceback' | 'out-of-memory' | 'killed' | 'cancelled';

		/** What the log says of it in its own words; empty where that is no more than the event. */
		readonly message: string;
	};
	restarted: {
		readonly restarts: number;
		readonly resumed: boolean;

		/** The best value of the stretches before the latest; undefined where there is none to compare. */
		readonly earlierBest:
			| {readonly split: Split; readonly metric: string; readonly value: number; readonly at: Position}
			| undefined;

		/** Medians of the loss on either side of a resume. */
		readonly levels: {readonly before: number; readonly after: number} | undefined;
	};
	/** Levels are medians: a reward is noisy. */
	'reward-stalled': Counted & {
		readonly kind: 'collapsed' | 'stalled';
		readonly first: number;
		readonly highest: number;
		readonly last: number;

		/** Entropy and divergence by the log's own names, at the start and now (medians of a tenth). */
		readonly beside: ReadonlyArray<{readonly name: string; readonly first: number; readonly last: number}>;
	};
	'metrics-disagree': {
		readonly kind: 'rmse-mse' | 'perplexity-loss' | 'accuracy-range';
		/** What the log states, and what its other figure implies. */
		readonly stated: number;
		readonly implied: number;
	};
	'target-reached': {readonly target: number; readonly value: number; readonly evaluations: number};
};

/** What changed at the same place, and its level before and there; `step-time` in seconds. No figures for a restart. */
export type Together = {
	readonly signal: 'restart' | 'learning-rate' | 'gradient-norm' | 'step-time' | 'throughput';
	readonly before: number | undefined;
	readonly after: number | undefined;
};

type Counted = {readonly points: number; readonly needed: number};
type Falling = Counted & {
	readonly first: number;
	readonly last: number;

	/** The levels are medians of many points, and do not stand in the log. */
	readonly smoothed: boolean;
	readonly fallPercent: number;
};
type Evaluated = {readonly evaluations: number; readonly needed: number};

type Risen = Evaluated & {
	readonly best: number;
	readonly last: number;

	/** How much worse, whatever the direction of the measure. */
	readonly risePercent: number;
	readonly isHigherBetter: boolean;

	/** Undefined where there are too few evaluations to know their noise. */
	readonly noises: number | undefined;

	/** Fall of the training loss since the best evaluation. */
	readonly trainFallPercent: number;
	/** Verdicts in a row that said so; early stopping is advised from three on. */
	readonly verdicts: number;
};

type Compared = Evaluated & {
	readonly train: number;
	readonly validation: number;
	/** (validation - training) / validation: negative where validation is the lower. */
	readonly gapPercent: number;
};
