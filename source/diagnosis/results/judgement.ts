/** What a final figure measures. `other` is a name that is not known. */
export type ResultKind =
	| 'loss'
	| 'perplexity'
	| 'bleu'
	| 'rouge'
	| 'accuracy'
	| 'f1'
	| 'correlation'
	| 'auc'
	| 'r2'
	| 'error-rate'
	| 'mse'
	| 'rmse'
	| 'mae'
	| 'preparation-time'
	| 'runtime'
	| 'samples-per-second'
	| 'steps-per-second'
	| 'tokens-per-second'
	| 'samples'
	| 'flops'
	| 'epoch'
	| 'other';

/** Which data a figure is of, by its prefix: `train_`, `eval_`, `predict_` and their like. */
export type Stage = 'train' | 'validation' | 'test' | 'unknown';

/** How good it is, in words; `information` says nothing of quality (times, epochs, figures of the training data). */
export type Grade = 'poor' | 'fair' | 'good' | 'excellent' | 'suspicious' | 'information';

/** What a good reviewer would ask about the figure. */
export type Doubt =
	| 'overlap-with-training'
	| 'perfect'
	| 'exactly-zero'
	| 'one-class'
	| 'chance'
	| 'worse-than-mean'
	| 'test-better'
	| 'far-below-training'
	| 'scale-unclear'
	| 'only-preparation'
	| 'mostly-preparation'
	| 'few-samples'
	| 'out-of-range'
	| 'memorised'
	| 'perplexity-not-loss'
	| 'rmse-not-mse'
	| 'rmse-below-mae';

/** What follows from a figure and those beside it; undefined where it does not. */
export type Derived = {
	readonly samples: number | undefined;
	readonly secondsEach: number | undefined;

	/** Samples a batch. */
	readonly batch: number | undefined;
};

/** One final figure with a plain judgement. */
export type Judgement = {
	readonly name: string;
	readonly kind: ResultKind;
	readonly stage: Stage;
	readonly value: number;
	readonly grade: Grade;

	/** The usual range of that grade, in the unit of the value; undefined where there is none. */
	readonly range: {readonly low: number; readonly high: number} | undefined;
	readonly derived: Derived;
	readonly doubts: readonly Doubt[];
};
