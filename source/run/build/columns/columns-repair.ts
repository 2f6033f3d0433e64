import {cell} from '../../cell.js';
import type {Repair} from '../clock/repair.js';
import type {SeriesStore} from './series-store.js';

/**
Puts positions right, in place, that were placed before the log said enough: whoever holds an older snapshot sees them
put right as well. A walk over all buckets; happens a few times in a run.
*/
export const repairColumns = (stores: Iterable<SeriesStore>, repair: Repair, segment: number): void => {
	for (const store of stores) {
		store.points.settle();
		const {columns, length} = store.points;
		for (let index = length - 1; index >= 0 && cell(columns.segment, index) === segment; index--) {
			const epoch = cell(columns.epoch, index);
			if (repair.kind === 'shift') {
				// Where the global step has placed it, the base of the epochs had no part in it.
				columns.epoch[index] = epoch + repair.epochs < 0 ? epoch : epoch + repair.epochs;
			} else if (Number.isNaN(epoch)) {
				columns.epoch[index] =
					repair.kind === 'steps'
						? cell(columns.step, index) / repair.perEpoch
						: repair.index + Math.min(1, cell(columns.batch, index) / repair.batches);
			}
		}

		store.touch();
	}
};

/** Points from this line on were taken for the close of their epoch and lie within it: how far is not known yet. */
export const reopenEpoch = (stores: Iterable<SeriesStore>, line: number): void => {
	for (const store of stores) {
		store.points.settle();
		const index = store.points.length - 1;
		if (index >= 0 && cell(store.points.columns.line, index) >= line) {
			store.points.columns.epoch[index] = Number.NaN;
			store.touch();
		}
	}
};

/** What the points of the segment state as their batch is their step: how far in their epochs that is, is not known yet. */
export const reopenSteps = (stores: Iterable<SeriesStore>, segment: number): void => {
	for (const store of stores) {
		store.points.settle();
		const {columns, length} = store.points;
		for (let index = length - 1; index >= 0 && cell(columns.segment, index) === segment; index--) {
			const batch = cell(columns.batch, index);
			columns.epoch[index] = Number.NaN;
			columns.step[index] = Number.isNaN(batch) ? cell(columns.step, index) : batch;
		}

		store.touch();
	}
};

/**
The segment was one line out of order. The points of that line are another writer's and go; those of other lines join the
segment before, and x does not fall.
*/
export const withdrawSegment = (
	stores: Iterable<SeriesStore>,
	from: number,
	to: number,
	line: number,
): void => {
	for (const store of stores) {
		store.points.settle();
		const {columns, length} = store.points;
		const index = length - 1;
		if (index < 1 || cell(columns.segment, index) !== from) {
			continue;
		}

		if (store.lastLine < line + 1) {
			store.dropLast();
			continue;
		}

		columns.segment[index] = to;
		for (const column of [columns.step, columns.epoch]) {
			const before = cell(column, index - 1);
			column[index] = cell(column, index) < before ? before : cell(column, index);
		}

		store.touch();
	}
};
