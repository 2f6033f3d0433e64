import {type EpochRow, epochRows} from '../../run/epoch-rows.js';
import {latest, type Run} from '../../run/run.js';
import type {TableRow} from '../panes/table/columns.js';
import {formatCount} from '../text/number.js';

export type RowUnit = 'epoch' | 'step' | 'point';

export type Rows = {readonly unit: RowUnit; readonly rows: readonly TableRow[]};

/** The rows of one run, or those of several where they meet: epoch for epoch, else step for step. */
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
	return {
		unit,
		rows: first.map((row, index) => {
			const place = placeOf(row, index);
			const same = [row, ...others.map(rows => rows.get(place))];
			return {
				line: row.line,
				label: formatCount(place),
				value: (run, series) => same[run]?.values.get(series),
			};
		}),
	};
};
