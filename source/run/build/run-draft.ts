import type {Run} from '../run.js';
import {Arrivals} from './arrivals.js';
import {Clock} from './clock/clock.js';
import {rejoinSegment, reopenEpoch, repairColumns} from './columns/columns-repair.js';
import {Position} from './columns/position.js';
import {SeriesShelf} from './columns/series-shelf.js';
import {TrackStore} from './columns/track-store.js';
import {FigureWriter} from './figure-writer.js';
import {FormatCount} from './format-count.js';
import {Happenings} from './happenings.js';
import {leadingMeasurement} from './place.js';
import type {EventInput, MeasurementInput, PointInput, ResultInput, SettingInput} from './reading-input.js';
import {Lane, noteLane} from './segments/lane.js';
import {Segmenter, type SoFar} from './segments/segmenter.js';

const numberOr = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

/** The run as it grows. */
export class RunDraft {
	version: number;
	readonly #source: string;
	readonly #shelf: SeriesShelf;
	readonly #track: TrackStore;
	readonly #segmenter: Segmenter;
	readonly #clock = new Clock();
	readonly #arrivals = new Arrivals();
	readonly #happenings = new Happenings();
	readonly #formats = new FormatCount();
	readonly #position = new Position();
	readonly #writer: FigureWriter;

	/** Lane of the lines that only move the counters. */
	readonly #headers = new Lane(true);
	#lines: Run['lines'] = {total: 0, read: 0, ignored: 0};
	#lastLine = 0;
	#lastArrived: number | undefined;

	/** Some line of training was seen: evaluations move nothing from then on. */
	#hasTraining = false;
	#stream: string | undefined;
	#isSegmentPlaced = true;
	#run: Run | undefined;
	readonly #soFar: SoFar;

