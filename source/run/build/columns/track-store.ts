import type {Track} from '../../track.js';
import type {Clock} from '../clock/clock.js';

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
	'stepSeconds',
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
		stepSeconds: column(),
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
	#line = 0;
	#segment = 0;
	readonly #ceiling: number;

	constructor(ceiling: number) {
		this.#ceiling = ceiling;
	}

	/**
	Takes the line that moved the clock last. A row is written when it is full or asked for: the clock has not moved since.

	@param segment - Which of the run's segments, from 0.
	*/
	add(line: number, segment: number, clock: Clock): void {
		const isSameRow = this.#length > 0 && this.#line === line;
		if (!isSameRow) {
			this.#seen++;
			if (this.#length === 0 || this.#seen > this.#stride) {
				this.#open();
				this.#seen = 1;
			}
		}

		this.#line = line;
		this.#segment = segment;
		if (this.#seen === this.#stride) {
			this.#write(clock);
		}
	}

	/** Lines until the row under way is full. */
	get room(): number {
		return this.#stride - this.#seen;
	}

	/** Lets lines go by; there must be room for them and for another, which must follow. */
	pass(lines: number): void {
		this.#seen += lines;
	}

	track(clock: Clock): Track {
		if (this.#length > 0) {
			this.#write(clock);
		}

		return {length: this.#length, ...this.#columns};
	}

	#write(clock: Clock): void {
		const columns = this.#columns;
		const index = this.#length - 1;
		columns.line[index] = this.#line;
		columns.segment[index] = this.#segment;
		columns.epoch[index] = clock.epoch;
		columns.epochs[index] = clock.epochs;
		columns.batch[index] = clock.batch;
		columns.batches[index] = clock.batches;
		columns.step[index] = clock.step;
		columns.steps[index] = clock.steps;
		columns.done[index] = clock.done;
		columns.time[index] = clock.stopwatch.seconds;
		columns.remaining[index] = clock.remaining;
		columns.stepSeconds[index] = clock.stepSeconds;
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
