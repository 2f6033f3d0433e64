import type {Row} from '../../../chart/chart.js';
import type {Look} from '../../look.js';
import {chartPane} from './chart-pane.js';
import type {ChartPane} from './pane.js';

/** The charts of a full screen, and those of it that a key hides and brings back. */
const most = 16;

type Drawn = {readonly pane: ChartPane; readonly look: Look; readonly rows: readonly Row[]};

const isSame = (before: ChartPane, after: ChartPane): boolean =>
	(Object.keys(after) as Array<keyof ChartPane>).every(name => before[name] === after[name]);

export type DrawPane = (pane: ChartPane, look: Look) => readonly Row[];

/**
Draws charts, and keeps the last ones: a chart that comes back from under the help, or from a page before, is not drawn
again. The rows are the same object as before, so that nothing is painted again either.
*/
export const createDrawnPanes = (): DrawPane => {
	const kept: Drawn[] = [];
	return (pane, look) => {
		const index = kept.findIndex(drawn => drawn.look === look && isSame(drawn.pane, pane));
		const found = index < 0 ? undefined : kept.splice(index, 1)[0];
		const drawn = found ?? {pane, look, rows: chartPane(pane, look)};
		kept.push(drawn);
		if (kept.length > most) {
			kept.shift();
		}

		return drawn.rows;
	};
};
