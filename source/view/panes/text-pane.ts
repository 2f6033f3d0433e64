import type {Row} from '../../chart/chart.js';
import type {Rectangle} from '../layout/rectangle.js';
import type {Look} from '../look.js';
import {paneTitle} from './pane-title.js';
import {scrollHint, visibleRows} from './scrolled.js';

/** A text that scrolls under its title: exactly as many rows as the place has. */
export const textPane = (
	name: string,
	details: readonly Row[],
	rows: readonly Row[],
	top: number,
	focused: boolean,
	place: Rectangle,
	look: Look,
): readonly Row[] => {
	const visible = place.rows - 1;
	const from = Math.max(0, Math.min(top, rows.length - visible));
	const hint = scrollHint(rows.length, from, visible, look);
	return [
		paneTitle(name, details, hint, place.columns, focused, look),
		...visibleRows(rows, from, visible, place.columns),
	];
};
