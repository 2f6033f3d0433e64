import type {Columns, Direction, Series, Split} from '../../run.js';
import {Lane} from '../segments/lane.js';
import {cell} from './bucket-columns.js';
import {PointColumns} from './point-columns.js';
import type {Position} from './position.js';

export type SeriesName = {
	readonly key: string;
	readonly split: Split;
	readonly metric: string;
	readonly name: string;
	readonly direction: Direction;
	readonly per: Series['per'];
};

/** A series that grows. */
export class SeriesStore {
	readonly lane = new Lane(false);
	readonly points: PointColumns;

	/** Some points told the same step again: a running figure, whose last value stands for its epoch. */
	isRunning = false;

	/** The figures of whole epochs, where the log states them under the same name. */
	epochLevel: SeriesStore | undefined;
	readonly label: SeriesName;
	#count = 0;
	#nonFinite = 0;
	#first = Number.NaN;
	#last = Number.NaN;
	#min = Number.NaN;
	#max = Number.NaN;
	#minBefore = Number.NaN;
	#maxBefore = Number.NaN;
	#snapshot: Series | undefined;

	constructor(label: SeriesName, ceiling: number) {
		this.label = label;
		this.points = new PointColumns(ceiling);
	}

	get count(): number {
		return this.#count;
	}

	/** Line of the latest point; 0 before it. */
	get lastLine(): number {
		const {columns, length} = this.points;
		return length === 0 ? 0 : cell(columns.line, length - 1);
	}

	get last(): number {
		return this.#last;
	}

	add(line: number, position: Position, value: number): void {
		this.points.add(line, position, value);
		this.#snapshot = undefined;
		this.#minBefore = this.#min;
		this.#maxBefore = this.#max;
		if (this.#count++ === 0) {
			this.#first = value;
		}

		this.#take(value);
	}

	/** The latest point told again: the new value stands in its place. */
	replace(line: number, position: Position, value: number): void {
		this.points.replace(position, value);
		this.points.moveTo(line);
		this.#snapshot = undefined;
		if (!Number.isFinite(this.#last)) {
			this.#nonFinite--;
		}

		this.#min = this.#minBefore;
		this.#max = this.#maxBefore;
		if (this.#count === 1) {
			this.#first = value;
		}

		this.isRunning = true;
		this.#take(value);
	}

	/** Columns were put right in place: whoever asks next gets a new value. */
	touch(): void {
		this.#snapshot = undefined;
	}

	/** The same object while nothing changed. */
	series(): Series {
		this.#snapshot ??= {
			...this.label,
			isRunning: this.isRunning,
			columns: this.#columns(),
			count: this.#count,
			nonFinite: this.#nonFinite,
			first: this.#first,
			last: this.#last,
			min: this.#min,
			max: this.#max,
		};
		return this.#snapshot;
	}

	#take(value: number): void {
		this.#last = value;
		if (!Number.isFinite(value)) {
			this.#nonFinite++;
			return;
		}

		if (!(value >= this.#min)) {
			this.#min = value;
		}

		if (!(value <= this.#max)) {
			this.#max = value;
		}
	}

	#columns(): Columns {
		const {columns, length} = this.points;
		return {
			length,
			line: columns.line,
			step: columns.step,
			epoch: columns.epoch,
			time: columns.time,
			tokens: columns.tokens,
			count: columns.count,
			nonFinite: columns.nonFinite,
			first: columns.first,
			last: columns.last,
			min: columns.min,
			max: columns.max,
			mean: columns.mean,
		};
	}
}
