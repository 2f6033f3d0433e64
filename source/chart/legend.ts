import stringWidth from 'string-width';
import type {ChartStyle, Curve, Row, Span} from './chart.js';
import {curveSign, glyphsOf} from './glyphs.js';
import {valueLabel} from './scale/number-label.js';

export type LegendEntry = {
	readonly curve: Pick<Curve, 'role' | 'label' | 'glyph' | 'dotted'>;

	/** Left out where undefined. */
	readonly last: number | undefined;
	readonly best: number | undefined;
};

export type LegendLook = {readonly style: ChartStyle; readonly monochrome: boolean};

/**
One row that tells which curve is which: `─ train 0.0875 ★ 0.0875   • validation 0.0777 ★ 0.0777`. What does not fit into
`columns` cells is left out whole, never cut: first the best values, then the last ones, then the curves at the end.
*/
export function legend(entries: readonly LegendEntry[], columns: number, look: LegendLook): Row {
	for (const detail of ['best', 'last', 'label'] as const) {
		const row = rowOf(entries, detail, look);
		if (widthOf(row) <= columns) {
			return row;
		}
	}

	return entries.length > 1 ? legend(entries.slice(0, -1), columns, look) : [];
}

function rowOf(entries: readonly LegendEntry[], detail: 'best' | 'last' | 'label', look: LegendLook): Row {
	const first = entries[0]?.curve;
	return entries.flatMap(({curve, last, best}, index): Span[] => {
		const sign = curveSign(curve, first, index, look.style, look.monochrome);
		const spans: Span[] = [
			{text: `${index === 0 ? '' : '   '}${sign}`, role: curve.role},
			{text: ` ${printable(curve.label)}`, role: 'label'},
		];
		if (last !== undefined && detail !== 'label') {
			spans.push({text: ` ${valueLabel(last)}`, role: curve.role});
		}

		if (best !== undefined && detail === 'best') {
			spans.push({text: ` ${glyphsOf(look.style).best} ${valueLabel(best)}`, role: 'mark-best'});
		}

		return spans;
	});
}

function widthOf(row: Row): number {
	return row.reduce((sum, {text}) => sum + stringWidth(text), 0);
}

/** A label may be a name from a log: control and formatting characters would reach the terminal. */
function printable(text: string): string {
	return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
}
