import type {RunOrder} from '../../../compare/order-summaries.js';
import type {Look} from '../../look.js';
import {widthOf} from '../../text/width.js';

export type RunsColumnId = keyof Look['messages']['runs']['columns'];

export type PlacedColumn = {
	readonly id: RunsColumnId;
	readonly columns: number;

	/** The order that it shows; undefined for what is not ordered by. */
	readonly order: RunOrder | undefined;
	readonly isNumber: boolean;

	/** The state of a run that goes on says how far it is, since no other column does. */
	readonly tellsProgress: boolean;
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

/** Least cells of each; the name and the verdict take what is left. */
const widths: Readonly<Record<Exclude<RunsColumnId, 'state'>, number>> = {
	name: 18,
	progress: 12,
	metric: 12,
	best: 9,
	last: 9,
	curve: 10,
	verdict: 17,
	changed: 8,
};

/** Where there is no room for all of them these are left out, one after the other: a whole column rather than half of a word. */
const dispensable: readonly RunsColumnId[] = ['changed', 'curve', 'last', 'progress', 'metric'];

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

/** Cells of a state: its mark, a blank and the longest word for one. */
const stateColumns = ({messages}: Look): number =>
	2 + Math.max(...Object.values(messages.screen.states).map(word => widthOf(word)));

/**
The columns that have room, left to right, with their cells. Names and verdicts share what is left, names first up to the
longest of them.

@param longest - Cells of the longest name.
*/
export const placeColumns = (columns: number, longest: number, look: Look): readonly PlacedColumn[] => {
	const least = {...widths, state: stateColumns(look)};
	const room = (ids: readonly RunsColumnId[]): number =>
		columns - ids.reduce((sum, id) => sum + least[id] + gap, -gap);
	let shown = all;
	for (const left of dispensable) {
		if (room(shown) >= 0) {
			break;
		}

		shown = shown.filter(id => id !== left);
	}

	const curve = shown.includes('curve')
		? Math.min(widestCurve - widths.curve, Math.max(0, Math.floor(room(shown) / 4)))
		: 0;
	const spare = Math.max(0, room(shown) - curve);
	// What is left may still be too wide, where the words for a state are long: the verdict gives way, and says so.
	const missing = Math.min(widths.verdict - 1, Math.max(0, -room(shown)));
	const name = Math.min(spare, Math.max(0, Math.min(longest, widestName) - widths.name));
	const more: Partial<Record<RunsColumnId, number>> = {name, curve, verdict: spare - name - missing};
	return shown.map(id => ({
		id,
		columns: least[id] + (more[id] ?? 0),
		order: orders[id],
		isNumber: numbers.has(id),
		tellsProgress: id === 'state' && !shown.includes('progress'),
	}));
};
