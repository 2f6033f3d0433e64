import type {Plot} from './plot.js';
import type {Stroke} from './strokes.js';
import {walkLine} from './walk-line.js';

const blankPattern = 0x2800;

/** Bits of a cell's dots, from the top row down, left and right. Unicode Standard, block 2800: dots 1 to 8. */
const bits = [
	[0x01, 0x08],
	[0x02, 0x10],
	[0x04, 0x20],
	[0x40, 0x80],
];

/** A field of dots, two a column and four a row. The first curve that comes to a cell gives it its role. */
export class Dots {
	readonly #plot: Plot;
	readonly #line: Uint8Array;
	readonly #band: Uint8Array;
	readonly #lineOwner: Int16Array;
	readonly #bandOwner: Int16Array;
	readonly #roles: string[] = [];

	constructor(plot: Plot) {
		const cells = plot.columns * plot.rows;
		this.#plot = plot;
		this.#line = new Uint8Array(cells);
		this.#band = new Uint8Array(cells);
		this.#lineOwner = new Int16Array(cells);
		this.#bandOwner = new Int16Array(cells);
	}

	/** Adds a curve. Its strokes are sorted into half columns. */
	add(strokes: readonly Stroke[], role: string, dotted: boolean): void {
		const owner = this.#roles.push(role) - 1;
		for (const stroke of strokes) {
			this.#addBand(stroke, owner);
			this.#addLine(stroke, owner, dotted);
		}
	}

	/** A cell with a line shows the line alone: a band in it would drown it. */
	draw(): void {
		const {canvas, left, columns} = this.#plot;
		for (let cell = 0; cell < this.#line.length; cell++) {
			const line = this.#line[cell] ?? 0;
			const band = this.#band[cell] ?? 0;
			const owner = (line === 0 ? this.#bandOwner : this.#lineOwner)[cell] ?? 0;
			const role = this.#roles[owner] ?? '';
			if (line !== 0 || band !== 0) {
				const column = left + (cell % columns);
				const row = Math.floor(cell / columns);
				canvas.putBehind(column, row, blankPattern + (line || band), line === 0 ? bandOf(role) : role);
			}
		}
	}

	#addLine({at, mean}: Stroke, owner: number, dotted: boolean): void {
		let x = at[0] ?? 0;
		let y = this.#height(mean[0] ?? 0);
		if (at.length === 1) {
			this.#dot(x, y, owner, this.#line, this.#lineOwner);
		}

		for (let index = 1; index < at.length; index++) {
			const nextX = at[index] ?? x;
			const nextY = this.#height(mean[index] ?? 0);
			this.#segment(x, y, nextX, nextY, owner, dotted);
			x = nextX;
			y = nextY;
		}
	}

	/** From point to point, cut at the edges of the plot. */
	#segment(fromX: number, fromY: number, toX: number, toY: number, owner: number, dotted: boolean): void {
		const slope = (toY - fromY) / Math.max(1, toX - fromX);
		const startX = Math.max(-1, fromX);
		const endX = Math.min(this.#plot.columns * 2, toX);
		const heightAt = (x: number): number => Math.round(fromY + slope * (x - fromX));
		walkLine(startX, heightAt(startX), endX, heightAt(endX), (x, y) => {
			// Counted from x = 0, so that the dots stay where they are when the curve grows.
			if (!dotted || (x + this.#plot.x.first * 2) % 4 === 0) {
				this.#dot(x, y, owner, this.#line, this.#lineOwner);
			}
		});
	}

	/** The spread between two points is bridged as the line is. */
	#addBand({at, low, high}: Stroke, owner: number): void {
		for (let index = 0; index < at.length; index++) {
			const x = at[index] ?? 0;
			const end = at[index + 1] ?? x + 1;
			const bottom = this.#height(low[index] ?? 0);
			const top = this.#height(high[index] ?? 0);
			const endBottom = this.#height(low[index + 1] ?? low[index] ?? 0);
			const endTop = this.#height(high[index + 1] ?? high[index] ?? 0);
			for (let column = Math.max(0, x); column < Math.min(end, this.#plot.columns * 2); column++) {
				const share = (column - x) / (end - x);
				const from = Math.round(bottom + (endBottom - bottom) * share);
				this.#upright(column, from, Math.round(top + (endTop - top) * share), owner);
			}
		}
	}

	#upright(x: number, bottom: number, top: number, owner: number): void {
		for (let y = bottom; top > bottom && y <= top; y++) {
			// Every other dot, like a chessboard: fainter than a line, also without colour.
			if ((x + y) % 2 === 0) {
				this.#dot(x, y, owner, this.#band, this.#bandOwner);
			}
		}
	}

	/** Dots above the bottom. A cell has those values that round to its row, as in the other styles. */
	#height(value: number): number {
		const {rows, y} = this.#plot;
		return Math.min(rows * 4 - 1, Math.max(0, Math.floor(y.position(value) * 4 + 2)));
	}

	#dot(x: number, y: number, owner: number, dots: Uint8Array, owners: Int16Array): void {
		const {columns, rows} = this.#plot;
		if (x < 0 || x >= columns * 2) {
			return;
		}

		const down = rows * 4 - 1 - y;
		const cell = (down >> 2) * columns + (x >> 1);
		if (dots[cell] === 0) {
			owners[cell] = owner;
		}

		dots[cell] = (dots[cell] ?? 0) | (bits[down & 3]?.[x & 1] ?? 0);
	}
}

/** The role of the spread behind a curve; a curve that is itself part of a spread has that role already. */
export function bandOf(role: string): string {
	return role.endsWith('-band') ? role : `${role}-band`;
}
