type Place = {readonly step: number | undefined; readonly epoch: number | undefined};
type Split = 'train' | 'validation' | 'test';

/** How a language joins words, and what it calls places and curves: the same in a sentence, a table and a title. */
export type PhraseMessages = {
	/** `best: 0.41`. */
	readonly label: (name: string, text: string) => string;

	/** `Overfitting (likely)`; without a note the text alone. */
	readonly aside: (text: string, note: string) => string;

	/** Short parts, one after the other: `epoch 3, step 200`. */
	readonly list: (parts: readonly string[]) => string;

	/** Parts that may hold commas themselves. */
	readonly clauses: (parts: readonly string[]) => string;

	/** Whole sentences, one after the other. */
	readonly sentences: (sentences: readonly string[]) => string;

	/** `epoch 3, step 200`; empty where the log tells neither. */
	readonly at: (place: Place) => string;

	/** `12m 30s`; with `most` 1 the largest unit alone. */
	readonly duration: (seconds: number, most?: 1 | 2) => string;

	/** `since epoch 3`; empty where the log tells no place. */
	readonly since: (place: Place) => string;

	/** What a metric is called by itself: `loss`, `learning rate`. */
	readonly metric: (metric: string) => string;

	/** `validation loss`: a metric that has a word in the language is called by it, any other as the log calls it. */
	readonly series: (split: Split, metric: string) => string;

	/** The same where room is short: `val loss`. */
	readonly shortSeries: (split: Split, metric: string) => string;
};
