import {closingQuote} from './nesting.js';

/** A row of a list of rows, as text, and the name of the list; empty for the document's own list. */
export type RowText = {readonly list: string; readonly text: string};

const quoteDouble = 0x22;
const quoteSingle = 0x27;
const comma = 0x2c;

/**
Reads a JSON document as its lines come: hands out the dictionaries of its outer lists (`log_history`, `iterations`, a
list of rows) as soon as they close, and keeps only the rest, the head. So a document of any length takes little memory,
and its rows are known while it is still being written.
*/
export class RowsReader {
	closed = false;

	/** The document without the rows that were handed out. */
	head = '';
	private depth = 0;

	/** The two outermost open brackets. */
	private outer = '';
	private list = '';
	private row = '';
	private rowDepth = 0;

	/** After a row of a list: what comes up to the next row or the end of the list is dropped. */
	private between = false;

	/** Characters held. */
	get size(): number {
		return this.head.length + this.row.length;
	}

	/** Takes the next line; what follows the end of the document on it is dropped. */
	take(text: string): readonly RowText[] {
		const rows: RowText[] = [];
		let from = 0;

		for (let at = 0; at < text.length && !this.closed; at++) {
			const code = text.charCodeAt(at);

			if (this.between && code > 32 && code !== comma) {
				this.between = false;
				from = at;
			}

			if (code === quoteDouble || code === quoteSingle) {
				at = closingQuote(text, at);
			} else if (code === 0x7b || code === 0x5b) {
				if (code === 0x7b && this.rowDepth === 0 && this.inRows) {
					this.head += text.slice(from, at);
					from = at;
					this.rowDepth = this.depth + 1;
				}

				this.open(text, from, at, code === 0x7b ? '{' : '[');
			} else if (code === 0x7d || code === 0x5d) {
				this.depth--;
				this.closed = this.depth <= 0;

				if (this.rowDepth > 0 && this.depth < this.rowDepth) {
					rows.push({list: this.list, text: this.row + text.slice(from, at + 1)});
					this.row = '';
					this.rowDepth = 0;
					this.between = true;
				} else if (this.closed) {
					this.head += text.slice(from, at + 1);
				}
			}
		}

		if (this.rowDepth > 0) {
			this.row += `${text.slice(from)}\n`;
		} else if (!this.closed && !this.between) {
			this.head += `${text.slice(from)}\n`;
		}

		return rows;
	}

	/** Whether the innermost bracket is an outer list. */
	private get inRows(): boolean {
		return (this.depth === 1 && this.outer.startsWith('[')) || (this.depth === 2 && this.outer === '{[');
	}

	private open(text: string, from: number, at: number, bracket: string): void {
		if (bracket === '[' && this.depth === 1 && this.outer.startsWith('{')) {
			const before = this.head.slice(-100) + text.slice(Math.max(from, at - 100), at);
			this.list = /["']([^"']{1,80})["']\s*:\s*$/.exec(before)?.[1] ?? '';
		}

		this.outer = this.depth < 2 ? this.outer.slice(0, this.depth) + bracket : this.outer;
		this.depth++;
	}
}
