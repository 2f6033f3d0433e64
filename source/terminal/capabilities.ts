/** What a terminal can do, as its environment tells. */
export type Capabilities = {
	/**
	The full screen works: a terminal on standard output that can move its cursor, and nobody listens to what it shows
	(`INK_SCREEN_READER`, as in every program with Ink).
	*/
	readonly fullScreen: boolean;

	/** Characters beyond ASCII arrive as they are meant. */
	readonly unicode: boolean;
	readonly colours: 'none' | '16' | '256';
};

type Environment = Readonly<Record<string, string | undefined>>;

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** The first of the locale variables that is set decides (POSIX, "Environment Variables", 8.2). */
const unicode = ({LC_ALL, LC_CTYPE, LANG}: Environment): boolean =>
	/utf-?8/i.test([LC_ALL, LC_CTYPE, LANG].find(isSet) ?? '');

/** NO_COLOR as no-color.org defines it: any value that is not empty. */
const colours = (environment: Environment, term: string): Capabilities['colours'] => {
	if (isSet(environment['NO_COLOR']) || term === 'dumb' || term === '' || term.startsWith('vt')) {
		return 'none';
	}

	return isSet(environment['COLORTERM']) || /256|direct|kitty|alacritty|ghostty|foot|wezterm/.test(term)
		? '256'
		: '16';
};

/** Pure: everything comes from the environment and from whether standard output is a terminal. */
export const capabilitiesOf = (environment: Environment, isTerminal: boolean): Capabilities => {
	const term = environment['TERM'] ?? '';
	return {
		fullScreen: isTerminal && term !== 'dumb' && term !== '' && environment['INK_SCREEN_READER'] !== 'true',
		unicode: unicode(environment),
		colours: colours(environment, term),
	};
};
