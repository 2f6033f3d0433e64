import {cell} from '../../cell.js';
import type {SeriesShelf} from '../columns/series-shelf.js';
import type {SeriesStore} from '../columns/series-store.js';
import type {TrackStore} from '../columns/track-store.js';
import type {Course} from '../course.js';
import type {BatchInput} from '../reading-input.js';
import type {Lane} from '../segments/lane.js';
import type {Stated} from '../stated.js';

export type Building = {
	readonly shelf: SeriesShelf;
	readonly course: Course;
	readonly track: TrackStore;

	/** What the row that was added last states. */
	readonly stated: Stated;
};

/** Adds the figures of as many rows as leave room for another one in every bucket. Returns how many. */
export function passRows(
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

		course.clock.stopwatch.read(stated, course.clock.epoch);
	}
}

/** Holds the value of a figure: one object for all of them. */
const figure = {value: Number.NaN};

/** Adds a row as a line by itself would be, without asking again what is known of steady rows: a further place, the same series. */
export function placeRow(
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

	course.advance(stated, line, format, lane, false);
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
