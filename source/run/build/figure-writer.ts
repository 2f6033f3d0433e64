import type {SeriesShelf} from './columns/series-shelf.js';
import type {SeriesStore} from './columns/series-store.js';
import type {Course} from './course.js';
import {isSamePlace, statesPlace} from './place.js';
import type {MeasurementInput, PointInput} from './reading-input.js';
import type {Lane} from './segments/lane.js';
import {known, type Stated} from './stated.js';

/** Writes the figures of a placed line. */
export class FigureWriter {
	/** Figures that found no room. */
	leftOut = 0;
	readonly #shelf: SeriesShelf;
	readonly #course: Course;

	constructor(shelf: SeriesShelf, course: Course) {
		this.#shelf = shelf;
		this.#course = course;
	}

	/** Puts every figure of the line, to which the shelf was turned, into its series at the position of the course. */
	write(point: PointInput, stated: Stated, lane: Lane): void {
		const {measurements, line} = point;
		const {position, clock} = this.#course;
		const isOfBatch = known(stated.batch);
		const isOfEpoch = !isOfBatch && known(stated.epoch);
		const isTheSame = isSamePlace(stated, lane, position.segment, clock);
		if (!isTheSame) {
			lane.placeLine = line;
		}

		for (let index = 0; index < measurements.length; index++) {
			const measurement = measurements[index];
			if (measurement === undefined) {
				continue;
			}

			const found = this.#shelf.find(measurement, index);
			const hasBatches = measurement.direction !== 'none' && found?.batches?.hasBatches === true;
			const isEpochLevel = isOfEpoch && (lane.hasBatches || hasBatches);
			if (found !== undefined && isOfBatch) {
				found.batches = lane;
			}

			const store =
				found !== undefined && isEpochLevel && measurement.split === 'train'
					? this.#shelf.epochLevel(found)
					: found;
			if (store === undefined) {
				this.leftOut++;
			} else if (isTheSame && store.lastLine >= lane.placeLine) {
				this.#writeAgain(store, measurement, point, stated);
			} else {
				store.add(line, position, measurement);
			}
		}
	}

	/** The place of the line was told before, and the figure there. */
	#writeAgain(store: SeriesStore, measurement: MeasurementInput, point: PointInput, stated: Stated): void {
		if (point.replaces) {
			store.replace(point.line, this.#course.position, measurement);
		} else if (!statesPlace(stated) || store.last !== measurement.value) {
			store.add(point.line, this.#course.position, measurement);
		}
	}
}
