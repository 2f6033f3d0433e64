import {cell} from '../columns/bucket-columns.js';
import type {SeriesShelf} from '../columns/series-shelf.js';
import type {SeriesStore} from '../columns/series-store.js';
import type {TrackStore} from '../columns/track-store.js';
import type {Course} from '../course.js';
import {leadingPlace} from '../place.js';
import type {BatchInput, MeasurementInput, PointInput} from '../reading-input.js';
import type {Lane} from '../segments/lane.js';
import {known, type Stated} from '../stated.js';
import {countSteadyRows} from './steady-rows.js';

/** Rows that are worth a look. */
const fewest = 8;

export type Building = {
	readonly shelf: SeriesShelf;
	readonly course: Course;
	readonly track: TrackStore;

	/** What the row that was added last states. */
	readonly stated: Stated;
};

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
	if (lane === undefined || !isSteady(stated, lane, course)) {
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

/** Adds the figures of as many rows as leave room for another one in every bucket. Returns how many. */
function passRows(
	batch: BatchInput,
	row: number,
	end: number,
	stores: readonly SeriesStore[],
	building: Building,
): number {
	let room = Math.min(building.track.room, end - row);
	for (const {points} of stores) {
		room = Math.min(room, points.room);
	}

	const rows = room - 1;
	if (rows < 1) {
		return 0;
	}

	const to = row + rows;
	for (let index = 0; index < stores.length; index++) {
		const figures = batch.figures[index];
		if (figures !== undefined) {
			stores[index]?.addMany(figures, row, to, batch.line + to - 1);
		}
	}

	building.track.pass(rows);
	readTimes(batch, row, to, building);
	return rows;
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

/** Holds the value of a figure: one object for all of them. */
const figure = {value: Number.NaN};

/** Adds a row as a line by itself would be, without asking again what is known of steady rows: a further place, the same series. */
function placeRow(
	batch: BatchInput,
	row: number,
	format: string,
	stores: readonly SeriesStore[],
	lane: Lane,
	{course, track, stated}: Building,
): void {
	const line = batch.line + row;
	for (const {counter, values} of batch.counters) {
		stated[counter] = cell(values, row);
	}

	course.advance(stated, line, format, lane);
	lane.placeLine = line;
	for (let index = 0; index < stores.length; index++) {
		const figures = batch.figures[index];
		if (figures !== undefined) {
			figure.value = cell(figures, row);
			stores[index]?.add(line, course.position, figure);
		}
	}

	course.note(stated, line, lane);
	course.lastLine = line;
	track.add(line, course.segmenter.segments.length - 1, course.clock);
}
