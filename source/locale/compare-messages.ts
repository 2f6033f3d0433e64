/** What the verdict of a comparison is made from; figures come as text, so that every language shows them alike. */
export type VerdictWords = {
	/** The run that is better. */
	readonly run: string;

	/** `validation loss`, from `metricName`. */
	readonly metric: string;
	readonly value: string;
	readonly against: string;

	/** `epoch 1`, from `place`; undefined where it has not been ahead since one point on. */
	readonly aheadFrom: string | undefined;
	readonly times: string;
	readonly isLikely: boolean;
};

/** The words of the comparison of runs. */
export type CompareMessages = {
	readonly title: (before: string, after: string) => string;
	readonly better: (words: VerdictWords) => string;
	readonly noDifference: (words: {
		readonly metric: string;
		readonly before: string;
		readonly after: string;
		readonly times: string;
	}) => string;
	readonly notComparable: Readonly<
		Record<'no-common-metric' | 'no-common-axis' | 'no-overlap' | 'no-direction', string>
	>;
	readonly caveats: Readonly<Record<'different-lengths' | 'different-epoch-sizes' | 'still-running', string>>;
	readonly metricName: (split: 'train' | 'validation' | 'test', metric: string) => string;
	readonly place: (axis: 'step' | 'epoch' | 'time' | 'tokens', x: string) => string;
	readonly rows: {
		readonly samePoint: (where: string) => string;
		readonly best: string;
		readonly final: string;
		readonly area: string;
		readonly reached: string;
		readonly crossings: string;
	};
	readonly difference: string;
	readonly never: string;
	readonly settings: string;
	readonly notStated: string;
	readonly gone: (findings: string) => string;
	readonly come: (findings: string) => string;
	readonly ranking: string;
	readonly rank: string;
	readonly run: string;
};
