import {ifKnown} from '../cell.js';
import type {Run} from '../run.js';
import {Arrivals} from './arrivals.js';
import {takeSteadyRows} from './batch/take-steady-rows.js';
import type {Building} from './batch/write-rows.js';
import {SeriesShelf} from './columns/series-shelf.js';
import {TrackStore} from './columns/track-store.js';
import {Course} from './course.js';
import {FigureWriter} from './figure-writer.js';
import {FormatCount} from './format-count.js';
import {Happenings} from './happenings.js';
import {PointPlacer} from './point-placer.js';
import type {BatchInput, EventInput, PointInput, ResultInput, SettingInput} from './reading-input.js';
import {snapshot} from './snapshot.js';
import {Stated} from './stated.js';

/** The run as it grows. */
export class RunDraft {
	version: number;
	readonly #source: string;
	readonly #building: Building;
	readonly #writer: FigureWriter;
	readonly #placer: PointPlacer;
	readonly #arrivals = new Arrivals();
	readonly #happenings = new Happenings();
	readonly #formats = new FormatCount();
	#lines: Run['lines'] = {total: 0, read: 0, ignored: 0};
	#run: Run | undefined;

	/** @param version - To begin with. */
	constructor(source: string, ceiling: number, version: number) {
		const shelf = new SeriesShelf(ceiling);
		const course = new Course(shelf, this.#happenings, ceiling >> 2);
		this.version = version;
		this.#source = source;
		this.#building = {shelf, course, track: new TrackStore(ceiling), stated: new Stated()};
		this.#writer = new FigureWriter(shelf, course);
		this.#placer = new PointPlacer(this.#building, this.#writer, this.#arrivals);
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
			const {step, epoch} = this.#building.course.clock;
			this.#happenings.addEvent(reading, ifKnown(step), ifKnown(epoch));
		} else if (reading.kind === 'setting') {
			this.#happenings.addSetting(reading);
		} else {
			this.#formats.add(reading.format, 0);
			this.#happenings.addResult(reading);
		}
	}

	addPoint(point: PointInput, arrived: number | undefined): void {
		this.#changed();
		this.#formats.add(point.format, point.measurements.length);
		this.#placer.add(point, arrived);
	}

	addBatch(batch: BatchInput, arrived: number | undefined): void {
		for (let row = 0; row < batch.length; row++) {
			const point = batch.at(row);
			this.addPoint(point, arrived);

			// Each arrival counts for the pace.
			if (arrived === undefined) {
				const taken = takeSteadyRows(batch, row + 1, point, this.#building);
				this.#formats.add(point.format, taken * point.measurements.length);
				this.version += taken;
				row += taken;
			}
		}
	}

	run(): Run {
		const {shelf, course, track} = this.#building;
		this.#run ??= snapshot({
			version: this.version,
			source: this.#source,
			shelf,
			course,
			track,
			happenings: this.#happenings,
			formats: this.#formats,
			arrivals: this.#arrivals,
			lines: this.#lines,
			lastArrived: this.#placer.lastArrived,
			leftOut: this.#writer.leftOut,
		});
		return this.#run;
	}

	#changed(): void {
		this.version++;
		this.#run = undefined;
	}
}
