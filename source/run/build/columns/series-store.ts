import {cell} from '../../cell.js';
import type {Columns, Direction, Series, Split} from '../../series.js';
import {Lane} from '../segments/lane.js';
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
	count = 0;

	/** Some points told the same step again: a running figure, whose last value stands for its epoch. */
	isRunning = false;

	/** The lane of its lines that stated a batch. */
	batches: Lane | undefined;

	/** The figures of whole epochs, where the log states them under the same name. */
	epochLevel: SeriesStore | undefined;
	#label: SeriesName;
	#nonFinite = 0;
	#first = Number.NaN;
	#snapshot: Series | undefined;

	constructor(label: SeriesName, ceiling: number) {
		this.#label = label;
		this.points = new PointColumns(ceiling);
	}

	get label(): SeriesName {
		return this.#label;
	}

	/** Some logs say only later which way is good. */
	learnDirection(direction: Direction): void {
		if (this.#label.direction === 'none' && direction !== 'none') {
			this.#label = {...this.#label, direction};
			this.#snapshot = undefined;
		}
	}

	/** Line of the latest point; NaN before it. */
	get lastLine(): number {
		return this.points.open.line;
	}

	/** NaN before the first point. */
	get last(): number {
		return this.points.open.value;
	}

	add(line: number, position: Position, figure: {readonly value: number}): void {
		this.points.add(line, position, figure);
		this.#snapshot = undefined;
		if (this.count++ === 0) {
			this.#first = figure.value;
		}

		if (!Number.isFinite(figure.value)) {
			this.#nonFinite++;
		}
	}

	/** See `PointColumns.addMany`. */
	addMany(values: Float64Array, from: number, to: number, line: number): void {
		this.#nonFinite += this.points.addMany(values, from, to, line);
		this.#snapshot = undefined;
		this.count += to - from;
	}

	/** The latest point told again: the new value stands in its place. */
	replace(line: number, position: Position, figure: {readonly value: number}): void {
		if (!Number.isFinite(this.last)) {
			this.#nonFinite--;
		}

		this.points.replace(line, position, figure);
		this.#snapshot = undefined;
		this.isRunning = true;
		if (this.count === 1) {
			this.#first = figure.value;
		}

		if (!Number.isFinite(figure.value)) {
			this.#nonFinite++;
		}
	}

	/** Forgets the latest bucket. The columns must be settled, and there must be another bucket. */
	dropLast(): void {
		const {columns, length} = this.points;
		this.count -= cell(columns.count, length - 1);
		this.#nonFinite -= cell(columns.nonFinite, length - 1);
		this.points.dropLast();
		this.#snapshot = undefined;
	}

	/** The settled columns were put right in place: whoever asks next gets a new value. */
	touch(): void {
		this.points.recall();
		this.#snapshot = undefined;
	}

	/** The same object while nothing changed. There must be a point. */
	series(): Series {
		this.#snapshot ??= this.#series();
		return this.#snapshot;
	}

	#series(): Series {
		const {points} = this;
		points.settle();
		return {
			...this.#label,
			isRunning: this.isRunning,
			columns: shown(points),
			count: this.count,
			nonFinite: this.#nonFinite,
			first: this.#first,
			last: this.last,
			min: points.min,
			max: points.max,
		};
	}
}

const shown = ({columns, length}: PointColumns): Columns => ({
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
});
