/** What a final figure measures. `other` is a name that the glossary does not know. */
export type ResultKind =
	| 'loss'
	| 'perplexity'
	| 'bleu'
	| 'rouge'
	| 'accuracy'
	| 'f1'
	| 'error'
	| 'preparation-time'
	| 'runtime'
	| 'samples-per-second'
	| 'steps-per-second'
	| 'epoch'
	| 'other';

/** How good it is, in words; `information` says nothing of quality (times, epochs). */
export type Grade = 'poor' | 'fair' | 'good' | 'excellent' | 'suspicious' | 'information';

/** What a good reviewer would ask about the figure. */
export type Doubt =
	| 'overlap-with-training'
	| 'scale-unclear'
	| 'only-preparation'
	| 'few-samples'
	| 'out-of-range'
	| 'memorised';

/** One final figure with a plain judgement. */
export type Judgement = {
	readonly name: string;
	readonly kind: ResultKind;
	readonly value: number;
	readonly grade: Grade;

	/** The usual range of that grade, in the unit of the value; undefined where there is none. */
	readonly range: {readonly low: number; readonly high: number} | undefined;
	readonly doubts: readonly Doubt[];
};
