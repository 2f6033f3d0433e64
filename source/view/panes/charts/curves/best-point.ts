import {cell} from '../../../../run/cell.js';
import type {Direction, Series} from '../../../../run/series.js';
import type {Stretch} from './kept-points.js';

/** What a bucket holds of the best: the least or the greatest of its points. */
export const bestValue = ({columns, direction}: Series, index: number): number =>
	cell(direction === 'up' ? columns.max : columns.min, index);

/**
Index of the best point of what a run consists of; -1 where the metric has no good direction, or never moves.

@param direction - Which way is good.
@param kept - Stretches of the series; what a restart made void is in none.
*/
export const bestPoint = (series: Series, direction: Direction, kept: readonly Stretch[]): number => {
	if (direction === 'none' || series.min === series.max) {
		return -1;
	}

	const values = direction === 'up' ? series.columns.max : series.columns.min;
	let best = -1;
	let least = Number.NaN;
	for (const {from, to} of kept) {
		for (let index = from; index < to; index++) {
			const value = cell(values, index);
			if (Number.isFinite(value) && (best < 0 || (direction === 'up' ? value > least : value < least))) {
				best = index;
				least = value;
			}
		}
	}

	return best;
};
