import {cell} from '../../cell.js';
import {type BucketColumns, createBucketColumns, grownColumns, mergedColumns} from './bucket-columns.js';
import {OpenBucket} from './open-bucket.js';
import type {Position} from './position.js';

/** Most buckets of a series: twice the dots that the widest terminal has across. */
export const defaultCeiling = 4096;

const firstCapacity = 16;

/** Two points of one line (JSON of a whole run in one line) stand this far apart: `line` must rise. */
const lineFraction = 2 ** -24;

/**
The points of a series as buckets: memory stays under the ceiling however many points come. O(1) a point, allocating
only when the columns grow or merge. The latest point can be told again.
*/
export class PointColumns {
	/** The last filled bucket is the open one, which is right in here only after `settle`. */
	columns: BucketColumns = createBucketColumns(firstCapacity);
	length = 0;
	readonly open = new OpenBucket();

	/** Points that a bucket takes before the next one opens. */
	weight = 1;

	/** Over the closed buckets; NaN where there is no finite value. */
	#min = Number.NaN;
	#max = Number.NaN;
	readonly #ceiling: number;

	constructor(ceiling: number) {
		this.#ceiling = ceiling;
	}

	/** @param figure - Anything that holds the value: a number handed over by itself would be allocated. */
	add(line: number, position: Position, figure: {readonly value: number}): void {
		const {open} = this;
		const lineBefore = open.line;
		if (open.count + 1 < this.weight && open.segment === position.segment) {
			open.fold();
		} else {
			this.#openNext(position.segment);
		}

		open.line = line <= lineBefore ? lineBefore + lineFraction : line;
		open.place(position);
		open.value = figure.value;
	}

	/** How many points the open bucket takes before it closes, if they are of its segment. */
	get room(): number {
		return this.length === 0 ? 0 : this.weight - 1 - this.open.count;
	}

	/**
	Adds points. There must be room for them and for another, which must follow at once: a bucket tells where its last point
	stands.

	@param values - Theirs stand from `from` up to `to`.
	@param line - Of the last.
	@returns How many of the values are not finite.
	*/
	addMany(values: Float64Array, from: number, to: number, line: number): number {
		this.open.line = line;
		return this.open.foldMany(values, from, to);
	}

	/** Puts the value in the place of the latest point, which a later line tells again. There must be a point. */
	replace(line: number, position: Position, figure: {readonly value: number}): void {
		const {open} = this;
		open.line = line > open.line ? line : open.line;
		open.place(position);
		open.value = figure.value;
	}

	/** Writes the open bucket to the columns. */
	settle(): void {
		if (this.length > 0) {
			this.open.write(this.columns, this.length - 1);
		}
	}

	/** Takes over what was put right in the columns after they were settled. */
	recall(): void {
		if (this.length > 0) {
			this.open.recall(this.columns, this.length - 1);
		}
	}

	/** Forgets the latest bucket; the one before it is open again. */
	dropLast(): void {
		this.length--;
		this.open.resume(this.columns, this.length - 1);
	}

	/** Least of the finite values, NaN where there is none. The columns must be settled. */
	get min(): number {
		return least(this.#min, cell(this.columns.min, this.length - 1));
	}

	/** Like `min`. */
	get max(): number {
		return most(this.#max, cell(this.columns.max, this.length - 1));
	}

	/** Closes the open bucket and opens one that takes a point of the segment. */
	#openNext(segment: number): void {
		if (this.length > 0) {
			this.settle();
			this.#min = this.min;
			this.#max = this.max;
		}

		if (this.length === this.columns.line.length) {
			this.#makeRoom();
			const last = this.length - 1;
			if (cell(this.columns.count, last) < this.weight && cell(this.columns.segment, last) === segment) {
				this.open.reopen(this.columns, last);
				return;
			}
		}

		this.length++;
		this.open.begin(segment);
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

const least = (a: number, b: number): number => (a <= b || Number.isNaN(b) ? a : b);
const most = (a: number, b: number): number => (a >= b || Number.isNaN(b) ? a : b);
