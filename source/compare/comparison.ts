import type {Finding, FindingId} from '../diagnosis/finding.js';
import type {Axis, SeriesComparison, Which} from './series-comparison.js';

export type * from './series-comparison.js';

/** Told beside the best where the end says something else: one run overfits, say, and the other does not. */
export type OtherEnd = {readonly run: Which; readonly timesNoise: number};

export type Verdict =
	| {
			readonly kind: 'better' | 'worse';

			/** `likely` from three times the noise on, `possible` from two, or where the end says otherwise. */
			readonly state: 'possible' | 'likely';
			readonly timesNoise: number;
			readonly otherEnd: OtherEnd | undefined;
	  }
	| {
			readonly kind: 'no-difference';
			readonly timesNoise: number;
			readonly otherEnd: OtherEnd | undefined;

			/** The run that got further after the other had ended: it is longer, not better. */
			readonly further: Which | undefined;
	  }
	| {
			readonly kind: 'not-comparable';
			readonly because:
				| 'no-common-metric'
				| 'no-common-axis'
				| 'no-overlap'
				| 'no-direction'
				| 'adversaries'
				| 'beside-reward'
				| 'too-few-points'
				| 'different-scale'
				| 'different-tasks';
	  };

export type Metric = Pick<SeriesComparison, 'split' | 'metric'>;

/** A setting that the logs state differently; undefined where one of them does not state it. */
export type SettingDifference = {
	readonly name: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
};

/** A figure of the run as a whole that both logs state, as `predict_rouge-l`. */
export type ResultDifference = {readonly name: string; readonly before: number; readonly after: number};

/** What changed in the diagnosis: a fault that is gone, one that is new, or neither. */
export type Change = {
	/** Findings of the first run that the second is without, and the other way round; the gravest first. */
	readonly gone: readonly Finding[];
	readonly come: readonly Finding[];

	/** `fixed`: the first run had a warning or worse that the second, diagnosed as far, is without, and no new one. */
	readonly summary: 'fixed' | 'broken' | 'other-trouble' | undefined;
};

export type Caveat =
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
	| 'perhaps-different-tasks';

/** Did the change help? `better` says that the second run is. */
export type Comparison = {
	readonly axis: Axis | undefined;
	readonly verdict: Verdict;

	/** The metric that the verdict is about. */
	readonly headline: SeriesComparison | undefined;
	readonly series: readonly SeriesComparison[];

	/** What each run is measured by, the most important first: told where they have nothing in common. */
	readonly metrics: Readonly<Record<Which, readonly Metric[]>>;
	readonly settings: readonly SettingDifference[];
	readonly results: readonly ResultDifference[];
	readonly leading: {readonly before: FindingId | undefined; readonly after: FindingId | undefined};
	readonly change: Change;

	/** What makes the comparison less than even, told beside the verdict. */
	readonly caveats: readonly Caveat[];
};
