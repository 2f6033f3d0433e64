/** A place in a text that only moves forward, which keeps the scanners linear. */
export class Cursor {
	at: number;
	readonly text: string;

	constructor(text: string, at: number) {
		this.text = text;
		this.at = at;
	}

	/** The character code here; NaN past the end. */
	get code(): number {
		return this.text.charCodeAt(this.at);
	}

	get done(): boolean {
		return this.at >= this.text.length;
	}

	skipSpace(): void {
		while (this.code <= 32) {
			this.at++;
		}
	}

	/** Steps over the character if it is the one named. */
	take(character: string): boolean {
		if (this.text[this.at] === character) {
			this.at++;
			return true;
		}

		return false;
	}

	/**
	Reads a quoted text from its opening quote to its closing one, escapes resolved as far as names and numbers need
	them; undefined where it does not close.
	*/
	quoted(): string | undefined {
		const quote = this.text[this.at] ?? '';
		let start = this.at + 1;
		let read = '';

		for (;;) {
			const end = this.text.indexOf(quote, start);

			if (end === -1) {
				this.at = this.text.length;
				return undefined;
			}

			if (!this.escapes(start, end)) {
				this.at = end + 1;
				return read + this.unescape(start, end);
			}

			read += `${this.unescape(start, end - 1)}${quote}`;
			start = end + 1;
		}
	}

	/** Whether an odd number of backslashes stands before the quote at `end`. */
	private escapes(start: number, end: number): boolean {
		let slashes = 0;

		while (end - 1 - slashes >= start && this.text[end - 1 - slashes] === '\\') {
			slashes++;
		}

		return slashes % 2 === 1;
	}

	private unescape(start: number, end: number): string {
		const raw = this.text.slice(start, end);
		return /[\\\n]/.test(raw) ? raw.replaceAll(/\\(?:u([\da-fA-F]{4})|(.))|\n/gs, resolve) : raw;
	}
}

/** Controls, line separators and overrides of direction: an escape must not smuggle them past the reader of lines. */
const unprintable = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

function resolve(_: string, code: string | undefined, character: string | undefined): string {
	if (code !== undefined) {
		const point = String.fromCharCode(Number.parseInt(code, 16));
		return unprintable.test(point) ? ' ' : point;
	}

	return character === undefined || 'abfnrtv0x\n'.includes(character) ? ' ' : character;
}
