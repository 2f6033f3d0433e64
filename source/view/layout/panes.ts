import type {Pane} from '../state/state.js';

/** What the person chose of the layout; the rest suits the screen. */
export type PaneChoices = {
	readonly closed: readonly Pane[];

	/** Part of the room that the charts take of all, and the table of what table and diagnosis share. */
	readonly shares: {readonly charts: number | undefined; readonly table: number | undefined};
};

export const asSuits: PaneChoices = {closed: [], shares: {charts: undefined, table: undefined}};

export const isAsSuits = ({closed, shares}: PaneChoices): boolean =>
	closed.length === 0 && shares.charts === undefined && shares.table === undefined;

/** A border that can be moved: the part of the room before it, and by how much a key moves it. */
export type Border = {readonly share: number; readonly step: number};

/** Undefined where there is nothing on the other side. */
export type Borders = {readonly charts: Border | undefined; readonly table: Border | undefined};

export const noBorders: Borders = {charts: undefined, table: undefined};

/** Part of the room by which a key moves a border; never less than a cell. */
const step = 0.05;

/**
Divides cells between two panes: `wanted` where nothing was chosen, never less than each needs.

@param least - Cells that the first and the second need; if there is not room for both, the first gets its part.
*/
export const divide = (
	total: number,
	share: number | undefined,
	wanted: number,
	least: readonly [number, number],
): {readonly cells: number; readonly border: Border} => {
	const chosen = share === undefined ? wanted : Math.round(total * share);
	const cells = Math.max(least[0], Math.min(chosen, total - least[1]));
	return {cells, border: {share: cells / total, step: Math.max(1, Math.round(total * step)) / total}};
};
