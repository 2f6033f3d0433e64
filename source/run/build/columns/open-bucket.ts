import {cell} from '../../cell.js';
import type {BucketColumns} from './bucket-columns.js';
import type {Position} from './position.js';

/**
The last bucket of a series, which points still join. Its latest point stands apart from those before it, because a line
may tell it again; it joins them when the next one comes. Plain fields: the columns are written when the bucket closes or
is looked at.
*/
export class OpenBucket {
	/** Id. */
	segment = 0;

	/** The points before the latest; `sum` to `max` are over the finite ones, NaN where there is none. */
	count = 0;
	#nonFinite = 0;
	#sum = 0;
	#first = Number.NaN;
	#last = Number.NaN;
	#min = Number.NaN;
	#max = Number.NaN;

	/** The latest point. */
	value = Number.NaN;
	line = Number.NaN;
	#step = Number.NaN;
	#epoch = Number.NaN;
	#time = Number.NaN;
	#tokens = Number.NaN;
	#batch = Number.NaN;

	/** Forgets its points, but for the line of the latest: lines rise from bucket to bucket. */
	begin(segment: number): void {
		this.segment = segment;
		this.count = 0;
		this.#nonFinite = 0;
		this.#sum = 0;
		this.#first = Number.NaN;
		this.#last = Number.NaN;
		this.#min = Number.NaN;
		this.#max = Number.NaN;
	}

	/** Takes up a bucket that was closed; the next point joins it. */
	reopen(columns: BucketColumns, index: number): void {
		const finite = cell(columns.count, index) - cell(columns.nonFinite, index);
		this.segment = cell(columns.segment, index);
		this.count = cell(columns.count, index);
		this.#nonFinite = cell(columns.nonFinite, index);
		this.#sum = finite === 0 ? 0 : cell(columns.mean, index) * finite;
		this.#first = cell(columns.first, index);
		this.#last = cell(columns.last, index);
		this.#min = cell(columns.min, index);
		this.#max = cell(columns.max, index);
	}

	/** Takes up a bucket that was closed, with its latest point apart again. */
	resume(columns: BucketColumns, index: number): void {
		this.reopen(columns, index);
		this.count--;
		this.value = this.#last;
		this.line = cell(columns.line, index);
		this.#step = cell(columns.step, index);
		this.#epoch = cell(columns.epoch, index);
		this.#time = cell(columns.time, index);
		this.#tokens = cell(columns.tokens, index);
		this.#batch = cell(columns.batch, index);
		if (this.count === 0) {
			this.begin(this.segment);
		} else if (Number.isFinite(this.value)) {
			this.#sum -= this.value;
		} else {
			this.#nonFinite--;
		}
	}

	/** The latest point joins those before it. */
	fold(): void {
		const {value} = this;
		this.count++;
		if (!Number.isFinite(value)) {
			this.#nonFinite++;
			return;
		}

		this.#sum += value;
		this.#last = value;
		if (!(value >= this.#min)) {
			this.#min = value;
		}

		if (!(value <= this.#max)) {
			this.#max = value;
		}

		if (Number.isNaN(this.#first)) {
			this.#first = value;
		}
	}

	/**
	Like `fold` and a new value, for each of the values from `from` up to `to`; the last of them is the latest point.

	@returns How many of the values are not finite.
	*/
	foldMany(values: Float64Array, from: number, to: number): number {
		this.fold();
		let sum = this.#sum;
		let min = this.#min;
		let max = this.#max;
		let first = this.#first;
		let latest = this.#last;
		let finite = 0;
		const last = to - 1;
		for (let index = from; index < last; index++) {
			const value = cell(values, index);
			if (value - value === 0) {
				sum += value;
				finite++;
				latest = value;
				if (!(value >= min)) {
					min = value;
				}

				if (!(value <= max)) {
					max = value;
				}

				if (Number.isNaN(first)) {
					first = value;
				}
			}
		}

		const nonFinite = last - from - finite;
		this.count += last - from;
		this.#nonFinite += nonFinite;
		this.#sum = sum;
		this.#min = min;
		this.#max = max;
		this.#first = first;
		this.#last = latest;
		this.value = cell(values, last);
		return Number.isFinite(this.value) ? nonFinite : nonFinite + 1;
	}

	/** Where the latest point stands. */
	place(position: Position): void {
		this.#step = position.step;
		this.#epoch = position.epoch;
		this.#time = position.time;
		this.#tokens = position.tokens;
		this.#batch = position.batch;
	}

	write(columns: BucketColumns, index: number): void {
		const {value} = this;
		const isFigure = Number.isFinite(value);
		const nonFinite = isFigure ? this.#nonFinite : this.#nonFinite + 1;
		const finite = this.count + 1 - nonFinite;
		columns.line[index] = this.line;
		columns.step[index] = this.#step;
		columns.epoch[index] = this.#epoch;
		columns.time[index] = this.#time;
		columns.tokens[index] = this.#tokens;
		columns.batch[index] = this.#batch;
		columns.segment[index] = this.segment;
		columns.count[index] = this.count + 1;
		columns.nonFinite[index] = nonFinite;
		columns.first[index] = isFigure && Number.isNaN(this.#first) ? value : this.#first;
		columns.last[index] = isFigure ? value : this.#last;
		columns.min[index] = isFigure && !(value >= this.#min) ? value : this.#min;
		columns.max[index] = isFigure && !(value <= this.#max) ? value : this.#max;
		columns.mean[index] = finite === 0 ? Number.NaN : (isFigure ? this.#sum + value : this.#sum) / finite;
	}

	/** The columns were put right: takes over where its latest point stands. */
	recall(columns: BucketColumns, index: number): void {
		this.#step = cell(columns.step, index);
		this.#epoch = cell(columns.epoch, index);
		this.segment = cell(columns.segment, index);
	}
}
