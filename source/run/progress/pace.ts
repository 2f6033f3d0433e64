import {cell} from '../cell.js';
import type {Run} from '../run.js';
import type {Track} from '../track.js';
import {pauseIn} from './pause.js';

export type Pace = {
	readonly stepsPerSecond: number | undefined;
	readonly epochsPerSecond: number | undefined;

	/** What gave it: the log's own clock, the times that it states a step takes, or the times at which lines arrived. */
	readonly from: 'log' | 'steps' | 'arrivals';
};

/** Rows of the track that make the latest stretch. */
const stretch = 32;

/** A wait of so many times the usual one may be a pause. */
const timesUsual = 10;

/** Fewest rows that tell a pace. */
const fewest = 2;

/**
Pace over the latest stretch before a row of the track, within its segment: from timestamps or elapsed times, else from the
times that the log states a step takes, else, at the latest row, from the arrival of the lines. Undefined where none tells.
*/
export const pace = (run: Run, row: number, isLatest: boolean): Pace | undefined => {
	const {track} = run;
	let from = row;
	while (from > 0 && row - from < stretch && track.segment[from - 1] === track.segment[row]) {
		from--;
	}

	const byClock = row - from + 1 < fewest ? undefined : clockPace(track, from, row);
	const byStep = byClock ?? stepPace(track, from, row);
	return (
		byStep ?? (isLatest && run.arrivalPace !== undefined ? {...run.arrivalPace, from: 'arrivals'} : undefined)
	);
};

/** By the clock of the log, without the one pause that stands out. */
const clockPace = (track: Track, from: number, row: number): Pace | undefined => {
	if (Number.isNaN(cell(track.time, row))) {
		return undefined;
	}

	let begin = from;
	while (begin > 0 && track.segment[begin - 1] === track.segment[row]) {
		begin--;
	}

	const pause = pauseIn(track.time, {begin, from, to: row, times: timesUsual});
	const passed = (column: Float64Array): number =>
		cell(column, row) -
		cell(column, from) -
		(pause === undefined ? 0 : cell(column, pause) - cell(column, pause - 1));
	const seconds = passed(track.time);
	if (!(seconds > 0)) {
		return undefined;
	}

	const steps = passed(track.step);
	const epochs = passed(track.done);
	return {
		stepsPerSecond: steps > 0 ? steps / seconds : undefined,
		epochsPerSecond: epochs > 0 ? epochs / seconds : undefined,
		from: 'log',
	};
};

/** By the median of the times that a step takes. */
const stepPace = (track: Track, from: number, row: number): Pace | undefined => {
	const times = [...track.stepSeconds.subarray(from, row + 1)]
		.filter(seconds => seconds > 0)
		.sort((a, b) => a - b);
	const seconds = times[times.length >> 1];
	if (seconds === undefined || !Number.isFinite(seconds)) {
		return undefined;
	}

	const batches = cell(track.batches, row);
	return {
		stepsPerSecond: 1 / seconds,
		epochsPerSecond: batches > 0 ? 1 / (seconds * batches) : undefined,
		from: 'steps',
	};
};

/**
Seconds left at a row of the track: by the log's own clock, else as the trainer itself estimates, else by the steps or the arrivals.
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
	const byPace =
		timeFor(cell(track.steps, row) - cell(track.step, row), speed?.stepsPerSecond) ??
		timeFor(cell(track.epochs, row) - cell(track.done, row), speed?.epochsPerSecond);
	if (byPace !== undefined && speed?.from === 'log') {
		return byPace;
	}

	const isOfWhole =
		cell(track.steps, row) > 0 || Number.isNaN(cell(track.batches, row)) || !(cell(track.epochs, row) > 1);
	const stated = cell(track.remaining, row);
	if (isOfWhole && stated >= 0) {
		return stated;
	}

	return isLatest || speed?.from === 'steps' ? byPace : undefined;
};

const timeFor = (amount: number, perSecond: number | undefined): number | undefined =>
	perSecond === undefined || Number.isNaN(amount) ? undefined : Math.max(0, amount) / perSecond;
