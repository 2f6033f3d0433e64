import type {Row} from '../../chart/chart.js';
import {smallestScreen} from '../layout/layout.js';
import type {Look} from '../look.js';
import {span} from '../text/row.js';
import {wrap} from '../text/wrap.js';

/** What is said on a screen that is too small for anything else: broken into lines, not cut, as far as there are rows. */
export const tooSmallRows = (columns: number, rows: number, {messages}: Look): readonly Row[] => {
	const needed = `${smallestScreen.columns}x${smallestScreen.rows}`;
	return wrap(messages.screen.tooSmall(`${columns}x${rows}`, needed), columns)
		.slice(0, rows)
		.map(line => [span(line)]);
};
