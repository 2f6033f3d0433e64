import {cellWidth} from '../../cell-width/cell-width.js';
import type {Row, Span} from '../chart.js';

const blank = 0x20;

/** Cells to draw on, top left is 0, 0. Every glyph is one UTF-16 unit and one cell wide; 0 is the rest of a wide one. */
export class Canvas {
	readonly columns: number;
	readonly rows: number;
	readonly #glyphs: Uint16Array;
	readonly #roles: Uint8Array;
	readonly #names: string[] = [''];

	constructor(columns: number, rows: number) {
		this.columns = columns;
		this.rows = rows;
		this.#glyphs = new Uint16Array(columns * rows).fill(blank);
		this.#roles = new Uint8Array(columns * rows);
	}

	/** Puts a glyph, whatever was there. Outside of the canvas nothing happens. */
	put(column: number, row: number, glyph: number, role: string): void {
		if (column >= 0 && column < this.columns && row >= 0 && row < this.rows) {
			const cell = row * this.columns + column;
			this.#glyphs[cell] = glyph;
			this.#roles[cell] = this.#number(role);
		}
	}

	/** Puts a glyph where nothing is yet. */
	putBehind(column: number, row: number, glyph: number, role: string): void {
		if (this.isBlank(column, row)) {
			this.put(column, row, glyph, role);
		}
	}

	isBlank(column: number, row: number): boolean {
		return column >= 0 && column < this.columns && this.#glyphs[row * this.columns + column] === blank;
	}

	/** Writes narrow text to the right of a column. */
	write(column: number, row: number, text: string, role: string): void {
		for (let index = 0; index < text.length; index++) {
			this.put(column + index, row, text.charCodeAt(index), role);
		}
	}

	/** The same for words in any script: some characters are two cells wide. Those without a cell of their own are left out. */
	writeWords(column: number, row: number, text: string, role: string): void {
		let at = column;
		for (const character of text) {
			const width = cellWidth(character);
			if (width === 0 || character.length > 1) {
				continue;
			}

			this.write(at, row, character, role);
			if (width === 2) {
				this.put(at + 1, row, 0, role);
			}

			at += width;
		}
	}

	/** Blanks every word of a row that has a cell in these columns, both included, so that no part of a number is left. */
	clearWords(from: number, to: number, row: number): void {
		let start = Math.max(0, from);
		let end = Math.min(this.columns - 1, to);
		while (start > 0 && !this.isBlank(start, row) && !this.isBlank(start - 1, row)) {
			start--;
		}

		while (end < this.columns - 1 && !this.isBlank(end, row) && !this.isBlank(end + 1, row)) {
			end++;
		}

		for (let column = start; column <= end && row < this.rows; column++) {
			this.put(column, row, blank, '');
		}
	}

	/** The rows as spans, as few as can be: blanks go with what is before them, and none are at the end of a row. */
	toRows(): Row[] {
		return Array.from({length: this.rows}, (_, row) => this.#row(row));
	}

	#row(row: number): Row {
		const start = row * this.columns;
		let end = start + this.columns;
		while (end > start && this.#glyphs[end - 1] === blank) {
			end--;
		}

		const spans: Span[] = [];
		let text = '';
		let role = 0;
		for (let cell = start; cell < end; cell++) {
			const glyph = this.#glyphs[cell] ?? blank;
			const own = this.#roles[cell] ?? 0;
			if (glyph !== blank && own !== role) {
				if (role !== 0) {
					spans.push({text, role: this.#names[role] ?? ''});
					text = '';
				}

				role = own;
			}

			text += glyph === 0 ? '' : String.fromCharCode(glyph);
		}

		return text === '' ? spans : [...spans, {text, role: this.#names[role] ?? ''}];
	}

	#number(role: string): number {
		const known = this.#names.lastIndexOf(role);
		return known > 0 ? known : Math.min(255, this.#names.push(role) - 1);
	}
}
