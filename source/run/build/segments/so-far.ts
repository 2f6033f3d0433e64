/** What the segmenter has to know of the run so far to name a segment. */
export type SoFar = {
	/** The last segment reached its last step or epoch, or said that it had ended. */
	readonly isComplete: boolean;

	/** The log said `resumed` after the last point. */
	readonly saidResumed: boolean;

	/** The log named the next fold after the last point. */
	readonly saidFold: boolean;

	/** The log named the next model after the last point. */
	readonly saidModel: boolean;

	/** Line that named the model before it; 0 for none. */
	readonly modelLine: number;

	/** Step of training before the line; NaN where none was stated. */
	readonly step: number;

	/** The line belongs to another stream than the one before it: a fit of one epoch may follow another. */
	readonly isNewStream: boolean;
};
