import type {Cells} from './cells.js';
import type {Pen} from './pen.js';

/** Unchanged cells up to this many are written again: moving the cursor over them takes as many bytes. */
const cheaperThanMoving = 4;

const isBlank = ({text, look}: Cells, column: number): boolean => text[column] === ' ' && look[column] === '';

/** First column from which on a row is blank. */
const endOf = (cells: Cells): number => {
	let end = cells.text.length;
	while (end > 0 && isBlank(cells, end - 1)) {
		end--;
	}

	return end;
};

const sameCell = (before: Cells, after: Cells, column: number): boolean =>
	before.text[column] === after.text[column] && before.look[column] === after.look[column];

/** Whether a column begins a character; the second half of a full-width one does not. */
const isStart = (cells: Cells, column: number): boolean => cells.text[column] !== '';

const widthAt = (cells: Cells, column: number): number => (cells.text[column + 1] === '' ? 2 : 1);

/** Writes what differs between two rows. `before` undefined stands for a row that the screen shows blank. */
export const writeRow = (pen: Pen, row: number, before: Cells | undefined, after: Cells): void => {
	const columns = after.text.length;
	const end = endOf(after);
	const oldEnd = before === undefined ? 0 : endOf(before);
	const differs = (column: number): boolean => {
		if (before === undefined) {
			return !isBlank(after, column);
		}

		// Both halves of a full-width character are written together, and what it covered as well.
		return (
			!sameCell(before, after, column) ||
			(column + 1 < columns && widthAt(after, column) === 2 && !sameCell(before, after, column + 1))
		);
	};

	let written = -1;
	for (let column = 0; column < end; column++) {
		if (!isStart(after, column) || !differs(column)) {
			continue;
		}

		const gap = column - written;
		const join = written >= 0 && gap > 0 && gap <= cheaperThanMoving;
		const simple =
			join &&
			Array.from({length: gap}).every((_, index) => {
				const between = written + index;
				return (
					isStart(after, between) &&
					widthAt(after, between) === 1 &&
					after.look[between] === after.look[column]
				);
			});
		if (simple) {
			for (let between = written; between < column; between++) {
				pen.write(after.text[between] ?? ' ', after.look[between] ?? '', 1);
			}
		} else {
			pen.moveTo(row, column);
		}

		const width = widthAt(after, column);
		pen.write(after.text[column] ?? ' ', after.look[column] ?? '', width);
		written = column + width;
	}

	if (oldEnd > end) {
		pen.moveTo(row, end);
		pen.eraseToEnd();
	}

	if (written >= columns) {
		// The cursor waits at the right edge: where exactly differs between terminals.
		pen.losePlace();
	}
};
