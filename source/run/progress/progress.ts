import {ifKnown} from '../cell.js';
import {lengthAt, trackRowAt} from '../moment.js';
import {latest, type Moment, type Run} from '../run.js';
import {pace, secondsLeft} from './pace.js';
import {isLastLogged, type RunState, runState, type StateOptions} from './run-state.js';

export type Progress = {
	/** The epoch under way or last closed, as the log counts. */
	readonly epoch: number | undefined;
	readonly epochs: number | undefined;
	readonly batch: number | undefined;
	readonly batches: number | undefined;
	readonly step: number | undefined;
	readonly steps: number | undefined;

	/** Tokens seen since the start. */
	readonly tokens: number | undefined;

	/** Share of training done, 0 to 1. */
	readonly fraction: number | undefined;

	/** Steps (or batches) a second over the latest stretch. */
	readonly stepsPerSecond: number | undefined;
	readonly secondsElapsed: number | undefined;
	readonly secondsLeft: number | undefined;
	readonly state: RunState;

	/** Nothing more will come: told of a `stalled` run that is known not to be written any more. */
	readonly isOver: boolean;
};

export type ProgressOptions = StateOptions & {
	/** Undefined is the latest moment. At a past one the counters then are told, and the state is that of the run now. */
	readonly at?: Moment | undefined;
};

/** How far training is at the moment, how fast it goes and when it will end. */
export const progress = (run: Run, {at = latest, ...when}: ProgressOptions = {}): Progress => {
	const {track} = run;
	const row = trackRowAt(run, at);
	const known = (column: Float64Array): number | undefined => ifKnown(column[row]);

	const {fraction, state, isOver} = completion(run, {at, ...when});
	const isLatest = row === track.length - 1;
	const speed = pace(run, row, isLatest);
	const isAtEnd = state === 'finished' || state === 'crashed' || fraction === 1;
	return {
		epoch: known(track.epoch),
		epochs: totalOf(known(track.epoch), known(track.epochs)),
		batch: known(track.batch),
		batches: known(track.batches),
		step: known(track.step),
		steps: totalOf(known(track.step), known(track.steps)),
		tokens: tokensAt(run, at),
		fraction,
		stepsPerSecond: speed?.stepsPerSecond,
		secondsElapsed: known(track.time),
		secondsLeft:
			isLatest && isAtEnd ? (fraction === 1 ? 0 : undefined) : secondsLeft(run, row, speed, isLatest),
		state,
		isOver,
	};
};

/** How much of training is done at the moment, and how the run is now: `progress` without its pace. */
export const completion = (
	run: Run,
	{at = latest, ...when}: ProgressOptions = {},
): Pick<Progress, 'fraction' | 'state' | 'isOver'> => {
	const row = trackRowAt(run, at);
	const last = run.track.length - 1;
	const now = runState(run, fractionAt(run, last), when);
	// The last step that is logged may stand just before the end: what is finished there is done.
	const isDone = row === last && now.state === 'finished' && isLastLogged(run);
	return {fraction: isDone ? 1 : fractionAt(run, row), ...now};
};

/** The most tokens that any point up to the moment had seen. */
const tokensAt = (run: Run, at: Moment): number | undefined => {
	let most = Number.NEGATIVE_INFINITY;
	for (const {columns} of run.series) {
		const tokens = columns.tokens[lengthAt(columns, at) - 1] ?? Number.NaN;
		most = tokens > most ? tokens : most;
	}

	return Number.isFinite(most) ? most : undefined;
};

/** Totals that a counter has gone past by more than this are totals of something else. */
const slack = 1.02;

/** Two shares that differ by more than this are not of the same whole. */
const apart = 0.2;

const share = (count: number | undefined, total: number | undefined): number => {
	const ratio = (count ?? Number.NaN) / (total ?? Number.NaN);
	return ratio <= slack ? Math.min(1, Math.max(0, ratio)) : Number.NaN;
};

/**
Share of training done, 0 to 1: by steps where the log has a total of them, else by epochs. Where the two contradict each
other the total of the steps is of something else (a data set, a download), and the epochs are believed.
*/
const fractionAt = ({track}: Run, row: number): number | undefined => {
	const byStep = share(track.step[row], track.steps[row]);
	const byEpoch = share(track.done[row], track.epochs[row]);
	const isContradicted = Math.abs(byStep - byEpoch) > apart;
	const best = Number.isNaN(byStep) || isContradicted ? byEpoch : byStep;
	return Number.isNaN(best) ? undefined : best;
};

/** A total that the counter has gone past is not told. */
const totalOf = (count: number | undefined, total: number | undefined): number | undefined =>
	count !== undefined && total !== undefined && count > total * slack ? undefined : total;
