import {upperBound} from '../../run/upper-bound.js';

/** Index of the last of the rising `lines` that is not after `line`; -1 before the first. */
export const indexAtLine = (lines: readonly number[], line: number): number =>
	upperBound(lines, lines.length, line) - 1;

/** Index of the first of the rising `lines` that is not before `line`: the row that the line belongs to. */
export const rowOfLine = (lines: readonly number[], line: number): number => {
	const index = indexAtLine(lines, line);
	return Math.min(lines.length - 1, lines[index] === line ? index : index + 1);
};

/**
The cursor `by` places further among the rising `lines`. Beyond the last place it follows again (undefined); it never
leaves the first.
*/
export const moveCursor = (
	lines: readonly number[],
	cursor: number | undefined,
	by: number,
): number | undefined => {
	const last = lines.length - 1;
	if (last < 0) {
		return cursor;
	}

	const here = cursor === undefined ? last : indexAtLine(lines, cursor);
	const between = cursor !== undefined && lines[here] !== cursor;
	const there = here + by + (between && by < 0 ? 1 : 0);
	return there >= last ? undefined : lines[Math.max(0, there)];
};
