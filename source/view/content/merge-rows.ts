import {formatCount} from '../../numbers/number.js';
import type {MetricRow} from '../../run/metric-rows.js';
import type {Run} from '../../run/run.js';
import type {TableRow} from '../panes/table/columns/columns.js';
import {lineBetween} from './between-points.js';
import type {Counts} from './rows.js';
import {cursorAt} from './shared-cursor.js';

/** In full: rows that stand below each other must not look alike. */
const labelOf = (place: number): string =>
	Number.isInteger(place) && Math.abs(place) < 1e12 ? String(place) : formatCount(place);

/** Epochs are laid beside each other as they are done, however each log counts them. */
const placeOf = (row: MetricRow, index: number, counts: Counts): number => {
	if (counts === 'point') {
		return index + 1;
	}

	const place =
		counts === 'step' ? row.step : row.per === 'epoch' ? row.done && Math.ceil(row.done) : row.done;
	return counts === 'epoch' && row.per === 'epoch' ? Math.max(1, place ?? index + 1) : (place ?? index + 1);
};

const isRising = (places: readonly number[]): boolean =>
	places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));

/**
The rows of one run, or those of several where they meet: those of the first, where another logs more often its own between
them, and beyond the end of the first run those of the one that goes furthest.

@param all - The rows of each run, in the order of the runs.
*/
export const mergeRows = (
	runs: readonly Run[],
	all: ReadonlyArray<readonly MetricRow[]>,
	counts: Counts,
): readonly TableRow[] => {
	const [leading] = runs;
	const places = all.map(rows => rows.map((row, index) => placeOf(row, index, counts)));
	const [first = [], ...rest] = places;
	if (leading === undefined || first.length === 0) {
		return [];
	}

	const byPlace = all.map((rows, run) => new Map(rows.map((row, index) => [places[run]?.[index] ?? 0, row])));
	const base = counts === 'epoch' ? leading.epochBase - 1 : 0;
	const rowAt = (line: number, place: number, own?: MetricRow): TableRow => ({
		line,
		label: labelOf(place + base),
		place,
		isReplaced: own?.isReplaced ?? false,
		value: (run, series) => (run === 0 ? own : byPlace[run]?.get(place))?.values.get(series),
	});

	const own = new Set(first);
	const others =
		counts === 'point' || !isRising(first)
			? []
			: [...new Set(rest.flat())].filter(place => !own.has(place)).sort((a, b) => a - b);
	const rows: TableRow[] = [];
	let next = others.findIndex(place => place > (first[0] ?? 0));
	for (const [index, place] of first.entries()) {
		const row = all[0]?.[index];
		rows.push(rowAt(row?.line ?? 0, place, row));
		for (const end = first[index + 1] ?? 0; next >= 0 && (others[next] ?? end) < end; next++) {
			const between = others[next] ?? place;
			const line = lineBetween(leading, between, counts, rows.at(-1)?.line ?? 0);
			if (line !== undefined) {
				rows.push(rowAt(line, between));
			}
		}
	}

	const end = Math.max(...first);
	const ends = places.map(each =>
		each.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY),
	);
	const furthest = ends.indexOf(Math.max(...ends));
	const beyond = furthest > 0 ? (all[furthest] ?? []) : [];
	return [
		...rows,
		...beyond.flatMap((row, index) => {
			const place = places[furthest]?.[index] ?? 0;
			return place > end ? [rowAt(cursorAt(furthest, row.line), place)] : [];
		}),
	];
};
