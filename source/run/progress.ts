import {lengthAt, trackRowAt} from './moment.js';
import {pace, secondsLeft} from './pace.js';
import {latest, type Moment, type Progress, type Run} from './run.js';
import {isOld, runState, type StateOptions} from './run-state.js';

export type ProgressOptions = StateOptions & {
	/** Undefined is the latest moment. At a past one the counters then are told, and the state is that of the run now. */
	readonly at?: Moment | undefined;
};

/** How far training is at the moment, how fast it goes and when it will end. */
export const progress = (run: Run, {at = latest, ...when}: ProgressOptions = {}): Progress => {
	const {track} = run;
	const row = trackRowAt(run, at);
	const known = (column: Float64Array): number | undefined => {
		const value = column[row];
		return value === undefined || Number.isNaN(value) ? undefined : value;
	};

	const fraction = fractionAt(run, row);
	const state = runState(run, fractionAt(run, track.length - 1), when);
	const isLatest = row === track.length - 1;
	const speed = pace(run, row, isLatest);
	const isOver = state === 'finished' || state === 'crashed' || fraction === 1;
	return {
		epoch: known(track.epoch),
		epochs: known(track.epochs),
		batch: known(track.batch),
		batches: known(track.batches),
		step: known(track.step),
		steps: known(track.steps),
		tokens: tokensAt(run, at),
		fraction,
		stepsPerSecond: speed?.stepsPerSecond,
		secondsElapsed: known(track.time),
		secondsLeft:
			isLatest && isOver ? (fraction === 1 ? 0 : undefined) : secondsLeft(run, row, speed, isLatest),
		state,
		isOver: state === 'stalled' && (when.ended === true || isOld(when)),
	};
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

/** Share of training done, 0 to 1: by steps where the log has a total of them, else by epochs. */
const fractionAt = ({track}: Run, row: number): number | undefined => {
	const step = (track.step[row] ?? Number.NaN) / (track.steps[row] ?? Number.NaN);
	const share = Number.isNaN(step)
		? (track.done[row] ?? Number.NaN) / (track.epochs[row] ?? Number.NaN)
		: step;
	return Number.isNaN(share) ? undefined : Math.min(1, Math.max(0, share));
};
