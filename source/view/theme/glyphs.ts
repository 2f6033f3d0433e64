/** The characters of the frame around charts and text, so that a terminal without Unicode has its own. */
export type Glyphs = {
	readonly rule: string;

	/** Begins the title of the focused pane. */
	readonly focus: string;
	readonly upright: string;

	/** Where an upright meets the rule of a pane's title. */
	readonly corner: string;
	readonly arrow: string;
	readonly bullet: string;
	readonly best: string;
	readonly last: string;

	/** At a row of the table that was trained again after a restart. */
	readonly replaced: string;
	readonly more: string;
	readonly dot: string;
	readonly pointer: string;
	readonly full: string;
	readonly empty: string;
	readonly critical: string;
	readonly warning: string;
	readonly info: string;

	/** A run that is over. */
	readonly over: string;
	readonly none: string;
	readonly up: string;
	readonly down: string;

	/** Beside the head of the column that a table is sorted by: the best or the worst is on top. */
	readonly bestFirst: string;
	readonly worstFirst: string;
	readonly left: string;
	readonly right: string;

	/** One for each curve of a chart, in the order of the legend. */
	readonly curves: readonly string[];
};

export const unicodeGlyphs: Glyphs = {
	rule: '─',
	focus: '━',
	upright: '│',
	corner: '┬',
	arrow: '→',
	bullet: '•',
	best: '★',
	last: '●',
	replaced: '×',
	more: '…',
	dot: '·',
	pointer: '›',
	full: '━',
	empty: '─',
	critical: '■',
	warning: '▲',
	info: '○',
	over: '○',
	none: '–',
	up: '↑',
	down: '↓',
	bestFirst: '↓',
	worstFirst: '↑',
	left: '←',
	right: '→',
	curves: ['─', '•', '+', 'x', '◦', '*', '#', '%', '@', '=', '&', 'o'],
};

export const asciiGlyphs: Glyphs = {
	rule: '-',
	focus: '=',
	upright: '|',
	corner: '+',
	arrow: '->',
	bullet: '*',
	best: '*',
	last: 'o',
	replaced: 'x',
	more: '~',
	dot: '-',
	pointer: '>',
	full: '#',
	empty: '.',
	critical: '!!',
	warning: '!',
	info: 'i',
	over: '-',
	none: '-',
	up: 'up',
	down: 'down',
	bestFirst: 'v',
	worstFirst: '^',
	left: 'left',
	right: 'right',
	curves: ['-', 'x', '+', 'o', '%', '#', '*', '@', '=', '&', '$', '?'],
};
