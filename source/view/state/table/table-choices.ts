import type {RowUnit} from '../../../run/rows/drafts.js';

/** How a person wants to see the table. Columns are named by their ids. */
export type TableChoices = {
	/** Undefined until chosen: what suits the log. */
	readonly rows: RowUnit | undefined;
	readonly hidden: readonly string[];

	/** These come first, in this order; all others follow as they are. */
	readonly order: readonly string[];

	/** Undefined shows the rows as training went. */
	readonly sort: {readonly column: string; readonly from: 'best' | 'worst'} | undefined;

	/** The column that keys act on; undefined until one is chosen. */
	readonly column: string | undefined;
};

export const noTableChoices: TableChoices = {
	rows: undefined,
	hidden: [],
	order: [],
	sort: undefined,
	column: undefined,
};
