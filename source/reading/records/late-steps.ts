import type {Context} from '../context/context.js';
import type {BatchSink, PointReading, Reading, ReadingSink} from '../reading.js';

export type LateSteps = {
	readonly sink: ReadingSink;
	readonly batch: BatchSink | undefined;

	/** Nothing more is at hand: what waits is handed on with what is known. */
	readonly release: () => void;
};

/** Readings that wait at most. */
const mostWaiting = 2000;

/** The epoch is printed with two decimals (Trainer before 5.0). */
const rounding = 0.005;

/**
Gives the dictionaries of a Trainer the step that they leave out. The bar before one lags behind it where steps are quick,
and is far ahead where standard output is buffered: then many dictionaries stand behind one bar. The bar that is drawn next
tells where the last of them stood, their epochs tell the rest. Until then they wait, and what comes behind them too.
*/
export function createLateSteps(
	context: Context,
	sink: ReadingSink,
	batch: BatchSink | undefined,
): LateSteps {
	let waiting: Reading[] = [];
	let late: PointReading[] = [];

	/** Steps of an epoch, once a bar has told them, and the bar's total at that time. */
	let size: {readonly steps: number; readonly total: number} | undefined;

	/** @param isNext - The bar was drawn right behind the dictionary, not some lines further down. */
	function release(step: number | undefined, total: number | undefined, isNext: boolean): void {
		const epoch = late.at(-1)?.counters.epoch;
		const before = late.length === 1 && !isNext ? late[0]?.counters.step : undefined;
		const isKnown = step !== undefined && step > 0 && epoch !== undefined && epoch > 0;
		size = (isKnown ? sizeOf(step, total, epoch) : undefined) ?? (size?.total === total ? size : undefined);
		const stays = before !== undefined && size !== undefined && isNear(before, epoch ?? 0, size.steps);
		if (isKnown && !stays) {
			for (const point of late) {
				place(point, stepAt(point.counters.epoch ?? epoch, step, epoch, size?.steps));
			}
		}

		const released = waiting;
		waiting = [];
		late = [];
		for (const reading of released) {
			sink(reading);
		}
	}

	return {
		sink(reading) {
			if (reading.kind === 'point' && reading === context.guessed) {
				waiting.push(reading);
				late.push(reading);
			} else if (waiting.length === 0) {
				sink(reading);
			} else if (
				reading.kind === 'point' &&
				reading.format === 'progress-bar' &&
				reading.counters.steps !== undefined
			) {
				const isNext = reading.line - (late.at(-1)?.line ?? 0) <= 1;
				release(reading.counters.step, reading.counters.steps, isNext);
				sink(reading);
			} else {
				waiting.push(structuredClone(reading));
			}

			if (waiting.length > mostWaiting) {
				release(context.mainStep, context.mainTotal, false);
			}
		},
		batch:
			batch === undefined
				? undefined
				: points => {
						release(context.mainStep, context.mainTotal, false);
						batch(points);
					},
		release() {
			if (waiting.length > 0) {
				release(context.mainStep, context.mainTotal, false);
			}
		},
	};
}

/** Training lasts whole epochs: from the share of a bar the number of steps in one, unless rounding leaves it open. */
function sizeOf(
	step: number,
	total: number | undefined,
	epoch: number,
): {readonly steps: number; readonly total: number} | undefined {
	if (total === undefined) {
		return undefined;
	}

	const epochs = (total * epoch) / step;
	const whole = Math.max(1, Math.round(epochs));
	const doubt = epochs * (rounding / epoch + 2 / step);
	return doubt < 0.5 && Math.abs(epochs - whole) <= doubt ? {steps: total / whole, total} : undefined;
}

/** The step at `epoch`, where the latest dictionary stands at `last` and the bar at `step`. */
function stepAt(epoch: number, step: number, last: number, size: number | undefined): number {
	if (size === undefined) {
		return Math.round((step * epoch) / last);
	}

	return epoch === last && isNear(step, epoch, size) ? step : Math.round(epoch * size);
}

function isNear(step: number, epoch: number, size: number): boolean {
	return Math.abs(step - epoch * size) <= rounding * size + 1;
}

function place(point: PointReading, step: number): void {
	(point.counters as {step: number | undefined}).step = step;
}
