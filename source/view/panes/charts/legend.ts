import type {Row} from '../../../chart/chart.js';
import {figure, formatNumber} from '../../../numbers/number.js';
import {lengthAt} from '../../../run/moment.js';
import type {Direction, Series} from '../../../run/series.js';
import type {Look} from '../../look.js';
import {span} from '../../text/row.js';
import {runMark} from '../run-mark.js';
import {bestValue} from './curves/best-point.js';

export type LegendEntry = {
	readonly series: Series;

	/** Which of the runs that are shown. */
	readonly run: number;
	/** Which way is good. */
	readonly direction: Direction;
	readonly role: string;
	readonly label: string;
	readonly glyph: string;

	/** Index of its best point; -1 where none can be told. */
	readonly best: number;
};

/** The value that a series shows at a moment: its last one not after it. Undefined before its first point. */
const valueAt = ({columns}: Series, line: number): number | undefined => {
	const index = lengthAt(columns, {line}) - 1;
	return index < 0 ? undefined : columns.last[index];
};

const nameRow = ({glyph, label, role}: LegendEntry): Row => [span(`${glyph} `, role), span(label, 'quiet')];

const entryRow = (entry: LegendEntry, lines: readonly number[], named: boolean, {glyphs}: Look): Row => {
	const value = valueAt(entry.series, lines[entry.run] ?? Number.POSITIVE_INFINITY);
	const write = named ? formatNumber : figure;
	return [
		span(`${entry.glyph} `, entry.role),
		span(named && entry.label !== '' ? `${entry.label} ` : '', 'quiet'),
		span(value === undefined ? glyphs.none : write(value), entry.role),
	];
};

const deciding = ['validation', 'test', 'train'] as const;

/**
The entry of a run whose best value decides which model is kept: of the validation, where there is one, even if its best
cannot be told yet.
*/
export const decidingEntry = (entries: readonly LegendEntry[], run: number): LegendEntry | undefined => {
	const own = entries.filter(entry => entry.run === run && entry.direction !== 'none');
	const side = deciding.find(each => own.some(({series: {split, count}}) => split === each && count > 0));
	return own.find(({series, best}) => series.split === side && best >= 0);
};

/** The best value of each run, under its letter where there are several; of the whole run also where a past moment is told. */
const bestRow = (entries: readonly LegendEntry[], isPast: boolean, {glyphs, messages}: Look): Row => {
	const runs = [...new Set(entries.map(({run}) => run))];
	const best = runs.flatMap(run => decidingEntry(entries, run) ?? []);
	const row = best.map((entry, index) => {
		const mark = runs.length > 1 ? `${runMark(entry.run)} ` : '';
		const value = figure(bestValue(entry.series, entry.best));
		return span(`${index > 0 ? ' ' : ''}${glyphs.best} ${mark}${value}`, 'mark-best');
	});
	return isPast && row.length > 0 ? [...row, span(` ${messages.screen.inWholeRun}`, 'quiet')] : row;
};

const joined = (rows: readonly Row[]): Row =>
	rows.filter(row => row.length > 0).flatMap((row, index) => (index === 0 ? row : [span('  '), ...row]));

/** The curves of each run, after its letter. */
const byRun = (
	entries: readonly LegendEntry[],
	curve: (entry: LegendEntry, place: number) => Row,
): readonly Row[] =>
	[...new Set(entries.map(({run}) => run))].map(run => [
		span(`${runMark(run)} `, 'quiet'),
		...entries.filter(entry => entry.run === run).flatMap(curve),
	]);

/** The letter of each run with the glyphs of its curves, and once what they are of. */
const splitRows = (entries: readonly LegendEntry[], {messages}: Look): readonly Row[] => {
	const splits = entries.map(({series}) => series.split);
	return byRun(entries, ({glyph, role, series: {split}, run}, place) => [
		span(`${place > 0 ? ' ' : ''}${glyph}`, role),
		span(
			run === entries[splits.indexOf(split)]?.run ? ` ${messages.screen.shortSplits[split]}` : '',
			'quiet',
		),
	]);
};

/** The letter of each run with the glyphs of its curves. */
const runRows = (entries: readonly LegendEntry[]): readonly Row[] =>
	byRun(entries, ({glyph, role}) => [span(glyph, role)]);

/** All of them, then one after the other left out and counted. */
const shorter = (rows: readonly Row[]): readonly Row[] =>
	rows.map((_, left) =>
		joined([...rows.slice(0, rows.length - left), left === 0 ? [] : [span(`+${left}`, 'quiet')]]),
	);

/**
Every curve with its glyph and its value at the cursor, and the best value: from the fullest form to the shortest, for a
title to choose what fits.

@param lines - Of each run, the line at the cursor.
@param together - The curves are parts of one loss: their names say more than their values.
*/
export const legend = (
	entries: readonly LegendEntry[],
	lines: readonly number[],
	together: boolean,
	look: Look,
): readonly Row[] => {
	const named = entries.map(entry => entryRow(entry, lines, true, look));
	if (together) {
		return [joined(named), ...shorter(entries.map(nameRow))];
	}

	const short = entries.map(entry => entryRow(entry, lines, false, look));
	const best = bestRow(
		entries,
		lines.some(line => Number.isFinite(line)),
		look,
	);

	// Of several runs a value without its name says nothing.
	if (entries.some(({run}) => run !== entries[0]?.run)) {
		const runs = runRows(entries);
		return [
			joined([...named, best]),
			joined(named),
			joined(entries.map(nameRow)),
			joined(splitRows(entries, look)),
			...shorter(runs),
		];
	}

	return [
		joined([...named, best]),
		joined(named),
		joined([...short, best]),
		joined(short),
		joined(short.slice(0, 2)),
		joined(short.slice(0, 1)),
	];
};
