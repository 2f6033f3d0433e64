/** The words of the text and Markdown report, and of the lines that go to standard error. */
export type ReportMessages = {
	readonly progress: string;
	readonly done: (percent: string) => string;
	readonly left: (duration: string) => string;
	readonly states: Readonly<
		Record<'waiting' | 'running' | 'stalled' | 'finished' | 'crashed' | 'stopped', string>
	>;
	readonly lines: (read: number, ignored: number, total: number) => string;
	readonly splits: Readonly<Record<'train' | 'validation' | 'test', string>>;
	readonly columns: {
		readonly split: string;
		readonly metric: string;
		readonly points: string;
		readonly first: string;
		readonly last: string;
		readonly min: string;
		readonly max: string;
	};
	readonly best: string;
	readonly forecast: (value: string, low: string, high: string, where: string) => string;

	/** Advice to stop, after so many overfitting verdicts in a row; `where` is the best. */
	readonly stop: (verdicts: number, where: string) => string;

	/** Said after that: by how much the last value is worse than the best. */
	readonly lost: (value: string) => string;
	readonly nothingFound: string;
	/** Heading of a curve at a few points, from the first to the last. */
	readonly trail: (curve: string) => string;
	readonly gap: {
		readonly title: string;
		readonly train: string;
		readonly validation: string;
		readonly gap: string;
		readonly trend: Readonly<Record<'narrowing' | 'widening' | 'crossed' | 'steady', string>>;
	};
	readonly diagnosis: string;
	readonly causes: string;
	readonly advice: string;
	readonly notChecked: string;

	/** How many of the points that a check needs there are. */
	readonly hasOf: (has: number, needs: number) => string;
	readonly results: string;
	readonly settings: string;
	readonly events: string;
	readonly restarts: (count: number) => string;

	/** So many lines stand before the line above them: several writers share the file. */
	readonly interleaved: (count: number) => string;
	/** Heading of the table of series. */
	readonly metricsTable: string;

	/** Heading of what each metric is, and the labels below it. */
	readonly metrics: string;
	readonly good: string;
	readonly normal: string;
	readonly worry: string;
	/** Heading of the words that losscope itself uses, in the list of what can be explained. */
	readonly terms: string;
	readonly passedOver: string;

	/** Heading of how the log was read. */
	readonly reading: string;
	readonly likeThis: (count: number) => string;
	readonly ambiguous: string;
	readonly readAs: (about: string, choice: string, line: number, count: number) => string;
	readonly more: (count: number) => string;
	readonly nonFinite: (count: number) => string;
	readonly errors: {
		readonly nothingNamed: string;

		/** The viewer was left while a pipe is still being written. */
		readonly readingOn: string;
		readonly replayTakesOne: string;
		/** `near` are the terms that look most like it; empty where none does. */
		readonly unknownTerm: (term: string, near: readonly string[]) => string;
		/**
		`error` is what the log says of how the script failed, where it does; `unnamed`, a line of figures without names, where
		there are many.
		*/
		readonly noMetrics: (
			source: string,
			lines: number,
			error: string | undefined,
			unnamed: string | undefined,
		) => string;
		readonly empty: (source: string) => string;
		readonly missing: (source: string) => string;
		readonly denied: (source: string) => string;

		/** Compressed, and the compression is broken or breaks off. */
		readonly damaged: (source: string) => string;
		readonly unreadable: (source: string, reason: string) => string;

		/** The report is lost: a full disk, most often. */
		readonly unwritable: (reason: string) => string;
		readonly binary: (source: string) => string;
		readonly folder: (source: string) => string;
		readonly pointer: (source: string) => string;
	};
};
