import type {Track} from '../run.js';
import type {Clock} from './clock.js';

const names = [
	'line',
	'segment',
	'epoch',
	'epochs',
	'batch',
	'batches',
	'step',
	'steps',
	'done',
	'time',
	'remaining',
] as const;

type TrackColumns = Record<(typeof names)[number], Float64Array>;

const createColumns = (capacity: number): TrackColumns => {
	const column = () => new Float64Array(capacity);
	return {
		line: column(),
		segment: column(),
		epoch: column(),
		epochs: column(),
		batch: column(),
		batches: column(),
		step: column(),
		steps: column(),
		done: column(),
		time: column(),
		remaining: column(),
	};
};

const firstCapacity = 64;

/**
The counters along the log. Past the ceiling every second row is dropped; the latest row always is the latest line.
*/
export class TrackStore {
	#columns = createColumns(firstCapacity);
	#length = 0;

	/** Lines that a row stands for, and how many of them the latest row has seen. */
	#stride = 1;
	#seen = 0;
	readonly #ceiling: number;

	constructor(ceiling: number) {
		this.#ceiling = ceiling;
	}

	/** @param segment - Which of the run's segments, from 0. */
	add(line: number, segment: number, clock: Clock): void {
		const isSameRow = this.#length > 0 && this.#columns.line[this.#length - 1] === line;
		if (!isSameRow && (this.#length === 0 || ++this.#seen > this.#stride)) {
			this.#open();
			this.#seen = 1;
		}

		const columns = this.#columns;
		const index = this.#length - 1;
		columns.line[index] = line;
		columns.segment[index] = segment;
		columns.epoch[index] = clock.epoch;
		columns.epochs[index] = clock.epochs;
		columns.batch[index] = clock.batch;
		columns.batches[index] = clock.batches;
		columns.step[index] = clock.step;
		columns.steps[index] = clock.steps;
		columns.done[index] = clock.done;
		columns.time[index] = clock.stopwatch.seconds;
		columns.remaining[index] = clock.remaining;
	}

	track(): Track {
		return {length: this.#length, ...this.#columns};
	}

	#open(): void {
		const capacity = this.#columns.line.length;
		if (this.#length === capacity) {
			this.#columns =
				capacity < this.#ceiling ? this.#grown(Math.min(this.#ceiling, capacity * 2)) : this.#thinned();
		}

		this.#length++;
	}

	#grown(capacity: number): TrackColumns {
		const to = createColumns(capacity);
		for (const name of names) {
			to[name].set(this.#columns[name]);
		}

		return to;
	}

	/** Keeps the later row of every two, in new columns. */
	#thinned(): TrackColumns {
		const to = createColumns(this.#columns.line.length);
		const length = this.#length >> 1;
		for (const name of names) {
			const from = this.#columns[name];
			for (let index = 0; index < length; index++) {
				to[name][index] = from[index * 2 + 1] ?? Number.NaN;
			}
		}

		this.#length = length;
		this.#stride *= 2;
		return to;
	}
}
