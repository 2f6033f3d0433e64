import {ifKnown} from '../cell.js';
import type {Run} from '../run.js';
import {Arrivals} from './arrivals.js';
import {takeSteadyRows} from './batch/take-steady-rows.js';
import {SeriesShelf} from './columns/series-shelf.js';
import type {SeriesStore} from './columns/series-store.js';
import {TrackStore} from './columns/track-store.js';
import {Course} from './course.js';
import {FigureWriter} from './figure-writer.js';
import {FormatCount} from './format-count.js';
import {Happenings} from './happenings.js';
import {HeldHeader} from './held-header.js';
import {isOtherLoop, leadingPlace, opensEpoch} from './place.js';
import type {BatchInput, EventInput, PointInput, ResultInput, SettingInput} from './reading-input.js';
import {Lane} from './segments/lane.js';
import {snapshot} from './snapshot.js';
import {Stated} from './stated.js';

/** The run as it grows. */
export class RunDraft {
	version: number;
	readonly #source: string;
	readonly #shelf: SeriesShelf;
	readonly #track: TrackStore;
	readonly #course: Course;
	readonly #writer: FigureWriter;
	readonly #arrivals = new Arrivals();
	readonly #happenings = new Happenings();
	readonly #formats = new FormatCount();
	readonly #stated = new Stated();

	/** Lane of the lines that only move the counters. */
	readonly #headers = new Lane(true);
	readonly #held = new HeldHeader();
	#lines: Run['lines'] = {total: 0, read: 0, ignored: 0};
	#lastArrived: number | undefined;

	/** Some line of training was seen: evaluations move nothing from then on. */
	#hasTraining = false;
	#stream: string | undefined;
	#run: Run | undefined;

	/** @param version - To begin with. */
	constructor(source: string, ceiling: number, version: number) {
		this.#source = source;
		this.#shelf = new SeriesShelf(ceiling);
		this.#course = new Course(this.#shelf, this.#happenings, ceiling >> 2);
		this.#writer = new FigureWriter(this.#shelf, this.#course);
		this.#track = new TrackStore(ceiling);
		this.version = version;
	}

	countLines(total: number, read: number, ignored: number): void {
		const lines = this.#lines;
		if (lines.total !== total || lines.read !== read || lines.ignored !== ignored) {
			this.#lines = {total, read, ignored};
			this.#changed();
		}
	}

	addHappening(reading: EventInput | SettingInput | ResultInput): void {
		this.#changed();
		if (reading.kind === 'event') {
			const {step, epoch} = this.#course.clock;
			this.#happenings.addEvent(reading, ifKnown(step), ifKnown(epoch));
		} else if (reading.kind === 'setting') {
			this.#happenings.addSetting(reading);
		} else {
			this.#formats.add(reading.format, 0);
			this.#happenings.addResult(reading);
		}
	}

	addPoint(point: PointInput, arrived: number | undefined): void {
		const {measurements} = point;
		const stated = this.#stated;
		this.#changed();
		this.#formats.add(point.format, measurements.length);
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

	addBatch(batch: BatchInput, arrived: number | undefined): void {
		const building = {
			shelf: this.#shelf,
			course: this.#course,
			track: this.#track,
			stated: this.#stated,
		};
		for (let row = 0; row < batch.length; row++) {
			const point = batch.at(row);
			this.addPoint(point, arrived);

			// Each arrival counts for the pace.
			if (arrived === undefined) {
				const taken = takeSteadyRows(batch, row + 1, point, building);
				this.#formats.add(point.format, taken * point.measurements.length);
				this.version += taken;
				row += taken;
			}
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

	run(): Run {
		this.#run ??= snapshot({
			version: this.version,
			source: this.#source,
			shelf: this.#shelf,
			course: this.#course,
			track: this.#track,
			happenings: this.#happenings,
			formats: this.#formats,
			arrivals: this.#arrivals,
			lines: this.#lines,
			lastArrived: this.#lastArrived,
			leftOut: this.#writer.leftOut,
		});
		return this.#run;
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

	#changed(): void {
		this.version++;
		this.#run = undefined;
	}
}
