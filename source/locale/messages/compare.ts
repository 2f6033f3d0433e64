export type ComparedSplit = 'train' | 'validation' | 'test';

/** A place on the axis that runs are compared on; a time is in seconds. */
export type PlaceWords = {readonly axis: 'step' | 'epoch' | 'time' | 'tokens'; readonly x: number};

/** What a verdict is made from; figures come as text, so that every language shows them alike. */
export type VerdictWords = {
	/** The run that is better. */
	readonly run: string;
	readonly split: ComparedSplit;
	readonly metric: string;

	/** The metric was averaged over stretches of training, since single points are noise. */
	readonly smoothed: boolean;
	readonly value: string;
	readonly against: string;

	/** The run has been ahead since there; undefined where it has not. */
	readonly aheadFrom: PlaceWords | undefined;

	/** The end of the stretch that both have; undefined where both end there. */
	readonly upTo: PlaceWords | undefined;
	readonly times: string;
	readonly isLikely: boolean;
};

export type NoDifferenceWords = Omit<VerdictWords, 'run' | 'value' | 'against' | 'aheadFrom' | 'isLikely'> & {
	readonly before: string;
	readonly after: string;

	/** It is more than the curves shake, but no more than another seed can make. */
	readonly withinSeeds: boolean;
};

/** A run that does better at one thing: its name, its figure and that of the other. */
export type AgainstWords = {readonly run: string; readonly value: string; readonly against: string};

/** The words of the comparison of runs. */
export type CompareMessages = {
	readonly title: (before: string, after: string) => string;
	readonly better: (words: VerdictWords) => string;
	readonly noDifference: (words: NoDifferenceWords) => string;

	/** Said after a verdict on the best value: the end says otherwise. */
	readonly otherEnd: (words: AgainstWords) => string;

	/** Said after "no difference": the run is longer and got further. */
	readonly further: (words: AgainstWords) => string;
	readonly notComparable: Readonly<
		Record<
			| 'no-common-metric'
			| 'no-common-axis'
			| 'no-overlap'
			| 'no-direction'
			| 'adversaries'
			| 'beside-reward'
			| 'too-few-points'
			| 'different-scale'
			| 'different-tasks',
			string
		>
	>;
	readonly caveats: Readonly<
		Record<
			| 'different-lengths'
			| 'different-epoch-sizes'
			| 'still-running'
			| 'restarted'
			| 'few-points'
			| 'training-data-only'
			| 'few-evaluations'
			| 'within-seeds'
			| 'one-run-each'
			| 'only-seed'
			| 'in-roots'
			| 'in-percent'
			| 'different-scale'
			| 'perhaps-different-tasks',
			string
		>
	>;

	/** `findings` are titles of what is gone or has come. */
	readonly change: {
		readonly fixed: (findings: string) => string;
		readonly broken: (findings: string) => string;
		readonly 'other-trouble': (gone: string, come: string) => string;
	};
	readonly metricName: (split: ComparedSplit, metric: string) => string;
	readonly place: (place: PlaceWords) => string;

	/** A value and where it was reached. */
	readonly valueAt: (value: string, place: string) => string;

	/** Places or costs one after the other. */
	readonly list: (parts: readonly string[]) => string;
	readonly rows: {
		readonly samePoint: (place: PlaceWords) => string;
		readonly best: string;
		readonly final: string;
		readonly area: string;
		readonly reached: string;
		readonly crossings: string;
	};
	readonly difference: string;

	/** What a row means for the second run, in a word. */
	readonly judged: Readonly<Record<'better' | 'worse' | 'alike' | 'unequal', string>>;

	/** Title of the table of both runs at the same places. */
	readonly meetings: string;

	/** What the mark ~ before a value means. */
	readonly interpolated: string;
	readonly never: string;
	readonly otherMetrics: string;
	readonly settings: string;
	readonly notStated: string;
	readonly results: string;
	readonly more: (count: number) => string;
	readonly diagnosis: string;
	readonly nothingFound: string;
	readonly gone: (findings: string) => string;
	readonly come: (findings: string) => string;
	readonly ranking: (metric: string) => string;
	readonly columns: {
		readonly rank: string;
		readonly run: string;
		readonly best: string;
		readonly at: string;
		readonly final: string;
		readonly timeToBest: string;
	};

	/** Said where more than two runs are named. */
	readonly firstTwo: string;
};
