/** Counts the open brackets of a text that comes line by line; brackets inside quotes do not count. */
export class Nesting {
	depth = 0;

	/** Takes the next line. True when the bracket that was opened first has closed. */
	feed(text: string): boolean {
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);

			if (code === 0x22 || code === 0x27) {
				at = closingQuote(text, at);
			} else if (code === 0x7b || code === 0x5b) {
				this.depth++;
			} else if (code === 0x7d || code === 0x5d) {
				this.depth--;

				if (this.depth <= 0) {
					return true;
				}
			}
		}

		return false;
	}
}

/** Place of the quote that closes the one at `start`; the end of the text where none does. */
export function closingQuote(text: string, start: number): number {
	const quote = text[start];
	let at = start + 1;

	while (at < text.length && text[at] !== quote) {
		at += text[at] === '\\' ? 2 : 1;
	}

	return at;
}
