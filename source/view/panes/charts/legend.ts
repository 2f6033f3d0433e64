import type {Row} from '../../../chart/chart.js';
import type {Series} from '../../../run/run.js';
import type {Look} from '../../look.js';
import {formatNumber, formatShort} from '../../text/number.js';
import {span} from '../../text/row.js';
import {indexBefore} from './marks.js';

export type LegendEntry = {
	readonly series: Series;

	/** Which of the runs that are shown. */
	readonly run: number;
	readonly role: string;
	readonly label: string;
	readonly glyph: string;
};

/** The value that a series shows at a moment: its last one not after it. Undefined before its first point. */
export const valueAt = ({columns}: Series, line: number): number | undefined => {
	const index = indexBefore(columns, line);
	return index < 0 ? undefined : columns.last[index];
};

const entryRow = (entry: LegendEntry, lines: readonly number[], named: boolean, {glyphs}: Look): Row => {
	const value = valueAt(entry.series, lines[entry.run] ?? Number.POSITIVE_INFINITY);
	const write = named ? formatNumber : formatShort;
	return [
		span(`${entry.glyph} `, entry.role),
		span(named && entry.label !== '' ? `${entry.label} ` : '', 'quiet'),
		span(value === undefined ? glyphs.none : write(value), entry.role),
	];
};

/** The best value of the last curve that can be judged: the validation, where there is one. */
const bestRow = (entries: readonly LegendEntry[], {glyphs}: Look): Row => {
	const judged = entries.findLast(({series}) => series.direction !== 'none')?.series;
	const best = judged?.direction === 'up' ? judged.max : judged?.min;
	return judged === undefined || best === undefined || !Number.isFinite(best) || judged.min === judged.max
		? []
		: [span(`${glyphs.best} ${formatShort(best)}`, 'mark-best')];
};

const joined = (rows: readonly Row[]): Row =>
	rows.filter(row => row.length > 0).flatMap((row, index) => (index === 0 ? row : [span('  '), ...row]));

/**
Every curve with its glyph and its value at the cursor, and the best value: from the fullest form to the shortest, for a
title to choose what fits.

@param lines - Of each run, the line at the cursor.
*/
export const legend = (
	entries: readonly LegendEntry[],
	lines: readonly number[],
	look: Look,
): readonly Row[] => {
	const named = entries.map(entry => entryRow(entry, lines, true, look));
	const short = entries.map(entry => entryRow(entry, lines, false, look));
	const best = bestRow(entries, look);
	return [
		joined([...named, best]),
		joined(named),
		joined([...short, best]),
		joined(short),
		joined(short.slice(0, 2)),
		joined(short.slice(0, 1)),
	];
};
