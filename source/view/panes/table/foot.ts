import type {ChartStyle} from '../../../chart/chart.js';
import {sparkline} from '../../../chart/sparkline.js';
import {changeShare, formatChange} from '../../../numbers/share.js';
import type {Words} from '../../look.js';
import {cellText, type TableColumn} from './columns/columns.js';
import type {Table} from './table.js';

/** A line below the rows that sums up every column. */
export type Foot = {
	readonly label: string;
	readonly role: 'mark-best' | 'quiet';

	/** `figure` stands below the figures of its column, point below point; `course` fills the column. */
	readonly kind: 'figure' | 'label' | 'course';

	/** @param width - Cells that the column has. */
	readonly cell: (column: TableColumn, width: number) => string;
};

/** Rows of the table that no line of the foot may take. */
const leastRows = 5;

const changeOf = (column: TableColumn): string => {
	const {first, last} = column.places();
	const [from, to] = [column.value(first), column.value(last)];
	return column.isDerived || from === undefined || to === undefined || first === last
		? ''
		: formatChange(changeShare(from, to));
};

/**
As many lines as have room below the rows, the telling ones first: the course of each column, its best figure and where
that was, the change from the first row to the last, the worst figure and where. A short table sums itself up.

@param room - Rows of the pane for the table and its foot.
@param isPast - The rest of the screen tells of a past moment: what is of the whole run says so.
*/
export const footOf = (
	table: Table,
	room: number,
	style: ChartStyle,
	words: Words,
	isPast = false,
): readonly Foot[] => {
	const count = table.rows.length;
	if (count < 3) {
		return [];
	}

	const course: Foot = {
		label: words.table.course,
		role: 'quiet',
		kind: 'course',
		cell: (column, width) => sparkline(column.course(), width, style),
	};
	const extreme = (which: 'best' | 'worst'): readonly Foot[] => [
		{
			label: words.table[which === 'best' && isPast ? 'bestOfAll' : which],
			role: which === 'best' ? 'mark-best' : 'quiet',
			kind: 'figure',
			cell: column => cellText(column, column.places()[which]),
		},
		{
			label: words.table.at(table.head),
			role: 'quiet',
			kind: 'label',
			cell: column => table.rows[column.places()[which]]?.label ?? '',
		},
	];
	const change: Foot = {label: words.table.change, role: 'quiet', kind: 'label', cell: changeOf};
	const hasBest = table.columns.some(({direction}) => direction !== 'none');
	const told = hasBest ? [[course], extreme('best'), [change], extreme('worst')] : [[course], [change]];
	const lines: Foot[] = [];
	for (const more of told) {
		if (room - lines.length - more.length < Math.min(count, leastRows)) {
			break;
		}

		lines.push(...more);
	}

	return lines;
};
