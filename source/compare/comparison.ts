import type {Finding, FindingId} from '../diagnosis/finding.js';
import type {Direction, Split} from '../run/run.js';

/** What two runs are laid side by side on. */
export type Axis = 'step' | 'epoch' | 'time' | 'tokens';

/** A value and where it stands on the axis. */
export type Place = {readonly value: number; readonly x: number};

export type Which = 'before' | 'after';

/**
What the verdict rests on: both runs over the stretch that both have, in the same bins, so that neither a longer run nor
one that logs more often has more chances of a low value.
*/
export type Judged = {
	/** Best of each within the stretch. */
	readonly best: {readonly before: Place; readonly after: Place};

	/** Median of each over the last quarter of the stretch. */
	readonly end: {readonly before: number; readonly after: number};

	/** Where the stretch ends; undefined where both runs end there. */
	readonly upTo: number | undefined;

	/** Many points were averaged into bins. */
	readonly smoothed: boolean;

	/** Points of the run that has fewer of them there. */
	readonly points: number;
};

/** One metric of both runs. `before` is the first run named, `after` the second. */
export type SeriesComparison = {
	readonly split: Split;
	readonly metric: string;
	readonly direction: Direction;

	/** Both at the last x that both have reached; undefined where their stretches do not overlap. */
	readonly samePoint: {readonly x: number; readonly before: number; readonly after: number} | undefined;

	/** Over the whole of each run, as logged. */
	readonly best: {readonly before: Place; readonly after: Place} | undefined;
	readonly final: {readonly before: Place; readonly after: Place} | undefined;

	/** Mean height of each curve over the stretch that both have: the area under it, a unit of x at a time. */
	readonly area: {readonly before: number; readonly after: number} | undefined;

	/** Undefined where the runs have no stretch in common. */
	readonly judged: Judged | undefined;

	/** Where the lead changes hands, oldest first: crossings within the noise are not told. */
	readonly crossings: readonly number[];

	/** Which has been ahead without a break, and since when. */
	readonly ahead: {readonly run: Which; readonly since: number} | undefined;

	/** Where each run first reached the other's best. */
	readonly reached: {readonly before: number | undefined; readonly after: number | undefined};

	/**
	Spread of the difference that means nothing, in units of the metric: what both curves shake by, or what another seed
	alone may change, whichever is more.
	*/
	readonly noise: number;

	/** What both curves shake by. */
	readonly shake: number;
};

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
				| 'too-few-points';
	  };

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
	| 'within-seeds';

/** Did the change help? `better` says that the second run is. */
export type Comparison = {
	readonly axis: Axis | undefined;
	readonly verdict: Verdict;

	/** The metric that the verdict is about. */
	readonly headline: SeriesComparison | undefined;
	readonly series: readonly SeriesComparison[];
	readonly settings: readonly SettingDifference[];
	readonly results: readonly ResultDifference[];
	readonly leading: {readonly before: FindingId | undefined; readonly after: FindingId | undefined};
	readonly change: Change;

	/** What makes the comparison less than even, told beside the verdict. */
	readonly caveats: readonly Caveat[];
};
