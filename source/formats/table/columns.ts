/** A run of text between gaps, and where it stands. */
export type Cell = {readonly text: string; readonly start: number; readonly end: number};

/** The cells of a line that stand apart by at least `gap` spaces (or a tab). */
export function cellsOf(text: string, gap: number): readonly Cell[] {
	const cells: Cell[] = [];
	let start = -1;
	let spaces = 0;

	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 32;

		if (code > 32) {
			start = start === -1 ? at : start;
			spaces = 0;
			continue;
		}

		spaces += code === 9 || at === text.length ? gap : 1;

		if (start !== -1 && spaces >= gap) {
			const cell = text.slice(start, at).trimEnd();
			cells.push({text: cell, start, end: start + cell.length});
			start = -1;
		}
	}

	return cells;
}

/** The texts that a line has in the columns of a ruler; a column reaches from the end of the one before to its own end. */
export function slices(text: string, spans: readonly Cell[]): readonly string[] {
	return spans.map((span, index) => {
		const from = spans[index - 1]?.end ?? 0;
		const last = index === spans.length - 1;
		return text.slice(from, last ? undefined : Math.max(span.end, from)).trim();
	});
}

/**
The cells of a row that has fewer of them than there are columns, each put under the header it overlaps; undefined where
one overlaps none or two meet under one.
*/
export function alignTo(header: readonly Cell[], cells: readonly Cell[]): readonly string[] | undefined {
	const placed = header.map(() => '');

	for (const cell of cells) {
		const column = header.findIndex(({start, end}) => cell.start < end && cell.end > start);

		if (column === -1 || placed[column] !== '') {
			return undefined;
		}

		placed[column] = cell.text;
	}

	return placed;
}

export function texts(cells: readonly Cell[]): readonly string[] {
	return cells.map(cell => cell.text);
}
