import type {FindingState, Severity} from '../diagnosis/finding.js';
import type {DurationUnits} from '../numbers/duration.js';
import type {RunState} from '../run/progress/run-state.js';
import type {Split} from '../run/series.js';

/**
The glossary of a language: what a thing is called in a title, a table, a footer and a sentence alike. Screen, report,
comparison and phrases take these words from here; sentences use the same ones, and the tests name the synonyms that they
must not.
*/
export type Terms = {
	readonly splits: Readonly<Record<Split, string>>;

	/** For column heads and legends. */
	readonly shortSplits: Readonly<Record<Split, string>>;

	/** What is counted. */
	readonly units: Readonly<Record<'step' | 'epoch' | 'batch' | 'point' | 'time' | 'tokens', string>>;
	readonly durations: DurationUnits;

	/** The same in labels of an axis, where every cell counts: `1h20`. */
	readonly clock: DurationUnits;
	readonly states: Readonly<Record<RunState | 'stopped', string>>;
	readonly severity: Readonly<Record<Severity, string>>;

	/** How sure a finding is. */
	readonly certainty: Readonly<Record<FindingState, string>>;

	/** Metrics that have a name in the language; any other keeps the name that it has in the log. */
	readonly metrics: Readonly<Record<string, string>>;

	/** Heads of panes and sections, and what stands at the best row. */
	readonly charts: string;
	readonly table: string;
	readonly diagnosis: string;
	readonly settings: string;
	readonly results: string;
	readonly best: string;
	readonly worst: string;
	readonly final: string;
	readonly gap: string;
	readonly run: string;
	readonly throughput: string;
};
