import type {ChartStyle, Curve} from './chart.js';

/** Every character that a chart is made of, apart from braille dots and the curves' own glyphs. */
export type Glyphs = {
	/** Axis, tick, end, start, level, down, up, down from above, up from below, upright: the order of asciichart. */
	readonly line: readonly string[];
	readonly dot: string;
	readonly point: string;
	readonly above: string;
	readonly below: string;

	/** A value that is no number. */
	readonly lost: string;
	readonly yAxis: string;
	readonly yTick: string;
	readonly corner: string;
	readonly xAxis: string;
	readonly xTick: string;
	readonly epoch: string;
	readonly segment: string;
	readonly segmentLine: string;
	readonly finding: string;
	readonly best: string;
	readonly last: string;
	readonly forecast: string;
	readonly cursor: string;
	readonly cursorAxis: string;
};

const unicode: Glyphs = {
	line: [' ', ' ', '─', '─', '─', '╰', '╭', '╮', '╯', '│'],
	dot: '·',
	point: '•',
	above: '▲',
	below: '▼',
	lost: 'N',
	yAxis: '│',
	yTick: '┤',
	corner: '└',
	xAxis: '─',
	xTick: '┼',
	epoch: '┬',
	segment: '╨',
	segmentLine: '┊',
	finding: '!',
	best: '★',
	last: '●',
	forecast: '◇',
	cursor: '│',
	cursorAxis: '┴',
};

const ascii: Glyphs = {
	line: [' ', ' ', '-', '-', '-', '+', '+', '+', '+', '|'],
	dot: '.',
	point: '+',
	above: '^',
	below: 'v',
	lost: 'N',
	yAxis: '|',
	yTick: '+',
	corner: '+',
	xAxis: '-',
	xTick: '+',
	epoch: '|',
	segment: '#',
	segmentLine: "'",
	finding: '!',
	best: '*',
	last: 'o',
	forecast: '?',
	cursor: ':',
	cursorAxis: ':',
};

export function glyphsOf(style: ChartStyle): Glyphs {
	return style === 'ascii' ? ascii : unicode;
}

/**
Whether a curve has its glyph on its line. Curves with the glyph of the first one belong to it (the raw values behind the
smoothed ones, an earlier segment) and stay plain as it does.
*/
export function hasGlyph(
	curve: Pick<Curve, 'glyph'>,
	first: Pick<Curve, 'glyph'> | undefined,
	style: ChartStyle,
	monochrome: boolean,
): boolean {
	return (monochrome || style === 'ascii') && first !== undefined && curve.glyph !== first.glyph;
}

/**
The curve's own glyph if it is sure to fill one cell in this style, else one that differs from that of its neighbours:
control characters, wide characters and, in style `ascii`, other scripts are not let through.
*/
export function curveGlyph(glyph: string, place: number, style: ChartStyle): string {
	const code = glyph.length === 1 ? glyph.charCodeAt(0) : 0;
	const plain = code > 0x20 && code < 0x7f;
	const symbol = code === 0xb7 || code === 0xd7 || (code >= 0x2500 && code <= 0x25fc) || code === 0x2022;
	const fallback = style === 'ascii' ? 'x%#=&' : '•×◦▪▫';
	return plain || (symbol && style !== 'ascii')
		? glyph
		: fallback.charAt(Math.max(0, place - 1) % fallback.length);
}
