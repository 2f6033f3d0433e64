/**
Where a point stands, as the columns of a series have it. One object is filled again for every point: nothing is
allocated for a point. NaN where unknown.
*/
export class Position {
	/** Global step. */
	step = Number.NaN;

	/** Epochs done, as a fraction. */
	epoch = Number.NaN;

	/** Seconds since the start of the run. */
	time = Number.NaN;
	tokens = Number.NaN;

	/** Within the epoch, as the line states it. */
	batch = Number.NaN;

	/** Id of the segment. */
	segment = 0;
}
