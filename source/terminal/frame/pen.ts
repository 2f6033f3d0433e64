/** Writes cells with as few bytes as it can: it knows where the cursor stands and in which style it writes. */
export type Pen = {
	readonly moveTo: (row: number, column: number) => void;
	readonly write: (text: string, look: string, width: number) => void;

	/** Erases from the cursor to the end of the row. */
	readonly eraseToEnd: () => void;

	/** Where the cursor stands is not known any more. */
	readonly losePlace: () => void;

	/** Nothing is known of the cursor and the style any more. */
	readonly forget: () => void;

	/** What was written since the last time. */
	readonly take: () => string;
};

const begin = '\u001b[';
const colourOnly = /^(?:[39][0-7]|38;5;\d+|38;2;\d+;\d+;\d+)$/;
const seenOnBlank = /(?:^|;)(?:[479]|4[0-8]|10[0-7])(?:;|$)/;

/** SGR that leads from one style to another. */
const change = (from: string | undefined, to: string): string => {
	if (to === '') {
		return `${begin}m`;
	}

	if (from === '' || (from !== undefined && colourOnly.test(from) && colourOnly.test(to))) {
		return `${begin}${to}m`;
	}

	if (from !== undefined && to.startsWith(`${from};`)) {
		return `${begin}${to.slice(from.length + 1)}m`;
	}

	return `${begin};${to}m`;
};

export const createPen = (): Pen => {
	let bytes = '';
	let row = -1;
	let column = -1;
	let current: string | undefined;

	const style = (look: string) => {
		if (look !== current) {
			bytes += change(current, look);
			current = look;
		}
	};

	return {
		moveTo: (toRow, toColumn) => {
			if (row === toRow && column === toColumn) {
				return;
			}

			const ahead = toColumn - column;
			if (row === toRow && column >= 0 && ahead > 0) {
				bytes += ahead === 1 ? `${begin}C` : `${begin}${ahead}C`;
			} else if (toColumn === 0 && row >= 0 && toRow === row) {
				bytes += '\r';
			} else {
				bytes += toColumn === 0 ? `${begin}${toRow + 1}H` : `${begin}${toRow + 1};${toColumn + 1}H`;
			}

			row = toRow;
			column = toColumn;
		},
		write: (text, look, width) => {
			// A blank looks the same in every style that does not show on it.
			const hidden = text === ' ' && look === '' && current !== undefined && !seenOnBlank.test(current);
			if (!hidden) {
				style(look);
			}

			bytes += text;
			column += width;
		},
		eraseToEnd: () => {
			style('');
			bytes += `${begin}K`;
		},
		losePlace: () => {
			row = -1;
			column = -1;
		},
		forget: () => {
			row = -1;
			column = -1;
			current = undefined;
		},
		take: () => {
			const taken = bytes;
			bytes = '';
			return taken;
		},
	};
};
