import {defaultCeiling} from './build/columns/point-columns.js';
import type {BatchInput, ReadingInput} from './build/reading-input.js';
import {RunDraft} from './build/run-draft.js';
import type {Run} from './run.js';

/** Puts readings together into a run. */
export type RunBuilder = {
	/**
	Takes the next reading of the log; copies what it keeps. O(1), allocates nothing for a point of a known series.

	@param arrived - Milliseconds since 1970 at which the line came, while following; undefined for what was there before.
	*/
	readonly add: (reading: ReadingInput, arrived: number | undefined) => void;

	/** Takes many points at once: the same as `add` of each of them, and many times as fast. */
	readonly addBatch: (batch: BatchInput, arrived: number | undefined) => void;

	/** Forgets everything: the log was rewritten. Versions go on rising. */
	readonly reset: () => void;

	/** How many lines the log has so far, how many gave readings, how many were passed over. */
	readonly lines: (total: number, read: number, ignored: number) => void;

	/**
	The run as it is now: the same object while nothing changed, and the same `Series` for a series that did not change.
	Cheap: columns are shared, see `Columns` for what a holder of an older run sees.
	*/
	readonly run: () => Run;
};

/**
@param source - What to call the run: the name of its file.
@param ceiling - Most buckets of a series and rows of the track, at least 16.
*/
export const createRunBuilder = ({
	source,
	ceiling = defaultCeiling,
}: {
	readonly source: string;
	readonly ceiling?: number;
}): RunBuilder => {
	let draft = new RunDraft(source, Math.max(16, ceiling), 0);
	return {
		add(reading, arrived) {
			if (reading.kind === 'point') {
				draft.addPoint(reading, arrived);
			} else {
				draft.addHappening(reading);
			}
		},
		addBatch(batch, arrived) {
			draft.addBatch(batch, arrived);
		},
		reset() {
			draft = new RunDraft(source, Math.max(16, ceiling), draft.version + 1);
		},
		lines(total, read, ignored) {
			draft.countLines(total, read, ignored);
		},
		run: () => draft.run(),
	};
};
