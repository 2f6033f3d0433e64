/** Fewer blanks than this indent a line; more hold the place of columns. */
const leastBlanks = 16;

/** What a table of bars draws. */
const bar = /[━╸╺]{3}/;

/** Longest row, in characters, that is put together. */
const longestRow = 4096;

/**
Puts the rows of rich together that it had no room for: the figures behind a bar wrap within their column, in lines that hold
nothing but blanks before it (`Epoch 1/9 ━━━━ 20/20 0:00:01 val_loss:` and below `0.42 val_acc: 0.9`). Each such line is given as
the row so far, which is a redraw of the bar.
*/
export type WrappedColumn = {
	/** @returns the row so far where the line continues one, else the line itself */
	readonly text: (line: string) => string;
};

export function createWrappedColumn(): WrappedColumn {
	let row = '';
	let column = -1;
	return {
		text(line) {
			const indent = line.search(/\S/);
			if (indent < leastBlanks || row === '') {
				row = bar.test(line) ? line : '';
				column = -1;
				return line;
			}

			if (column < 0 && opensColumn(row, indent)) {
				column = indent;
			}

			if (indent !== column || row.length > longestRow) {
				row = '';
				return line;
			}

			row = `${row.trimEnd()} ${line.trim()}`;
			return row;
		},
	};
}

/** Whether lines may follow that belong to the row: each has to be looked at. */
export const mayWrap = (text: string, {format}: {readonly format: string}): boolean =>
	format === 'progress-bar' && text.includes('━');

/** Whether a word of the row begins there, behind its bar. */
function opensColumn(row: string, at: number): boolean {
	return (
		at < row.trimEnd().length && row[at - 1] === ' ' && row[at] !== ' ' && row.slice(0, at).search(bar) >= 0
	);
}
