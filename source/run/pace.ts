import type {Run} from './run.js';

export type Pace = {
	readonly stepsPerSecond: number | undefined;
	readonly epochsPerSecond: number | undefined;

	/** Whether the log's own clock gave it, or the times at which lines arrived. */
	readonly from: 'log' | 'arrivals';
};

/** Rows of the track that make the latest stretch. */
const stretch = 32;

/** Fewest rows that tell a pace. */
const fewest = 2;

/**
Pace over the latest stretch before a row of the track, within its segment: from timestamps or elapsed times, else, at the
latest row, from the arrival of the lines. Undefined where neither tells.
*/
export const pace = (run: Run, row: number, isLatest: boolean): Pace | undefined => {
	const {track} = run;
	let from = row;
	while (from > 0 && row - from < stretch && track.segment[from - 1] === track.segment[row]) {
		from--;
	}

	const passed = (column: Float64Array) => (column[row] ?? Number.NaN) - (column[from] ?? Number.NaN);
	const seconds = row - from + 1 < fewest ? Number.NaN : passed(track.time);
	if (seconds > 0) {
		const steps = passed(track.step);
		const epochs = passed(track.done);
		return {
			stepsPerSecond: steps > 0 ? steps / seconds : undefined,
			epochsPerSecond: epochs > 0 ? epochs / seconds : undefined,
			from: 'log',
		};
	}

	return isLatest && run.arrivalPace !== undefined ? {...run.arrivalPace, from: 'arrivals'} : undefined;
};

/**
Seconds left at a row of the track: by the log's own clock, else as the trainer itself estimates, else by the arrivals.
An estimate of the trainer is taken only where it can be of the whole run: a bar of one epoch among several tells when
the epoch ends.
*/
export const secondsLeft = (
	run: Run,
	row: number,
	speed: Pace | undefined,
	isLatest: boolean,
): number | undefined => {
	const {track} = run;
	const at = (column: Float64Array) => column[row] ?? Number.NaN;
	const byPace =
		timeFor(at(track.steps) - at(track.step), speed?.stepsPerSecond) ??
		timeFor(at(track.epochs) - at(track.done), speed?.epochsPerSecond);
	if (byPace !== undefined && speed?.from === 'log') {
		return byPace;
	}

	const isOfWhole = at(track.steps) > 0 || Number.isNaN(at(track.batches)) || !(at(track.epochs) > 1);
	const stated = at(track.remaining);
	if (isOfWhole && stated >= 0) {
		return stated;
	}

	return isLatest ? byPace : undefined;
};

const timeFor = (amount: number, perSecond: number | undefined): number | undefined =>
	perSecond === undefined || Number.isNaN(amount) ? undefined : Math.max(0, amount) / perSecond;
