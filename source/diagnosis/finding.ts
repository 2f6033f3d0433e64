import type {Split} from '../run/run.js';
import type {AdviceNumbers} from './advice/advice-numbers.js';
import type {CauseId} from './cause.js';
import type {Evidence} from './evidence.js';
import type {Judgement} from './results/judgement.js';

/** How sure a finding is. Only `likely` and `certain` may be coloured. */
export type FindingState = 'watching' | 'possible' | 'likely' | 'certain';

export type Severity = 'info' | 'warning' | 'critical';

/** Which rule made a finding. */
export type FindingId = keyof Evidence;

/** A position of training as the log counts it. */
export type Position = {
	readonly line: number;
	readonly step: number | undefined;
	readonly epoch: number | undefined;
};

/** What to try. The sentence is found in `locale/` by `id`; `numbers` fill it. */
export type AdviceOf<Id extends AdviceId> = {
	readonly id: Id;
	readonly numbers: AdviceNumbers[Id];

	/** A line of code or configuration in the words of the framework, the same in every language. */
	readonly paste: string | undefined;
};

export type AdviceId = keyof AdviceNumbers;

export type Advice = {[Id in AdviceId]: AdviceOf<Id>}[AdviceId];

export type FindingOf<Id extends FindingId> = {
	readonly id: Id;
	readonly severity: Severity;
	readonly state: FindingState;
	readonly split: Split;

	/** Metric that it speaks of: `loss`, `grad_norm`, `learning_rate` or the log's own. */
	readonly metric: string;

	/** Where it began. */
	readonly since: Position;

	/** The figures of the rule, from which every language makes its sentence. */
	readonly evidence: Evidence[Id];

	/** Ids of likely causes, cheapest test first. */
	readonly causes: readonly CauseId[];
	readonly advice: readonly Advice[];
};

export type Finding = {[Id in FindingId]: FindingOf<Id>}[FindingId];

export type NotCheckedReason =
	| 'no-loss'
	| 'reward-leads'
	| 'adversarial'
	| 'no-reward'
	| 'no-validation-loss'
	| 'no-training-loss'
	| 'no-gradient-norm'
	| 'no-learning-rate'
	| 'no-times'
	| 'no-target'
	| 'too-few-points'
	| 'too-few-evaluations';

/** A rule that could not be applied, and why; `has` and `needs` count points or evaluations. */
export type NotChecked = {
	readonly id: FindingId;
	readonly because: NotCheckedReason;
	readonly has: number | undefined;
	readonly needs: number | undefined;
};

/** The best value of the headline loss (validation where the log has one). */
export type Best = {
	readonly split: Split;
	readonly metric: string;
	readonly value: number;
	readonly at: Position;

	/** The same for the median of three neighbours, which one lucky evaluation does not move. */
	readonly smoothed: {readonly value: number; readonly at: Position} | undefined;

	/** The latest value of the same curve. */
	readonly last: number;

	/** What stopping now without going back to the best would lose: last value minus best. */
	readonly lost: number;
};

/** Whether to stop: advised after three overfitting verdicts in a row, each on a new evaluation. */
export type Stopping = {readonly advised: boolean; readonly verdicts: number; readonly needed: number};

/** Where the loss is heading at the current schedule; the band is the spread of the fits. */
export type Forecast = {
	readonly split: Split;
	readonly metric: string;
	readonly value: number;
	readonly low: number;
	readonly high: number;

	/** On the way there, from now on. `factor` is the length of the run at that point over its length now. */
	readonly path: ReadonlyArray<{
		readonly factor: number;
		readonly value: number;
		readonly low: number;
		readonly high: number;
	}>;

	/** Fall from now to then, in percent of the present level. */
	readonly gainPercent: number;

	/**
	Epochs (or steps, where there are no epochs) from now until the measure that is to reach `--target` does; `isFar`: it does
	not in so many. Undefined without a target, where it is reached, or where no fit tells.
	*/
	readonly toTarget:
		| {
				readonly target: number;
				readonly epochs: number | undefined;
				readonly steps: number | undefined;
				readonly isFar: boolean;
		  }
		| undefined;

	/** Where the forecast is for: the end of training if that is known, else half as far again. */
	readonly at: {readonly step: number | undefined; readonly epoch: number | undefined};
};

/** A target that the loss has not reached, and how near it came. */
export type Unreached = {
	readonly target: number;
	readonly split: Split;
	readonly metric: string;

	/** The lowest level that so many evaluations in a row kept to; above the target. */
	readonly nearest: number;
	readonly evaluations: number;

	/** The last of them. */
	readonly at: Position;
};

/** Training and validation loss at one evaluation; `gap` is validation minus training: above 0, validation is worse. */
export type Gap = {
	readonly at: Position;
	readonly train: number;
	readonly validation: number;
	readonly gap: number;
};

/** Several fits of the same length from the beginning: the best of each, their mean and their standard deviation. */
export type Folds = {
	readonly split: Split;
	readonly metric: string;
	readonly folds: number;
	readonly mean: number;
	readonly deviation: number;
};

export type Diagnosis = {
	/** The leading finding first, then by attention. */
	readonly findings: readonly Finding[];
	readonly notChecked: readonly NotChecked[];
	readonly best: Best | undefined;
	readonly stopping: Stopping | undefined;
	readonly forecast: Forecast | undefined;

	/** Undefined without a target, or where it is reached. */
	readonly unreached: Unreached | undefined;

	/** Empty where the log names no folds. */
	readonly folds: readonly Folds[];

	/** The headline loss at about eight evenly spread points, oldest first. */
	readonly trail: ReadonlyArray<{
		readonly at: Position;
		readonly split: Split;
		readonly metric: string;
		readonly value: number;
	}>;

	/** The latest gaps, oldest first, at most twelve; empty where the log has no validation loss. */
	readonly gaps: readonly Gap[];
	readonly gapTrend: 'narrowing' | 'widening' | 'crossed' | 'steady' | undefined;

	/** The final figures of the run, judged; empty where the log has none. */
	readonly judgements: readonly Judgement[];
};
