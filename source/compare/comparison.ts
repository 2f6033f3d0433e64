import type {FindingId} from '../diagnosis/finding.js';
import type {Direction, Split} from '../run/run.js';

/** What two runs are laid side by side on. */
export type Axis = 'step' | 'epoch' | 'time' | 'tokens';

/** A value and where it stands on the axis. */
export type Place = {readonly value: number; readonly x: number};

/** One metric of both runs. `before` is the first run named, `after` the second. */
export type SeriesComparison = {
	readonly split: Split;
	readonly metric: string;
	readonly direction: Direction;

	/** Both at the last x that both have reached; undefined where their stretches do not overlap. */
	readonly samePoint: {readonly x: number; readonly before: number; readonly after: number} | undefined;
	readonly best: {readonly before: Place; readonly after: Place} | undefined;
	readonly final: {readonly before: Place; readonly after: Place} | undefined;

	/** Mean height of each curve over the stretch that both have: the area under it, a unit of x at a time. */
	readonly area: {readonly before: number; readonly after: number} | undefined;

	/** Where the curves cross for good, oldest first: crossings within the noise are not told. */
	readonly crossings: readonly number[];

	/** Since when one has been ahead without a break, and which. */
	readonly ahead: {readonly run: 'before' | 'after'; readonly since: number} | undefined;

	/** Where each run first reached the other's best. */
	readonly reached: {readonly before: number | undefined; readonly after: number | undefined};

	/** Spread of one value that means nothing, in units of the metric. */
	readonly noise: number;
};

export type Verdict =
	| {
			readonly kind: 'better' | 'worse';

			/** `likely` from three times the noise on, `possible` below. */
			readonly state: 'possible' | 'likely';
			readonly timesNoise: number;
	  }
	| {readonly kind: 'no-difference'; readonly timesNoise: number}
	| {
			readonly kind: 'not-comparable';
			readonly because: 'no-common-metric' | 'no-common-axis' | 'no-overlap' | 'no-direction';
	  };

/** A setting that the logs state differently; undefined where one of them does not state it. */
export type SettingDifference = {
	readonly name: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
};

/** Did the change help? `better` says that the second run is. */
export type Comparison = {
	readonly axis: Axis | undefined;
	readonly verdict: Verdict;

	/** The metric that the verdict is about. */
	readonly headline: SeriesComparison | undefined;
	readonly series: readonly SeriesComparison[];
	readonly settings: readonly SettingDifference[];

	/** Findings of the first run that the second is without, and the other way round. */
	readonly gone: readonly FindingId[];
	readonly come: readonly FindingId[];

	/** What makes the comparison less than even, told beside the verdict. */
	readonly caveats: ReadonlyArray<'different-lengths' | 'different-epoch-sizes' | 'still-running'>;
};
