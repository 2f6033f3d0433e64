import {type ColourDepth, palettes, type ThemeName} from './palette.js';

/** How each role looks: the parameters of an SGR sequence (`1;36`), empty for the terminal's own colours. */
export type Theme = {readonly look: (role: string) => string};

const bold = '1';
const dim = '2';
const inverse = '7';

/** Roles that look the same with and without colours: weight only. */
const weights: Readonly<Record<string, string>> = {
	title: bold,
	'title-focus': inverse,
	strong: bold,
	quiet: dim,
	rule: dim,
	axis: dim,
	label: dim,
	key: bold,
	row: inverse,
	'mark-best': bold,
	'mark-last': bold,
	'mark-finding': bold,
	cursor: bold,
};

/**
The looks of a theme by role. A role that ends in `-band` is its curve, faint; one that ends in `-2` to `-4` is the same
curve of another run. Unknown roles look like plain text.
*/
export const createTheme = (depth: ColourDepth, name: ThemeName = 'safe'): Theme => {
	const colours = palettes[name][depth];
	const known = new Map<string, string>();
	const look = (role: string): string => {
		const band = role.endsWith('-band');
		const name = band ? role.slice(0, -'-band'.length) : role;
		const parts = [weights[name], colours[name], band ? dim : undefined];
		return parts.filter(part => part !== undefined && part !== '').join(';');
	};

	return {
		look: role => {
			const before = known.get(role);
			if (before !== undefined) {
				return before;
			}

			const now = look(role);
			// The roles are a fixed set, whatever the log says.
			known.set(role, now);
			return now;
		},
	};
};
