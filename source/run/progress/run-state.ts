import {cell} from '../cell.js';
import type {Run} from '../run.js';

/** No point for so many times the usual interval, and for at least so many milliseconds, is a stall. */
const stallIntervals = 10;
const stallLeast = 120_000;

/** A log to which nothing came for so long, in milliseconds, and for so many intervals, is not written any more. */
const overLeast = 3_600_000;
const overIntervals = 100;

const failures: ReadonlySet<string> = new Set(['traceback', 'out-of-memory', 'killed', 'cancelled']);
const endings: ReadonlySet<string> = new Set(['finished', 'early-stopping']);

/** Fewest lines that tell how often one comes. */
const fewest = 5;

/** A file whose whole content came within so many milliseconds was copied: no training wrote it here. */
const copied = 1000;

/**
`waiting`: no figure yet. `running`: points come, or nothing says otherwise. `stalled`: no point for much longer than usual,
and not at its end; cause unknown. `finished`: at its last step or epoch, or said so. `crashed`: an error was the last thing.
*/
export type RunState = 'waiting' | 'running' | 'stalled' | 'finished' | 'crashed';

export type StateOptions = {
	/** Milliseconds since 1970; undefined leaves out what silence tells. */
	readonly now?: number | undefined;

	/** When the file was last changed; used where no line has arrived while following. */
	readonly modified?: number | undefined;

	/** When the file came to be, where the system tells. */
	readonly created?: number | undefined;

	/** Some process has the file open to write; undefined where the system does not tell. */
	readonly isOpen?: boolean | undefined;

	/** Nothing more will come: the pipe was closed, or the process that wrote the file is gone. */
	readonly ended?: boolean | undefined;
};

/**
How the run is now: by what the log says, else by its silence.

@param fraction - Share done.
@returns `isOver` tells of a `stalled` run that nobody writes any more.
*/
export const runState = (
	run: Run,
	fraction: number | undefined,
	options: StateOptions,
): {readonly state: RunState; readonly isOver: boolean} => {
	const said = saidState(run, fraction);
	if (said !== undefined) {
		return {state: said, isOver: false};
	}

	const heard = heardState(run, options);
	// A log without a total ends where it ends; one with a total did not get there.
	const isComplete = isLastLogged(run) || (heard === 'over' && fraction === undefined);
	if (heard !== 'running' && isComplete) {
		return {state: 'finished', isOver: false};
	}

	return {state: heard === 'over' ? 'stalled' : heard, isOver: heard === 'over'};
};

/** What the log says; undefined where it leaves open how the run is. */
const saidState = (run: Run, fraction: number | undefined): RunState | undefined => {
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
	return lastWord !== undefined && failures.has(lastWord.event) ? 'crashed' : undefined;
};

/**
What its silence says. Only a run that was seen being written can be stalled, and only where it is known how often it writes;
one that nobody was seen writing is over when it is silent for as long.
*/
const heardState = (run: Run, options: StateOptions): 'running' | 'stalled' | 'over' => {
	const {now, modified, isOpen, ended = false} = options;
	const arrived = run.lastPoint?.arrived;
	const heard = arrived ?? modified;
	if (ended || now === undefined || heard === undefined) {
		return ended ? 'over' : 'running';
	}

	const isSeen = arrived !== undefined || isOpen === true;
	const written = isSeen ? undefined : writtenFor(options);
	const isCopied = written !== undefined && written < copied && run.track.length >= fewest;
	const usual = Math.max(run.arrivalInterval ?? 0, loggedInterval(run)) || meanInterval(run, written);
	const silence = now - heard;
	const isKnown = usual > 0 || isLastLogged(run);
	const isLong = isKnown && silence > Math.max(stallIntervals * usual, stallLeast);
	const isLeft = silence > Math.max(overIntervals * usual, overLeast);
	if (isSeen) {
		return !isLong ? 'running' : isLeft && isOpen !== true ? 'over' : 'stalled';
	}

	return isCopied || isLong || isLeft ? 'over' : 'running';
};

/** Milliseconds from when the file came to be until it was last changed; below zero for a copy that kept its time. */
const writtenFor = ({created, modified}: StateOptions): number | undefined =>
	created === undefined || modified === undefined ? undefined : modified - created;

const meanInterval = ({track}: Run, written = 0): number =>
	track.length < fewest ? 0 : Math.max(0, written) / track.length;

/** Usual milliseconds between two lines by the log's own clock; 0 where that does not tell. */
const loggedInterval = ({track}: Run): number => {
	const last = track.length - 1;
	if (track.length < fewest) {
		return 0;
	}

	const seconds = (track.time[last] ?? Number.NaN) - (track.time[Math.max(0, last - 32)] ?? Number.NaN);
	return seconds > 0 ? (seconds * 1000) / Math.min(32, last) : 0;
};

/**
Whether the next line would be past the end: less than one logging interval is left (every tenth step of 1,005), or exactly
one in a log that counts steps from 0 (every tenth of 1,000 ends with 990).
*/
export const isLastLogged = ({track}: Run): boolean => {
	const last = track.length - 1;
	if (Number.isNaN(cell(track.steps, last))) {
		const stride = cell(track.done, last) - cell(track.done, last - 1);
		return stride < 1 && cell(track.epochs, last) - cell(track.done, last) < stride;
	}

	const stride = cell(track.step, last) - cell(track.step, last - 1);
	const left = cell(track.steps, last) - cell(track.step, last);
	return stride > 0 && (left < stride || (left === stride && cell(track.step, 0) === 0));
};
