import type {Clock} from './clock/clock.js';
import type {Position} from './columns/position.js';
import type {SeriesShelf} from './columns/series-shelf.js';
import type {SeriesStore} from './columns/series-store.js';
import {isSamePlace, statesPlace} from './place.js';
import type {PointInput} from './reading-input.js';
import type {Lane} from './segments/lane.js';

/** Writes the figures of a placed line. */
export class FigureWriter {
	/** Figures that found no room. */
	leftOut = 0;
	readonly #shelf: SeriesShelf;
	readonly #clock: Clock;
	readonly #position: Position;

	/** @param position - Filled by the clock before every line. */
	constructor(shelf: SeriesShelf, clock: Clock, position: Position) {
		this.#shelf = shelf;
		this.#clock = clock;
		this.#position = position;
	}

	/**
	Puts every figure of the line into its series at the position.

	@param stream - What tells this evaluation apart from others; undefined for training.
	*/
	write(point: PointInput, lane: Lane, stream: string | undefined): void {
		const {measurements, counters, line} = point;
		const {segment} = this.#position;
		const isEpochLevel = lane.hasBatches && counters.batch === undefined && counters.epoch !== undefined;
		const isTheSame = isSamePlace(point, lane, segment, this.#clock);
		if (!isTheSame) {
			lane.placeLine = line;
		}

		const isAgain = isTheSame && point.replaces;
		const isCopy = isTheSame && statesPlace(point);
		for (let index = 0; index < measurements.length; index++) {
			const measurement = measurements[index];
			if (measurement === undefined) {
				continue;
			}

			const own = measurement.split === 'train' ? undefined : stream;
			const found = this.#shelf.find(measurement, index, own);
			const store =
				found !== undefined && isEpochLevel && measurement.split === 'train'
					? this.#shelf.epochLevel(found)
					: found;
			if (store === undefined) {
				this.leftOut++;
			} else {
				const isTold = store.lastLine >= lane.placeLine;
				this.#put(store, measurement.value, line, isAgain && isTold, isCopy && isTold);
			}
		}
	}

	#put(store: SeriesStore, value: number, line: number, isAgain: boolean, isCopy: boolean): void {
		if (isAgain) {
			store.replace(line, this.#position, value);
		} else if (!isCopy || store.last !== value) {
			store.add(line, this.#position, value);
		}
	}
}