	/** @param version - To begin with. */
	constructor(source: string, ceiling: number, version: number) {
		this.#source = source;
		this.#shelf = new SeriesShelf(ceiling);
		this.#writer = new FigureWriter(this.#shelf, this.#clock, this.#position);
		this.#track = new TrackStore(ceiling);
		this.#segmenter = new Segmenter(ceiling >> 2);
		this.version = version;
		this.#soFar = soFar(this.#clock, this.#happenings, () => this.#lastLine);
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
			this.#happenings.addEvent(reading, numberOr(this.#clock.step), numberOr(this.#clock.epoch));
		} else if (reading.kind === 'setting') {
			this.#happenings.addSetting(reading);
		} else {
			this.#formats.add(reading.format, 0);
			this.#happenings.addResult(reading);
		}
	}

	addPoint(point: PointInput, arrived: number | undefined): void {
		this.#changed();
		const {measurements} = point;
		this.#formats.add(point.format, measurements.length);
		const leading = leadingMeasurement(measurements);
		if (leading?.split !== 'train' && leading !== undefined && this.#hasTraining) {
			this.#addEvaluation(point, leading, arrived);
			return;
		}

		if (leading === undefined && this.#isOtherLoop(point)) {
			return;
		}

		this.#hasTraining ||= leading?.split === 'train';
		this.#stream = point.stream;
		const lane = leading === undefined ? this.#headers : this.#shelf.find(leading, 0, undefined)?.lane;
		if (lane === undefined) {
			this.#writer.leftOut += measurements.length;
			return;
		}

		this.#advance(point, lane, leading !== undefined);
		this.#writer.write(point, lane, undefined);
		this.#note(point, lane, this.#segmenter.isOutOfOrder);
		this.#track.add(point.line, this.#segmenter.segments.length - 1, this.#clock);
		this.#lastLine = point.line;
		this.#lastArrived = arrived;
		if (arrived !== undefined && leading !== undefined) {
			this.#arrivals.add(arrived, this.#clock.step, this.#clock.done);
		}
	}

	/**
	Whether a bar without figures is not the training's: a download, an evaluation, a look at the data. Training's total is
	the one that stood when the first figures came.
	*/
	#isOtherLoop({counters: {epoch, step, steps}}: PointInput): boolean {
		const isCount = Number.isInteger(step ?? 0) && Number.isInteger(steps ?? 0);
		const isTraining =
			this.#shelf.stores.length === 0 || Number.isNaN(this.#clock.steps) || steps === this.#clock.steps;
		return epoch === undefined && step !== undefined && !(isCount && isTraining);
	}

	run(): Run {
		this.#run ??= {
			version: this.version,
			source: this.#source,
			format: this.#formats.most(),
			series: this.#shelf.stores.filter(store => store.count > 0).map(store => store.series()),
			segments: this.#segmenter.segments,
			events: this.#happenings.events(),
			results: this.#happenings.results(),
			settings: this.#happenings.settings(),
			lines: this.#lines,
			lastPoint: this.#lastLine === 0 ? undefined : {line: this.#lastLine, arrived: this.#lastArrived},
			arrivalInterval: this.#arrivals.interval(),
			arrivalPace: this.#arrivals.pace(),
			track: this.#track.track(this.#clock),
			epochBase: this.#clock.epochCounter.base,
			epochIsFraction: this.#clock.epochCounter.isFraction,
			interleaved: this.#segmenter.interleaved,
			leftOut: this.#writer.leftOut,
		};
		return this.#run;
	}

	/** Segments, then the clock, then what the new line says about earlier ones. */
	#advance(point: PointInput, lane: Lane, hasFigures: boolean): void {
		const {counters, line} = point;
		const clock = this.#clock;
		const segmenter = this.#segmenter;
		if (segmenter.segments.length === 0) {
			segmenter.start(line);
			this.#isSegmentPlaced = false;
		}

		this.#noticeStepBatch(counters.step, counters.steps, counters.epoch ?? clock.epoch, lane);
		const before = segmenter.current;
		if (!hasFigures && this.#shelf.stores.length === 0) {
			// Bars before the first figures say nothing of where training stood.
		} else if (segmenter.look(line, counters, lane, this.#soFar)) {
			clock.restart();
			this.#isSegmentPlaced = false;
		} else if (segmenter.current !== before) {
			rejoinSegment(this.#shelf.stores, before, segmenter.current);
		}

		const isAgain =
			lane.segment === segmenter.current &&
			!lane.hasBatches &&
			counters.batch === undefined &&
			counters.epoch === lane.epoch &&
			(counters.step ?? Number.NaN) > lane.step;
		if (isAgain && !lane.isWithinEpoch && !lane.isStepBatch && !clock.epochCounter.isFraction) {
			lane.isWithinEpoch = true;
			reopenEpoch(this.#shelf.stores, lane.line);
		}

		this.#position.segment = segmenter.current;
		const {step, done} = clock;
		clock.place(counters, point.format, lane, hasFigures, this.#position);
		if (segmenter.isOutOfOrder) {
			clock.hold(step, done, this.#position);
		}

		this.#repair();
		if (!this.#isSegmentPlaced) {
			this.#isSegmentPlaced = true;
			segmenter.locate(numberOr(clock.step), numberOr(clock.epoch));
		}
	}

	#addEvaluation(point: PointInput, leading: MeasurementInput, arrived: number | undefined): void {
		if (arrived !== undefined) {
			this.#lastArrived = arrived;
		}

		const stream = point.stream === this.#stream ? undefined : point.stream;
		const store = this.#shelf.find(leading, 0, stream);
		if (store === undefined) {
			this.#writer.leftOut += point.measurements.length;
			return;
		}

		const {lane} = store;
		const {step} = this.#clock;
		const isFirst = lane.segment !== this.#segmenter.current;
		const floor = isFirst ? step / 2 : lane.trainingStep;
		const isAgain = !isFirst && point.counters.epoch === lane.epoch && (point.counters.step ?? 0) > lane.step;
		if (isAgain && !lane.isWithinEpoch && !this.#clock.epochCounter.isFraction) {
			lane.isWithinEpoch = true;
			reopenEpoch([store], lane.line);
		}

		this.#position.segment = this.#segmenter.current;
		this.#clock.placeEvaluation(point.counters, point.format, lane, floor, this.#position);
		this.#repair();
		this.#writer.write(point, lane, stream);
		this.#note(point, lane, false);
	}

	#note(point: PointInput, lane: Lane, isOutOfOrder: boolean): void {
		if (point.measurements.length > 0 || this.#shelf.stores.length > 0) {
			noteLane(lane, point.counters, this.#segmenter.current, point.line, isOutOfOrder);
		}

		lane.trainingStep = this.#clock.step;
		lane.trainingEpoch = this.#clock.epoch;
	}

	/**
	A step that falls where the epoch rises counts within the epoch, and so does one that begins again after its total in a
	log that names no epoch.
	*/
	#noticeStepBatch(step: number | undefined, steps: number | undefined, epoch: number, lane: Lane): void {
		if (
			step === undefined ||
			!(step < lane.step) ||
			lane.isStepBatch ||
			lane.segment !== this.#segmenter.current
		) {
			return;
		}

		const isLoop = Number.isNaN(epoch) && lane.step >= lane.steps && (steps ?? Number.NaN) <= lane.steps;
		if (isLoop || (epoch > lane.trainingEpoch && !this.#clock.epochCounter.isFraction)) {
			lane.isStepBatch = true;
			this.#clock.stepsWereBatches(lane.steps > 0 ? lane.steps : lane.step);
			this.#repair();
		}
	}

	#repair(): void {
		const {repair} = this.#clock.epochCounter;
		if (repair !== undefined) {
			this.#clock.epochCounter.repair = undefined;
			repairColumns(this.#shelf.stores, repair, this.#segmenter.current);
		}
	}

	#changed(): void {
		this.version++;
		this.#run = undefined;
	}
}

const soFar = (clock: Clock, happenings: Happenings, lastLine: () => number): SoFar => ({
	get isComplete() {
		return (
			clock.step >= clock.steps || clock.done >= clock.epochs || happenings.endLine >= Math.max(1, lastLine())
		);
	},
	get saidResumed() {
		return happenings.resumedLine > lastLine();
	},
});
