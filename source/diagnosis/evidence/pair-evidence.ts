import type {Position} from '../finding.js';

/** Of the rules about training and validation together. */
export type PairEvidence = {
	overfitting: Risen;
	'validation-worse-from-start': Risen;
	'another-validation-worse': Risen & {
		/** As the log calls it: its data set has no other name. */
		readonly name: string;

		/** The validation loss that leads, and where it is best so far; undefined where the log has none. */
		readonly leading: {readonly name: string; readonly best: Position} | undefined;
	};

	/** Accuracies as shares: at the lowest validation loss, and now. */
	overconfident: Risen & {readonly accuracyFirst: number; readonly accuracyLast: number};
	'no-longer-improves': Evaluated & {
		/** Evaluations since the best one, or since they only move within their noise. */
		readonly since: number;

		/** Where the best one is, if that is later than where they began to be flat. */
		readonly bestAt: Position | undefined;

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
