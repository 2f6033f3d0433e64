import {cell} from '../columns/bucket-columns.js';
import type {SeriesShelf} from '../columns/series-shelf.js';
import type {SeriesStore} from '../columns/series-store.js';
import type {TrackStore} from '../columns/track-store.js';
import type {Course} from '../course.js';
import {leadingPlace} from '../place.js';
import type {BatchInput, MeasurementInput} from '../reading-input.js';
import type {Lane} from '../segments/lane.js';
import {known, type Stated} from '../stated.js';
import {countSteadyRows} from './steady-rows.js';

/** Rows that are worth a look: buckets of fewer points are soon full. */
const fewest = 8;

export type Building = {
	readonly shelf: SeriesShelf;
	readonly course: Course;
	readonly track: TrackStore;

	/** What the row that was added last states. */
	readonly stated: Stated;
};

/**
Takes the rows of a batch that change nothing but the figures of buckets that are still open. A bucket tells where its last
point stands, and nobody asks where those before it stood. The row behind them has to be added like any other; it is steady
too, and leaves everything as if all of them had been.

@param row - First row that is not added yet; the one before it was added last.
@param measurements - Of any row.
@returns How many rows were taken.
*/
export function passSteadyRows(
	batch: BatchInput,
	row: number,
	measurements: readonly MeasurementInput[],
	building: Building,
): number {
	const {course, track, stated} = building;
	const room = Math.min(track.room, batch.length - row);
	if (room < fewest || course.lastLine !== batch.line + row - 1) {
		return 0;
	}

	const stores = storesOf(measurements, building.shelf);
	const lane = stores[leadingPlace(measurements)]?.lane;
	const most = stores.reduce((least, {points}) => Math.min(least, points.room), room);
	if (most < fewest || lane === undefined || !isSteady(stated, lane, course)) {
		return 0;
	}

	// The last of the steady rows is the one behind those that are taken: it joins the same buckets.
	const rows = countSteadyRows(batch, row, most, stated) - 1;
	if (rows < 1) {
		return 0;
	}

	const to = row + rows;
	for (const [index, store] of stores.entries()) {
		const figures = batch.figures[index];
		if (figures !== undefined) {
			store.addMany(figures, row, to, batch.line + to - 1);
		}
	}

	track.pass(rows);
	readTimes(batch, row, to, building);
	return rows;
}

/** The series of each figure; none where not each has one of its own. */
function storesOf(measurements: readonly MeasurementInput[], shelf: SeriesShelf): readonly SeriesStore[] {
	const stores = new Set<SeriesStore>();
	for (const [index, measurement] of measurements.entries()) {
		const store = shelf.find(measurement, index);
		if (store !== undefined) {
			stores.add(store);
		}
	}

	return stores.size === measurements.length ? [...stores] : [];
}

/** Whether a row that only counts on after this one is placed by the last of its kind alone. */
function isSteady(stated: Stated, lane: Lane, {segmenter, clock}: Course): boolean {
	const isOfBatch = known(stated.batch);
	const isEpochLevel = lane.hasBatches && !isOfBatch && known(stated.epoch);

	// What `Course` notices of lines that state an epoch and rising steps must have been noticed.
	const isNoticed =
		lane.isWithinEpoch ||
		lane.hasBatches ||
		isOfBatch ||
		lane.isStepBatch ||
		!known(stated.epoch) ||
		clock.epochCounter.isFraction;
	return segmenter.isSettled(lane) && !isEpochLevel && isNoticed;
}

/** Times add up from line to line. */
function readTimes(batch: BatchInput, from: number, to: number, {course, stated}: Building): void {
	const times = batch.counters.filter(({counter}) => counter === 'time' || counter === 'elapsed');
	if (times.length === 0) {
		return;
	}

	for (let row = from; row < to; row++) {
		for (const {counter, values} of times) {
			stated[counter] = cell(values, row);
		}

		course.clock.stopwatch.read(stated);
	}
}
