/** What the terminal can show: no colour at all, the sixteen of its own scheme, or the 256 of xterm. */
export type ColourDepth = 'none' | '16' | '256';

/** `safe` can be read on any background; the others are for those who know theirs. */
export type ThemeName = 'safe' | 'dark' | 'light';

export const themeNames: readonly ThemeName[] = ['safe', 'dark', 'light'];

type Palette = Readonly<Record<string, string>>;

/** The colours that a palette is made of: the curves of the first run and of the second, and what calls for attention. */
type Colours = {
	readonly runs: readonly [readonly [string, string, string], readonly [string, string, string]];
	readonly forecast: string;
	readonly good: string;
	readonly warning: string;
	readonly critical: string;
};

const paletteOf = ({runs: [first, second], forecast, good, warning, critical}: Colours): Palette => ({
	train: first[0],
	validation: first[1],
	test: first[2],
	'train-2': second[0],
	'validation-2': second[1],
	'test-2': second[2],
	forecast,
	good,
	warning,
	critical,
	'mark-best': good,
	'mark-finding': warning,
	'part-a': first[0],
	'part-b': first[1],
	'part-c': second[0],
	'part-d': first[2],
	'part-e': second[1],
	'part-f': second[2],
	paste: first[0],
	bar: first[0],
});

const of256 = (colours: Colours): Palette =>
	Object.fromEntries(Object.entries(paletteOf(colours)).map(([role, colour]) => [role, `38;5;${colour}`]));

/**
Colours by meaning, as SGR parameters. Blue against orange is told apart with every usual kind of colour blindness
(Okabe and Ito, "Color Universal Design", 2008); red and green never carry a difference alone. The sixteen colours have no
orange: yellow stands for it, on a light background red.
*/
export const palettes: Readonly<Record<ThemeName, Readonly<Record<ColourDepth, Palette>>>> = {
	safe: {
		none: {},
		16: paletteOf({
			runs: [
				['36', '33', '35'],
				['34', '35', '31'],
			],
			forecast: '35',
			good: '32',
			warning: '33',
			critical: '31',
		}),
		// Of middling lightness, so that they can be read on dark and on light backgrounds.
		256: of256({
			runs: [
				['33', '172', '133'],
				['37', '169', '137'],
			],
			forecast: '133',
			good: '71',
			warning: '172',
			critical: '167',
		}),
	},
	dark: {
		none: {},
		16: paletteOf({
			runs: [
				['96', '93', '95'],
				['94', '95', '91'],
			],
			forecast: '95',
			good: '92',
			warning: '93',
			critical: '91',
		}),
		256: of256({
			runs: [
				['75', '215', '176'],
				['80', '211', '180'],
			],
			forecast: '176',
			good: '114',
			warning: '215',
			critical: '203',
		}),
	},
	light: {
		none: {},
		16: paletteOf({
			runs: [
				['34', '31', '35'],
				['36', '35', '31'],
			],
			forecast: '35',
			good: '32',
			warning: '31',
			critical: '31',
		}),
		256: of256({
			runs: [
				['25', '130', '90'],
				['30', '125', '94'],
			],
			forecast: '90',
			good: '28',
			warning: '130',
			critical: '124',
		}),
	},
};
