import {runMark} from '../../run-mark.js';
import {changeColumn, numberColumn, type Reader, type TableColumn, type TableRow} from './columns.js';

/** The values of a column, where it has none those on the line between its neighbours; never beyond its first and last. */
const withoutGaps = (rows: readonly TableRow[], value: Reader): Reader => {
	const filled: Array<number | undefined> = rows.map((_, row) => value(row));
	let last = -1;
	for (const [row, here] of filled.entries()) {
		if (here === undefined || !Number.isFinite(here)) {
			continue;
		}

		const [from, before] = [rows[last]?.place, filled[last]];
		const to = rows[row]?.place ?? Number.NaN;
		for (let between = last + 1; before !== undefined && from !== undefined && between < row; between++) {
			const share = ((rows[between]?.place ?? Number.NaN) - from) / (to - from);
			filled[between] ??= before + (here - before) * share;
		}

		last = row;
	}

	return row => filled[row];
};

/** Some row shows a difference of which one value was not logged there. */
const isFilled = (rows: number, logged: readonly Reader[], filled: readonly Reader[]): boolean =>
	Array.from({length: rows}, (_, row) => row).some(
		row => filled.every(value => value(row) !== undefined) && logged.some(value => value(row) === undefined),
	);

/**
How far the second run is from the first at each row, as a figure and in percent of the first. Where only one of them was
logged the other is taken to lie on the line between its neighbours, which the `~` of the head tells.
*/
export const apartColumns = (
	rows: readonly TableRow[],
	[one, other]: readonly [TableColumn, TableColumn],
	areRounded: boolean,
): readonly TableColumn[] => {
	const [first, second] = [withoutGaps(rows, one.value), withoutGaps(rows, other.value)];
	const mark = isFilled(rows.length, [one.value, other.value], [first, second]) ? '~' : '';
	const head = `${mark}${runMark(1)}-${runMark(0)}`;
	const kind = {role: 'quiet', direction: 'none', isDerived: true} as const;
	const difference: Reader = row => {
		const [a, b] = [first(row), second(row)];
		return a === undefined || b === undefined ? undefined : b - a;
	};
	return [
		numberColumn({...kind, id: 'apart', head}, rows, difference, areRounded),
		changeColumn({...kind, id: 'apart-percent', head: `${head} %`}, rows, second, first),
	];
};
