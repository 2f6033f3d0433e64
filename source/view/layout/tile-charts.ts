import type {Rectangle} from './rectangle.js';

/** Title, three rows of plot and the axis with its numbers. */
const leastRows = 7;

const leastColumns = 38;

/** A screen full of small charts is no overview: more wait on the next page. */
const mostCharts = 7;

type Tiles = {readonly charts: readonly Rectangle[]; readonly uprights: readonly Rectangle[]};

/** Shares `total` out as evenly as whole cells allow. */
const shares = (total: number, count: number): readonly number[] =>
	Array.from(
		{length: count},
		(_, index) => Math.floor((total * (index + 1)) / count) - Math.floor((total * index) / count),
	);

const column = (area: Rectangle, count: number): readonly Rectangle[] => {
	let top = area.top;
	return shares(area.rows, count).map(rows => {
		const tile = {...area, top, rows};
		top += rows;
		return tile;
	});
};

/** Charts in rows of `across`; a last row that is not full is shared out wider. */
const grid = (area: Rectangle, count: number, across: number): Tiles => {
	const charts: Rectangle[] = [];
	const uprights: Rectangle[] = [];
	const down = Math.ceil(count / across);
	for (const [index, row] of column(area, down).entries()) {
		const inRow = Math.min(across, count - index * across);
		let left = row.left;
		for (const [place, columns] of shares(row.columns - (inRow - 1), inRow).entries()) {
			charts.push({...row, left, columns});
			left += columns;
			if (place < inRow - 1) {
				uprights.push({...row, left, columns: 1});
				left += 1;
			}
		}
	}

	return {charts, uprights};
};

/** The first chart on the left, the others in a column beside it. */
const firstBeside = (area: Rectangle, count: number): Tiles => {
	const columns = Math.round(area.columns * 0.62);
	const rest = {...area, left: area.left + columns + 1, columns: area.columns - columns - 1};
	return {
		charts: [{...area, columns}, ...column(rest, count - 1)],
		uprights: [{...area, left: area.left + columns, columns: 1}],
	};
};

/** Part of the height that the first chart takes above one row of others, above two, above more. */
const shareOfFirst = [0.55, 0.42];
const leastShare = 0.36;

/** The first chart over the whole width, the others in a grid below it. */
const firstOver = (area: Rectangle, count: number): Tiles => {
	const across = Math.max(1, Math.min(3, Math.floor((area.columns + 1) / (leastColumns + 1))));
	const down = Math.ceil((count - 1) / across);
	const wanted = Math.round(area.rows * (shareOfFirst[down - 1] ?? leastShare));
	const rows = Math.max(leastRows + 2, Math.min(wanted, area.rows - down * leastRows));
	const rest = grid({...area, top: area.top + rows, rows: area.rows - rows}, count - 1, across);
	return {charts: [{...area, rows}, ...rest.charts], uprights: rest.uprights};
};

/** A row for each chart, of as many places as runs stand beside each other. */
const besides = (area: Rectangle, count: number, beside: number): Tiles => {
	const down = Math.max(1, Math.min(count, Math.floor(area.rows / leastRows)));
	return grid(area, down * beside, beside);
};

/**
Places for as many of `count` charts as can be read in the area; the first is the largest.

@param beside - Places that each chart takes: one a run where several stand beside each other, else 1.
*/
export const tileCharts = (area: Rectangle, count: number, beside: number): Tiles => {
	if (beside > 1) {
		return besides(area, count, beside);
	}

	const flat = area.columns >= 2 * leastColumns + 20 && area.rows < 3 * leastRows + 2;
	if (flat) {
		const fits = Math.min(count, 1 + Math.floor(area.rows / leastRows), mostCharts);
		return fits > 1 ? firstBeside(area, fits) : {charts: [area], uprights: []};
	}

	const across = Math.max(1, Math.min(3, Math.floor((area.columns + 1) / (leastColumns + 1))));
	const down = Math.max(0, Math.floor((area.rows - leastRows - 2) / leastRows));
	const fits = Math.min(count, 1 + across * down, mostCharts);
	return fits > 1 ? firstOver(area, fits) : {charts: [area], uprights: []};
};
