import type {Run, RunState} from './run.js';

/** No point for so many times the usual interval, and for at least so many milliseconds, is a stall. */
const stallIntervals = 10;
const stallLeast = 120_000;

/** A log to which nothing came for so long, in milliseconds, and for so many intervals, is not written any more. */
const overLeast = 3_600_000;
const overIntervals = 100;

const failures: ReadonlySet<string> = new Set(['traceback', 'out-of-memory', 'killed', 'cancelled']);
const endings: ReadonlySet<string> = new Set(['finished', 'early-stopping']);

export type StateOptions = {
	/** Milliseconds since 1970; undefined leaves `stalled` out. */
	readonly now?: number | undefined;

	/** When the file was last changed; used where no line has arrived while following. */
	readonly modified?: number | undefined;

	/** Nothing more will come: the pipe was closed, or the process that wrote the file is gone. */
	readonly ended?: boolean | undefined;
};

/**
How the run is now.

@param fraction - Share done.
*/
export const runState = (
	run: Run,
	fraction: number | undefined,
	{now, modified, ended = false}: StateOptions,
): RunState => {
	if (run.series.length === 0 && run.results.length === 0 && run.track.length === 0) {
		return run.events.some(({event}) => failures.has(event)) ? 'crashed' : 'waiting';
	}

	const lastLine = run.lastPoint?.line ?? 0;
	const after = run.events.filter(({line}) => line >= lastLine);
	const isSaid =
		after.some(({event}) => endings.has(event)) || run.results.some(({line}) => line >= lastLine);
	if (isSaid || fraction === 1) {
		return 'finished';
	}

	// A traceback that the run got over is followed by points, or by word of its restart.
	const lastWord = after.findLast(
		({event}) => failures.has(event) || event === 'restarted' || event === 'resumed',
	);
	if (lastWord !== undefined && failures.has(lastWord.event)) {
		return 'crashed';
	}

	// A log without a total ends where it ends; one with a total did not get there.
	if (ended) {
		return fraction === undefined || isLastLogged(run) ? 'finished' : 'stalled';
	}

	const seen = run.lastPoint?.arrived ?? modified;
	if (now === undefined || seen === undefined) {
		return 'running';
	}

	const usual = Math.max(run.arrivalInterval ?? 0, loggedInterval(run));
	if (now - seen <= Math.max(stallIntervals * usual, stallLeast)) {
		return 'running';
	}

	const isLeft = now - seen > Math.max(overIntervals * usual, overLeast);
	return isLastLogged(run) || (isLeft && fraction === undefined) ? 'finished' : 'stalled';
};

/** Whether a file that was last changed at `modified` is too old to be written still. */
export const isOld = ({now, modified}: StateOptions): boolean =>
	now !== undefined && modified !== undefined && now - modified > overLeast;

/** Usual milliseconds between two lines by the log's own clock; 0 where it has none. */
const loggedInterval = ({track}: Run): number => {
	const last = track.length - 1;
	const seconds = (track.time[last] ?? Number.NaN) - (track.time[Math.max(0, last - 32)] ?? Number.NaN);
	return seconds > 0 ? (seconds * 1000) / Math.min(32, last) : 0;
};

/**
Whether the next line would be past the end: less than one logging interval is left (every tenth step of 1,005), or exactly
one in a log that counts steps from 0 (every tenth of 1,000 ends with 990).
*/
const isLastLogged = ({track}: Run): boolean => {
	const last = track.length - 1;
	const at = (column: Float64Array, index: number): number => column[index] ?? Number.NaN;
	if (Number.isNaN(at(track.steps, last))) {
		const stride = at(track.done, last) - at(track.done, last - 1);
		return stride < 1 && at(track.epochs, last) - at(track.done, last) < stride;
	}

	const stride = at(track.step, last) - at(track.step, last - 1);
	const left = at(track.steps, last) - at(track.step, last);
	return stride > 0 && (left < stride || (left === stride && at(track.step, 0) === 0));
};
