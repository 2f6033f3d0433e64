import {runRole} from './run-role.js';

/** What the terminal can show: no colour at all, the sixteen of its own scheme, or the 256 of xterm. */
export type ColourDepth = 'none' | '16' | '256';

/** `safe` can be read on any background; the others are for those who know theirs. */
export type ThemeName = 'safe' | 'dark' | 'light';

export const themeNames: readonly ThemeName[] = ['safe', 'dark', 'light'];

type Palette = Readonly<Record<string, string>>;

/** Curves of training, validation and test. */
type CurveColours = readonly [string, string, string];

/** The colours that a palette is made of: the curves of each run, and what calls for attention. Empty is the colour of text. */
type Colours = {
	readonly runs: readonly [CurveColours, CurveColours, CurveColours, CurveColours];
	readonly forecast: string;
	readonly good: string;
	readonly warning: string;
	readonly critical: string;
};

const paletteOf = ({runs, forecast, good, warning, critical}: Colours): Palette => {
	const [first, second] = runs;
	const curves = runs.flatMap(([train, validation, test], run) => [
		[runRole('train', run), train],
		[runRole('validation', run), validation],
		[runRole('test', run), test],
	]);
	return {
		...Object.fromEntries(curves),
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
	};
};

const of256 = (colours: Colours): Palette =>
	Object.fromEntries(Object.entries(paletteOf(colours)).map(([role, colour]) => [role, `38;5;${colour}`]));

/**
Colours by meaning, as SGR parameters. Blue against orange is told apart with every usual kind of colour blindness
(Okabe and Ito, "Color Universal Design", 2008); red and green never carry a difference alone. The sixteen colours have no
orange: yellow stands for it, on a light background red. Of the 256 those of the same split in four runs, and those of one run,
are as far from each other as can be for people without red or green cones, too.
*/
export const palettes: Readonly<Record<ThemeName, Readonly<Record<ColourDepth, Palette>>>> = {
	safe: {
		none: {},
		16: paletteOf({
			runs: [
				['36', '33', '35'],
				['34', '35', '31'],
				['', '31', '36'],
				['32', '34', '33'],
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
				['37', '129', '94'],
				['94', '103', '173'],
				['70', '94', '93'],
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
				['', '91', '96'],
				['92', '94', '93'],
			],
			forecast: '95',
			good: '92',
			warning: '93',
			critical: '91',
		}),
		256: of256({
			runs: [
				['75', '215', '176'],
				['123', '168', '112'],
				['34', '135', '224'],
				['226', '117', '100'],
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
				['', '36', '31'],
				['32', '34', '35'],
			],
			forecast: '35',
			good: '32',
			warning: '31',
			critical: '31',
		}),
		256: of256({
			runs: [
				['25', '130', '90'],
				['30', '129', '52'],
				['58', '52', '129'],
				['237', '19', '131'],
			],
			forecast: '90',
			good: '28',
			warning: '130',
			critical: '124',
		}),
	},
};
