import {cell} from '../../cell.js';
import type {Columns} from '../../series.js';

/** The columns of a series, and what the builder needs beside them. All of one capacity. */
export type BucketColumns = Omit<Columns, 'length'> & {
	/** Batch within the epoch as logged, of the bucket's last point; NaN where the line states none. */
	readonly batch: Float64Array;

	/** Id of the segment that the bucket belongs to. */
	readonly segment: Float64Array;
};

export const createBucketColumns = (capacity: number): BucketColumns => ({
	line: new Float64Array(capacity),
	step: new Float64Array(capacity),
	epoch: new Float64Array(capacity),
	time: new Float64Array(capacity),
	tokens: new Float64Array(capacity),
	count: new Float64Array(capacity),
	nonFinite: new Float64Array(capacity),
	first: new Float64Array(capacity),
	last: new Float64Array(capacity),
	min: new Float64Array(capacity),
	max: new Float64Array(capacity),
	mean: new Float64Array(capacity),
	batch: new Float64Array(capacity),
	segment: new Float64Array(capacity),
});

/** A copy with more room; the old columns stay as they are for whoever holds them. */
export const grownColumns = (from: BucketColumns, capacity: number): BucketColumns => {
	const to = createBucketColumns(capacity);
	for (const name of Object.keys(to) as ReadonlyArray<keyof BucketColumns>) {
		to[name].set(from[name]);
	}

	return to;
};

const copyBucket = (from: BucketColumns, source: number, to: BucketColumns, target: number): void => {
	to.line[target] = cell(from.line, source);
	to.step[target] = cell(from.step, source);
	to.epoch[target] = cell(from.epoch, source);
	to.time[target] = cell(from.time, source);
	to.tokens[target] = cell(from.tokens, source);
	to.count[target] = cell(from.count, source);
	to.nonFinite[target] = cell(from.nonFinite, source);
	to.first[target] = cell(from.first, source);
	to.last[target] = cell(from.last, source);
	to.min[target] = cell(from.min, source);
	to.max[target] = cell(from.max, source);
	to.mean[target] = cell(from.mean, source);
	to.batch[target] = cell(from.batch, source);
	to.segment[target] = cell(from.segment, source);
};

/** Adds the statistics of the earlier bucket to a copy of the later one, whose position stands. */
const foldBucket = (from: BucketColumns, earlier: number, to: BucketColumns, target: number): void => {
	const finiteBefore = cell(from.count, earlier) - cell(from.nonFinite, earlier);
	const finiteAfter = cell(to.count, target) - cell(to.nonFinite, target);
	to.count[target] = cell(to.count, target) + cell(from.count, earlier);
	to.nonFinite[target] = cell(to.nonFinite, target) + cell(from.nonFinite, earlier);
	if (finiteBefore === 0) {
		return;
	}

	to.first[target] = cell(from.first, earlier);
	if (finiteAfter === 0) {
		to.last[target] = cell(from.last, earlier);
		to.min[target] = cell(from.min, earlier);
		to.max[target] = cell(from.max, earlier);
		to.mean[target] = cell(from.mean, earlier);
		return;
	}

	to.min[target] = Math.min(cell(from.min, earlier), cell(to.min, target));
	to.max[target] = Math.max(cell(from.max, earlier), cell(to.max, target));

	// Weights before the product, so that two huge means do not overflow.
	const share = finiteBefore / (finiteBefore + finiteAfter);
	to.mean[target] = cell(from.mean, earlier) * share + cell(to.mean, target) * (1 - share);
};

export type Merged = {readonly columns: BucketColumns; readonly length: number};

/**
Merges neighbours, two into one, into new columns of the same capacity: whoever holds the old ones keeps a right picture.
A bucket whose neighbour belongs to another segment, or that already holds more than `weight` points, stays alone.

@param weight - Most points that a bucket may hold before the merge.
*/
export const mergedColumns = (from: BucketColumns, length: number, weight: number): Merged => {
	const to = createBucketColumns(from.line.length);
	let target = 0;
	for (let index = 0; index < length; index++) {
		const pairs =
			index + 1 < length &&
			cell(from.segment, index) === cell(from.segment, index + 1) &&
			cell(from.count, index) + cell(from.count, index + 1) <= 2 * weight;
		if (pairs) {
			copyBucket(from, index + 1, to, target);
			foldBucket(from, index, to, target);
			index++;
		} else {
			copyBucket(from, index, to, target);
		}

		target++;
	}

	return {columns: to, length: target};
};
