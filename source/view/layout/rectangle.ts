/** Cells of the screen, from 0. */
export type Rectangle = {
	readonly left: number;
	readonly top: number;
	readonly columns: number;
	readonly rows: number;
};
