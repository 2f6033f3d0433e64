import type {Row} from '../../../chart/chart.js';
import type {Series} from '../../../run/run.js';
import type {Look} from '../../look.js';
import {formatNumber} from '../../text/number.js';
import {span} from '../../text/row.js';
import {indexBefore} from './marks.js';

export type LegendEntry = {
	readonly series: Series;
	readonly role: string;
	readonly label: string;
	readonly glyph: string;
};

/** The value that a series shows at a moment: its last one not after it. Undefined before its first point. */
export const valueAt = ({columns}: Series, line: number): number | undefined => {
	const index = indexBefore(columns, line);
	return index < 0 ? undefined : columns.last[index];
};

/** Every curve with its glyph and its value at the cursor, and the best value of the last curve that has one. */
export const legend = (entries: readonly LegendEntry[], line: number, {glyphs}: Look): Row => {
	const spans = entries.flatMap(({series, role, label, glyph}, index) => {
		const value = valueAt(series, line);
		return [
			...(index === 0 ? [] : [span('  ')]),
			span(`${glyph} `, role),
			span(`${label} `, 'quiet'),
			span(value === undefined ? glyphs.none : formatNumber(value), role),
		];
	});
	const judged = entries.findLast(({series}) => series.direction !== 'none');
	const best = judged?.series.direction === 'up' ? judged.series.max : judged?.series.min;
	return best === undefined || !Number.isFinite(best) || judged?.series.min === judged?.series.max
		? spans
		: [...spans, span('  '), span(`${glyphs.best} ${formatNumber(best)}`, 'mark-best')];
};
