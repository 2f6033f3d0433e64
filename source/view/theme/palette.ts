/** What the terminal can show: no colour at all, the sixteen of its own scheme, or the 256 of xterm. */
export type ColourDepth = 'none' | '16' | '256';

type Palette = Readonly<Record<string, string>>;

/**
Colours by meaning, as SGR parameters. Blue against orange is told apart with every usual kind of colour blindness
(Okabe and Ito, "Color Universal Design", 2008); red and green never carry a difference alone.
*/
export const palettes: Readonly<Record<ColourDepth, Palette>> = {
	none: {},
	16: {
		train: '36',
		validation: '33',
		test: '35',
		'train-2': '34',
		'validation-2': '35',
		'test-2': '31',
		forecast: '35',
		good: '32',
		warning: '33',
		critical: '31',
		'mark-best': '32',
		'mark-finding': '33',
		paste: '36',
		bar: '36',
	},
	// Of middling lightness, so that they can be read on dark and on light backgrounds.
	256: {
		train: '38;5;33',
		validation: '38;5;172',
		test: '38;5;133',
		'train-2': '38;5;37',
		'validation-2': '38;5;169',
		'test-2': '38;5;137',
		forecast: '38;5;133',
		good: '38;5;71',
		warning: '38;5;172',
		critical: '38;5;167',
		'mark-best': '38;5;71',
		'mark-finding': '38;5;172',
		paste: '38;5;33',
		bar: '38;5;33',
	},
};
