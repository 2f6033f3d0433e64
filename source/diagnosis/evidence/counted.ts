/** How many points there are, and how many a rule wants before it says more than `watching`. */
export type Counted = {readonly points: number; readonly needed: number};

/** A loss from its start to now. */
export type Falling = Counted & {
	readonly first: number;
	readonly last: number;

	/** The levels are medians of many points, and do not stand in the log. */
	readonly smoothed: boolean;
	readonly fallPercent: number;
};
