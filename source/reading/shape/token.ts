/** A piece of a line. Numbers are the slots of the line's shape; everything else is its literal part. */
export type Token = {
	readonly kind: 'word' | 'number' | 'mark' | 'bar';

	/** Full-width marks are given as their narrow twins; a number as it is printed. */
	readonly text: string;
	readonly start: number;
	readonly end: number;

	/** Columns of white space before the token; a tab counts as 8, so that columns show as 2 and more. */
	readonly gap: number;

	/** Of a number; otherwise NaN. */
	readonly value: number;

	/** Place among the numbers of the line; -1 for other tokens. */
	readonly slot: number;

	/** A number with the rest of an overwritten one behind it (`0.4783.3984`), or a version (`1.2.3`). */
	readonly residue: boolean;
};
