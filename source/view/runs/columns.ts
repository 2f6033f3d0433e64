import type {RunOrder} from '../../compare/order-summaries.js';
import type {Look} from '../look.js';

export type RunsColumnId = keyof Look['messages']['runs']['columns'];

export type PlacedColumn = {
	readonly id: RunsColumnId;
	readonly columns: number;

	/** The order that it shows; undefined for what is not ordered by. */
	readonly order: RunOrder | undefined;
	readonly isNumber: boolean;
};

const orders: Readonly<Record<RunsColumnId, RunOrder | undefined>> = {
	name: 'name',
	state: 'state',
	progress: 'progress',
	metric: undefined,
	best: 'best',
	last: 'last',
	curve: undefined,
	verdict: 'verdict',
	changed: 'changed',
};

const numbers: ReadonlySet<RunsColumnId> = new Set(['best', 'last', 'changed']);

/** Cells between two columns. */
export const gap = 2;

/** Least cells of each, so that a terminal of 80 shows whose best value it is; the name and the verdict take what is left. */
const widths: Readonly<Record<RunsColumnId, number>> = {
	name: 12,
	state: 11,
	progress: 10,
	metric: 10,
	best: 9,
	last: 10,
	curve: 10,
	verdict: 14,
	changed: 8,
};

/** From these widths of the list on the less important columns are shown; the others always. */
const from: Partial<Readonly<Record<RunsColumnId, number>>> = {
	metric: 64,
	progress: 76,
	last: 90,
	curve: 104,
	changed: 116,
};

const all: readonly RunsColumnId[] = [
	'name',
	'state',
	'progress',
	'metric',
	'best',
	'last',
	'curve',
	'verdict',
	'changed',
];

/** Longer names are shortened at their beginning. */
const widestName = 48;

const widestCurve = 24;

/**
The columns that have room, left to right, with their cells. Names and verdicts share what is left, names first up to the
longest of them.

@param longest - Cells of the longest name.
*/
export const placeColumns = (columns: number, longest: number): readonly PlacedColumn[] => {
	const shown = all.filter(id => columns >= (from[id] ?? 0));
	const least = shown.reduce((sum, id) => sum + widths[id] + gap, 0) - gap;
	const curve = shown.includes('curve')
		? Math.min(widestCurve - widths.curve, Math.max(0, Math.floor((columns - least) / 4)))
		: 0;
	const spare = Math.max(0, columns - least - curve);
	const name = Math.min(spare, Math.max(0, Math.min(longest, widestName) - widths.name));
	const more: Partial<Record<RunsColumnId, number>> = {name, curve, verdict: spare - name};
	return shown.map(id => ({
		id,
		columns: widths[id] + (more[id] ?? 0),
		order: orders[id],
		isNumber: numbers.has(id),
	}));
};
