import type {Split} from '../run/series.js';
import type {Finding, NotChecked, Position} from './finding.js';
import type {Judgement} from './results/judgement.js';

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

	/** What stopping now without going back to the best would lose: last value minus best. 0 where nothing was learned. */
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
