import type {Arrivals} from './arrivals.js';
import type {Building} from './batch/write-rows.js';
import type {SeriesShelf} from './columns/series-shelf.js';
import type {SeriesStore} from './columns/series-store.js';
import type {TrackStore} from './columns/track-store.js';
import type {Course} from './course.js';
import type {FigureWriter} from './figure-writer.js';
import {isOtherLoop, leadingPlace, opensEpoch} from './place.js';
import type {PointInput} from './reading-input.js';
import {HeldHeader} from './segments/held-header.js';
import {Lane} from './segments/lane.js';
import type {Stated} from './stated.js';

/** Finds for every point its place in the run: as a line of training, an evaluation, or a header that only moves the counters. */
export class PointPlacer {
	readonly #shelf: SeriesShelf;
	readonly #course: Course;
	readonly #track: TrackStore;
	readonly #stated: Stated;
	readonly #writer: FigureWriter;
	readonly #arrivals: Arrivals;

	/** Lane of the lines that only move the counters. */
	readonly #headers = new Lane(true);
	readonly #held = new HeldHeader();

	/** Some line of training was seen: evaluations move nothing from then on. */
	#hasTraining = false;
	#stream: string | undefined;
	#lastArrived: number | undefined;

	constructor({shelf, course, track, stated}: Building, writer: FigureWriter, arrivals: Arrivals) {
		this.#shelf = shelf;
		this.#course = course;
		this.#track = track;
		this.#stated = stated;
		this.#writer = writer;
		this.#arrivals = arrivals;
	}

	/** When the last point arrived, in milliseconds since 1970; undefined where it was in the file already. */
	get lastArrived(): number | undefined {
		return this.#lastArrived;
	}

	/** @param arrived - Milliseconds since 1970, of a point that was seen coming. */
	add(point: PointInput, arrived: number | undefined): void {
		const {measurements} = point;
		const stated = this.#stated;
		stated.read(point.counters);
		const place = leadingPlace(measurements);
		const leading = measurements[place];
		if (leading === undefined) {
			if (!isOtherLoop(stated, this.#course.clock.steps, this.#shelf.stores.length > 0)) {
				this.#addHeader(point, arrived);
			}

			return;
		}

		const isEvaluation = leading.split !== 'train' && this.#hasTraining;
		const stream = isEvaluation && point.stream !== this.#stream ? point.stream : undefined;
		const store = this.#shelf.turnTo(measurements, stream, place);
		if (isEvaluation) {
			this.#lastArrived = arrived ?? this.#lastArrived;
		} else {
			this.#hasTraining ||= leading.split === 'train';
		}

		if (store === undefined) {
			this.#writer.leftOut += measurements.length;
		} else if (isEvaluation) {
			this.#addEvaluation(point, store);
		} else {
			const header = this.#held.release(stated, store.lane);
			if (header !== undefined) {
				stated.read(header.counters);
				this.#addTraining(header, this.#headers, arrived);
				stated.read(point.counters);
			}

			this.#addTraining(point, store.lane, arrived);
		}
	}

	/** A line that only moves the counters; back only with the first figures there. */
	#addHeader(point: PointInput, arrived: number | undefined): void {
		const {segmenter} = this.#course;
		if (this.#shelf.stores.length > 0 && segmenter.turnsBack(this.#stated, this.#headers)) {
			this.#held.hold(point);
			return;
		}

		this.#held.drop();
		this.#addTraining(point, this.#headers, arrived);
	}

	/** A line that moves training on. */
	#addTraining(point: PointInput, lane: Lane, arrived: number | undefined): void {
		const {line} = point;
		const course = this.#course;
		course.isNewStream = point.stream !== undefined && point.stream !== this.#stream && !lane.isHeader;
		this.#stream = point.stream;
		const {clock, segmenter} = course;
		if (!point.replaces && segmenter.isEcho(this.#stated, lane)) {
			return;
		}

		const before = segmenter.current;
		course.advance(this.#stated, line, point.format, lane, opensEpoch(point, this.#stated, clock.epoch));
		if (segmenter.current !== before) {
			this.#arrivals.restart();
		}

		if (segmenter.isOutOfOrder) {
			return;
		}

		this.#writer.write(point, this.#stated, lane);
		course.note(this.#stated, line, lane);
		course.lastLine = line;
		this.#track.add(line, segmenter.segments.length - 1, clock);
		this.#lastArrived = arrived;
		if (arrived !== undefined && !lane.isHeader) {
			this.#arrivals.add(arrived, clock.step, clock.done);
		}
	}

	#addEvaluation(point: PointInput, store: SeriesStore): void {
		const course = this.#course;
		if (course.segmenter.isLate(this.#stated, store.lane)) {
			return;
		}

		course.placeEvaluation(this.#stated, point.format, store);
		this.#writer.write(point, this.#stated, store.lane);
		course.note(this.#stated, point.line, store.lane);
	}
}
