import type {ChartStyle, Curve, Row} from '../../../chart/chart.js';
import {curveExample} from '../../../chart/curve-example.js';
import {drawChart} from '../../../chart/draw-chart.js';
import type {FindingId} from '../../../diagnosis/finding.js';
import type {Look} from '../../look.js';
import {span} from '../../text/row.js';

const curveOf = (role: string, label: string, glyph: string, y: readonly number[]): Curve => ({
	role,
	label,
	glyph,
	length: y.length,
	x: y.map((_, index) => index + 1),
	y,
	low: undefined,
	high: undefined,
	nonFinite: undefined,
	breaks: [],
	dotted: false,
});

/**
A drawn example of what a diagnosis speaks of: training, and validation where it takes both to see it, under a legend.
Undefined where a picture says nothing. `rows` counts those of the chart.
*/
export const exampleRows = (
	id: FindingId,
	style: ChartStyle,
	{screen: words, phrases}: Look['messages'],
	columns: number,
	rows: number,
): readonly Row[] | undefined => {
	const example = curveExample(id);
	if (example === undefined) {
		return undefined;
	}

	const glyphs = style === 'ascii' ? ['*', 'x'] : ['─', '•'];
	const curves = [
		curveOf('train', words.splits.train, glyphs[0] ?? '', example.train),
		...(example.validation.length > 0
			? [curveOf('validation', words.splits.validation, glyphs[1] ?? '', example.validation)]
			: []),
	];
	const drawn = drawChart({
		columns,
		rows,
		style,
		curves,
		marks: [],
		window: undefined,
		extent: undefined,
		yScale: 'linear',
		range: undefined,
		xUnit: 'epoch',
		xTitle: words.units.epoch,
		clock: words.clock,
		monochrome: true,
	});
	const legend = curves.flatMap(({glyph, label, role}) => [span(` ${glyph} `, role), span(label)]);
	return [[span(phrases.label(phrases.metric(example.metric), '').trimEnd()), ...legend], ...drawn.rows];
};
