import type {SeriesShelf} from '../columns/series-shelf.js';
import type {SeriesStore} from '../columns/series-store.js';
import type {Course} from '../course.js';
import {leadingPlace} from '../place.js';
import type {BatchInput, MeasurementInput, PointInput} from '../reading-input.js';
import type {Lane} from '../segments/lane.js';
import {known, type Stated} from '../stated.js';
import {countSteadyRows} from './steady-rows.js';
import {type Building, passRows, placeRow} from './write-rows.js';

/** Rows that are worth a look. */
const fewest = 8;

/**
Takes the rows of a batch that change nothing but how far training is and its figures. A bucket tells where its last point
stands, and nobody asks where those before it stood: only the rows that fill a bucket, or a row of the track, are placed.

@param row - First row that is not added yet; the one before it was added last.
@param point - Any row.
@returns How many rows were taken.
*/
export function takeSteadyRows(
	batch: BatchInput,
	row: number,
	point: PointInput,
	building: Building,
): number {
	const {course, stated} = building;
	const {measurements} = point;
	if (batch.length - row < fewest || course.lastLine !== batch.line + row - 1) {
		return 0;
	}

	const stores = storesOf(measurements, building.shelf);
	const lane = stores[leadingPlace(measurements)]?.lane;
	if (lane === undefined || !isSteady(stated, lane, course) || mayEcho(batch, stated, course)) {
		return 0;
	}

	const rows = countSteadyRows(batch, row, batch.length - row, stated);
	const end = row + rows;
	for (let at = row; at < end; at++) {
		at += passRows(batch, at, end, stores, building);
		placeRow(batch, at, point.format, stores, lane, building);
	}

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

/** In a file that writers share, rows that state the same step may be told for the second time: see `Segmenter.isEcho`. */
function mayEcho(batch: BatchInput, stated: Stated, {segmenter}: Course): boolean {
	return (
		segmenter.interleaved > 0 && known(stated.step) && !batch.counters.some(({counter}) => counter === 'step')
	);
}
