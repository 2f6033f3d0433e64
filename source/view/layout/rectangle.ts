/** Cells of the screen, from 0. */
export type Rectangle = {
	readonly left: number;
	readonly top: number;
	readonly columns: number;
	readonly rows: number;
};

/** The first columns, the thin line after them, and the rest. */
export const before = (area: Rectangle, columns: number): readonly [Rectangle, Rectangle, Rectangle] => [
	{...area, columns},
	{...area, left: area.left + columns, columns: 1},
	{...area, left: area.left + columns + 1, columns: area.columns - columns - 1},
];

/** The first rows, and the rest. */
export const above = (area: Rectangle, rows: number): readonly [Rectangle, Rectangle] => [
	{...area, rows},
	{...area, top: area.top + rows, rows: area.rows - rows},
];

export const holds = ({left, top, columns, rows}: Rectangle, column: number, row: number): boolean =>
	column >= left && column < left + columns && row >= top && row < top + rows;
