import type {Layout} from '../layout/layout.js';
import {holds, type Rectangle} from '../layout/rectangle.js';
import type {Pane} from '../state/state.js';

/** What a mouse did; cells of the screen are counted from 0. */
export type PointerEvent =
	| {readonly kind: 'click'; readonly column: number; readonly row: number}
	| {readonly kind: 'wheel'; readonly by: -1 | 1; readonly column: number; readonly row: number};

/** What is under the pointer: a pane, and of the charts which place; undefined on header, footer and the lines between. */
export const pointedAt = (
	{charts, table, diagnosis}: Pick<Layout, 'charts' | 'table' | 'diagnosis'>,
	{column, row}: PointerEvent,
): {readonly pane: Pane; readonly place: Rectangle} | undefined => {
	const places: ReadonlyArray<{readonly pane: Pane; readonly place: Rectangle | undefined}> = [
		...charts.map(place => ({pane: 'charts' as const, place})),
		{pane: 'table', place: table},
		{pane: 'diagnosis', place: diagnosis},
	];
	for (const {pane, place} of places) {
		if (place !== undefined && holds(place, column, row)) {
			return {pane, place};
		}
	}

	return undefined;
};
