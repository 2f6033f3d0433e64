import {carriageReturn, characterStart, concat, firstEnd, isEnd, lastEnd, newline} from './bytes.js';

/** Bytes of one line that are kept; the longest line known from a real log has 150 kB. */
export const longestLine = 1_048_576;

const nothing = new Uint8Array(0);

/**
Cuts bytes that arrive in any portions into blocks of complete lines, holding back a last line that has no end yet.

A `\r` at the end of a portion is held back too, since `\n` may follow. What is handed over may share memory with what
came in, not with what is held. At most `longestLine` bytes and a `\r` are held.
*/
export class LineCutter {
	#held: Uint8Array = new Uint8Array(1024);
	#length = 0;

	/** The end of the last line handed over may still come: its `\n` after a `\r`, or any end after one put in. */
	#skip: 'nothing' | 'newline' | 'end' = 'nothing';
	#dropping = false;

	/** The byte that was left out last is a NUL. */
	#isInHole = false;
	#dropped = 0;

	/**
	Takes a portion of at most `longestLine` bytes; returns the lines that it completes, possibly none.

	@param room - Bytes before the portion, in its memory, that may be written over: what was held and fits there is all
	that is copied.
	*/
	push(portion: Uint8Array, room = 0): Uint8Array {
		const bytes = this.#dropping ? this.#dropToEnd(portion) : this.#skipEnd(portion);
		if (bytes.length === 0) {
			return nothing;
		}

		if (this.endsInCarriageReturn && bytes[0] !== newline) {
			return concat(this.#take(nothing), this.push(bytes));
		}

		const left = longestLine - this.#length;
		if (firstEnd(bytes) > left) {
			this.#hold(bytes.subarray(0, left));
			return concat(this.#cut(), this.push(bytes.subarray(left)));
		}

		const end = lastEnd(bytes);
		const lines = end > 0 ? this.#take(bytes.subarray(0, end), room) : nothing;
		this.#hold(bytes.subarray(end));
		return lines;
	}

	/** Hands over the line that is held back, with an end put in. */
	flush(): Uint8Array {
		if (this.#length === 0) {
			return nothing;
		}

		if (this.endsInCarriageReturn) {
			return this.release();
		}

		this.#skip = 'end';
		return this.#take(Uint8Array.of(newline));
	}

	/** Hands over a held line that ends in `\r`, no longer waiting for a `\n`. */
	release(): Uint8Array {
		if (!this.endsInCarriageReturn) {
			return nothing;
		}

		this.#skip = 'newline';
		return this.#take(nothing);
	}

	/** Whether `portion` goes on with a line that `flush` handed over as complete. */
	continues(portion: Uint8Array): boolean {
		return this.#skip === 'end' && portion.length > 0 && !isEnd(portion[0]);
	}

	get endsInCarriageReturn(): boolean {
		return this.#length > 0 && this.#held[this.#length - 1] === carriageReturn;
	}

	/** Whether a line is held back that could count as complete: there is one, and it does not stop inside a character. */
	get holdsWholeCharacters(): boolean {
		return this.#length > 0 && characterStart(this.#held, this.#length) === this.#length;
	}

	/** Bytes left out since this was asked last. */
	takeDropped(): number {
		const dropped = this.#dropped;
		this.#dropped = 0;
		return dropped;
	}

	/** What is held and `more`, before which there is room. */
	#take(more: Uint8Array, room = 0): Uint8Array {
		const held = this.#held.subarray(0, this.#length);
		this.#length = 0;
		if (held.length > room) {
			return concat(held, more);
		}

		const lines = new Uint8Array(more.buffer, more.byteOffset - held.length, held.length + more.length);
		lines.set(held);
		return lines;
	}

	#hold(bytes: Uint8Array): void {
		const length = this.#length + bytes.length;
		if (length > this.#held.length) {
			const larger = new Uint8Array(Math.max(length, Math.min(2 * this.#held.length, longestLine)));
			larger.set(this.#held.subarray(0, this.#length));
			this.#held = larger;
		}

		this.#held.set(bytes, this.#length);
		this.#length = length;
	}

	/** The held line is full: hands over its whole characters; the rest of it is left out from now on. */
	#cut(): Uint8Array {
		const whole = characterStart(this.#held, this.#length);
		this.#dropped += this.#length - whole;
		this.#length = whole;
		this.#dropping = true;
		this.#isInHole = this.#held[whole - 1] === 0;
		return this.#take(Uint8Array.of(newline));
	}

	#dropToEnd(bytes: Uint8Array): Uint8Array {
		const end = firstEnd(bytes);
		const hole = bytes.subarray(0, end).lastIndexOf(0) + 1;
		if ((hole > 0 || this.#isInHole) && hole < end) {
			// The bytes that a crash or a sparse copy left are no part of the line behind them.
			this.#dropped += hole;
			this.#dropping = false;
			return bytes.subarray(hole);
		}

		this.#isInHole = hole === bytes.length && (hole > 0 || this.#isInHole);
		this.#dropped += end;
		if (end === bytes.length) {
			return nothing;
		}

		this.#dropping = false;
		this.#skip = 'end';
		return this.#skipEnd(bytes.subarray(end));
	}

	#skipEnd(bytes: Uint8Array): Uint8Array {
		let from = 0;
		if (this.#skip === 'end' && bytes[from] === carriageReturn) {
			from += 1;
			this.#skip = 'newline';
		}

		if (from < bytes.length) {
			from += this.#skip !== 'nothing' && bytes[from] === newline ? 1 : 0;
			this.#skip = 'nothing';
		}

		return bytes.subarray(from);
	}
}
