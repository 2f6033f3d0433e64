import {type EpochRow, epochRows} from '../../run/epoch-rows.js';
import {latest, type Run} from '../../run/run.js';
import type {TableRow} from '../panes/table/columns.js';
import {formatCount} from '../text/number.js';
import {cursorAt} from './shared-cursor.js';

export type RowUnit = 'epoch' | 'step' | 'point';

export type Rows = {readonly unit: RowUnit; readonly rows: readonly TableRow[]};

/**
The rows of one run, or those of several where they meet: epoch for epoch, else step for step; beyond the end of the first
run those of the one that goes furthest.
*/
export const tableRowsOf = (runs: readonly Run[]): Rows => {
	const all = runs.map(run => epochRows(run, latest));
	const [first = []] = all;
	const unit: RowUnit = first.some(row => row.per === 'epoch')
		? 'epoch'
		: first.every(row => row.step !== undefined)
			? 'step'
			: 'point';
	const placeOf = (row: EpochRow, index: number) => (unit === 'point' ? index + 1 : (row[unit] ?? index + 1));
	const others = all.slice(1).map(rows => new Map(rows.map((row, index) => [placeOf(row, index), row])));
	const rowAt = (line: number, place: number, row: EpochRow | undefined): TableRow => {
		const same = [row, ...others.map(rows => rows.get(place))];
		return {
			line,
			label: formatCount(place),
			value: (run, series) => same[run]?.values.get(series),
		};
	};
	const placesOf = (rows: readonly EpochRow[]) => rows.map((row, index) => placeOf(row, index));
	const end = Math.max(...placesOf(first));
	const ends = all.map(rows => Math.max(...placesOf(rows)));
	const furthest = ends.indexOf(Math.max(...ends));
	const beyond = furthest > 0 && first.length > 0 ? (all[furthest] ?? []) : [];
	return {
		unit,
		rows: [
			...first.map((row, index) => rowAt(row.line, placeOf(row, index), row)),
			...beyond.flatMap((row, index) => {
				const place = placeOf(row, index);
				return place > end ? [rowAt(cursorAt(furthest, row.line), place, undefined)] : [];
			}),
		],
	};
};
