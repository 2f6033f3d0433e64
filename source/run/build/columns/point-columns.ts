import {
	type BucketColumns,
	cell,
	createBucketColumns,
	grownColumns,
	mergedColumns,
} from './bucket-columns.js';
import type {Position} from './position.js';

/** Most buckets of a series: twice the dots that the widest terminal has across. */
export const defaultCeiling = 4096;

const firstCapacity = 16;

/** Two points of one line (JSON of a whole run in one line) stand this far apart: `line` must rise. */
const lineFraction = 2 ** -24;

/**
The points of a series as buckets: memory stays under the ceiling however many points come. O(1) a point, allocating
only when the columns grow or merge. The latest point can be told again: what its bucket was without it is kept.
*/
export class PointColumns {
	columns: BucketColumns = createBucketColumns(firstCapacity);
	length = 0;

	/** Points that a bucket takes before the next one opens. */
	weight = 1;

	/** Sum of the finite values of the last bucket, and the last bucket as it was before the latest point. */
	#sum = 0;
	#sumBefore = 0;
	#countBefore = 0;
	#nonFiniteBefore = 0;
	#firstBefore = Number.NaN;
	#lastBefore = Number.NaN;
	#minBefore = Number.NaN;
	#maxBefore = Number.NaN;
	readonly #ceiling: number;

	constructor(ceiling: number) {
		this.#ceiling = ceiling;
	}

	add(line: number, position: Position, value: number): void {
		let index = this.length - 1;
		let {columns} = this;
		const previousLine = index < 0 ? 0 : cell(columns.line, index);
		const isOpen =
			index >= 0 &&
			cell(columns.count, index) < this.weight &&
			cell(columns.segment, index) === position.segment;
		if (isOpen) {
			this.#remember(index);
		} else {
			this.#open(position.segment);
			index = this.length - 1;
			({columns} = this);
		}

		columns.line[index] = line > previousLine ? line : previousLine + lineFraction;
		this.#put(index, position, value);
	}

	/** Puts the value in the place of the latest point; its line stays. There must be a point. */
	replace(position: Position, value: number): void {
		const index = this.length - 1;
		const {columns} = this;
		columns.count[index] = this.#countBefore;
		columns.nonFinite[index] = this.#nonFiniteBefore;
		columns.first[index] = this.#firstBefore;
		columns.last[index] = this.#lastBefore;
		columns.min[index] = this.#minBefore;
		columns.max[index] = this.#maxBefore;
		this.#sum = this.#sumBefore;
		this.#put(index, position, value);
	}

	/** The latest point is told again by a later line. */
	moveTo(line: number): void {
		const index = this.length - 1;
		if (line > cell(this.columns.line, index)) {
			this.columns.line[index] = line;
		}
	}

	#put(index: number, position: Position, value: number): void {
		const {columns} = this;
		columns.step[index] = position.step;
		columns.epoch[index] = position.epoch;
		columns.time[index] = position.time;
		columns.tokens[index] = position.tokens;
		columns.batch[index] = position.batch;
		const count = cell(columns.count, index) + 1;
		columns.count[index] = count;
		if (!Number.isFinite(value)) {
			columns.nonFinite[index] = cell(columns.nonFinite, index) + 1;
			columns.mean[index] = this.#mean(index);
			return;
		}

		this.#sum += value;
		const finite = count - cell(columns.nonFinite, index);
		if (finite === 1) {
			columns.first[index] = value;
			columns.min[index] = value;
			columns.max[index] = value;
		} else if (value < cell(columns.min, index)) {
			columns.min[index] = value;
		} else if (value > cell(columns.max, index)) {
			columns.max[index] = value;
		}

		columns.last[index] = value;
		columns.mean[index] = this.#sum / finite;
	}

	#mean(index: number): number {
		const finite = cell(this.columns.count, index) - cell(this.columns.nonFinite, index);
		return finite === 0 ? Number.NaN : this.#sum / finite;
	}

	#remember(index: number): void {
		const {columns} = this;
		this.#sumBefore = this.#sum;
		this.#countBefore = cell(columns.count, index);
		this.#nonFiniteBefore = cell(columns.nonFinite, index);
		this.#firstBefore = cell(columns.first, index);
		this.#lastBefore = cell(columns.last, index);
		this.#minBefore = cell(columns.min, index);
		this.#maxBefore = cell(columns.max, index);
	}

	/** Makes the last bucket one that takes a point of the segment. */
	#open(segment: number): void {
		if (this.length === this.columns.line.length) {
			this.#makeRoom();
			const index = this.length - 1;
			const takes =
				cell(this.columns.count, index) < this.weight && cell(this.columns.segment, index) === segment;
			if (takes) {
				this.#sum =
					this.#finiteCount(index) === 0 ? 0 : cell(this.columns.mean, index) * this.#finiteCount(index);
				this.#remember(index);
				return;
			}
		}

		const index = this.length++;
		const {columns} = this;
		columns.count[index] = 0;
		columns.nonFinite[index] = 0;
		columns.first[index] = Number.NaN;
		columns.last[index] = Number.NaN;
		columns.min[index] = Number.NaN;
		columns.max[index] = Number.NaN;
		columns.mean[index] = Number.NaN;
		columns.segment[index] = segment;
		this.#sum = 0;
		this.#remember(index);
	}

	#finiteCount(index: number): number {
		return cell(this.columns.count, index) - cell(this.columns.nonFinite, index);
	}

	#makeRoom(): void {
		if (this.length < this.#ceiling) {
			this.columns = grownColumns(this.columns, Math.min(this.#ceiling, this.length * 2));
			return;
		}

		while (this.length === this.#ceiling) {
			const merged = mergedColumns(this.columns, this.length, this.weight);
			this.columns = merged.columns;
			this.length = merged.length;
			this.weight *= 2;
		}
	}
}
