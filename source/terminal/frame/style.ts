/** The state of SGR that a sequence leaves behind, as it is needed to compare cells. */
export type Style = {
	readonly flags: ReadonlySet<number>;
	readonly foreground: string;
	readonly background: string;
};

export const plainStyle: Style = {flags: new Set(), foreground: '', background: ''};

/** The codes that each "off" code takes back. */
const offs: Readonly<Record<number, readonly number[]>> = {
	22: [1, 2],
	23: [3],
	24: [4],
	27: [7],
	29: [9],
};

const isFlag = (code: number): boolean => [1, 2, 3, 4, 7, 9].includes(code);

const isColour = (code: number, base: number): boolean =>
	(code >= base && code <= base + 7) || (code >= base + 60 && code <= base + 67);

/** Applies the parameters of an SGR sequence (`1;38;5;75`) to a style. Unknown ones change nothing. */
export const applySgr = (style: Style, parameters: string): Style => {
	const codes = parameters.split(';').map(Number);
	let flags = new Set(style.flags);
	let {foreground, background} = style;
	for (let index = 0; index < codes.length; index++) {
		const code = codes[index] ?? 0;
		if (code === 0) {
			flags = new Set();
			foreground = '';
			background = '';
		} else if (isFlag(code)) {
			flags.add(code);
		} else if (offs[code] !== undefined) {
			for (const off of offs[code]) {
				flags.delete(off);
			}
		} else if (code === 38 || code === 48) {
			const length = codes[index + 1] === 2 ? 5 : 3;
			const colour = codes.slice(index, index + length).join(';');
			[foreground, background] = code === 38 ? [colour, background] : [foreground, colour];
			index += length - 1;
		} else if (code === 39 || isColour(code, 30)) {
			foreground = code === 39 ? '' : String(code);
		} else if (code === 49 || isColour(code, 40)) {
			background = code === 49 ? '' : String(code);
		}
	}

	return {flags, foreground, background};
};

/** The style as SGR parameters, always in the same order: equal styles give equal text. Empty for plain. */
export const styleKey = ({flags, foreground, background}: Style): string =>
	[...[...flags].sort((a, b) => a - b).map(String), foreground, background]
		.filter(part => part !== '')
		.join(';');

/** Underlined, inverse, struck through or on a background: blanks in such a style are seen. */
export const showsOnBlank = ({flags, background}: Style): boolean =>
	background !== '' || flags.has(4) || flags.has(7) || flags.has(9);
