import type {Direction, Split} from '../run/series.js';

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

/** The value of a run at a place: as logged there, or on the line between the points before and after it. */
export type Met = {readonly value: number; readonly isInterpolated: boolean};

/** Both runs at one x. */
export type Meeting = {readonly x: number; readonly before: Met; readonly after: Met};

/** What it took a run to get somewhere; undefined where its log does not tell. */
export type Cost = {
	readonly step: number | undefined;
	readonly epoch: number | undefined;
	readonly seconds: number | undefined;
	readonly tokens: number | undefined;
};

/** One metric of both runs. `before` is the first run named, `after` the second. */
export type SeriesComparison = {
	readonly split: Split;
	readonly metric: string;
	readonly direction: Direction;

	/** Both at the last x that both have reached; undefined where their stretches do not overlap. */
	readonly samePoint: {readonly x: number; readonly before: number; readonly after: number} | undefined;

	/** Both at the same places along their common stretch, rising, some of many. */
	readonly meetings: readonly Meeting[];

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

	/** What that took each of them; undefined where it never did. */
	readonly cost: {readonly before: Cost | undefined; readonly after: Cost | undefined};

	/**
	Spread of the difference that means nothing, in units of the metric: what both curves shake by, or what another seed
	alone may change, whichever is more.
	*/
	readonly noise: number;

	/** The one is so many times the other all the way, which tells of other units and of nothing else; undefined as a rule. */
	readonly factor: number | undefined;

	/** The two seem to measure different tasks, by where they begin and move; undefined as a rule. */
	readonly otherTask: 'possible' | 'likely' | undefined;

	/** What both curves shake by. */
	readonly shake: number;

	/** Spread of the difference of single values as they were logged: what `noise` is of means of many. */
	readonly pointNoise: number;
};
