import {newline} from './bytes.js';
import {checkedBytes, isUndecided, recognise, refuseNul} from './content.js';

const nothing = new Uint8Array(0);

/**
Makes UTF-8 without a byte order mark of the bytes of a source, in any portions, and refuses what is not text.

NUL bytes at the very start are a hole, not content: a writer that goes on at its old position after the file was
emptied under it (logrotate's `copytruncate`) leaves one. They are left out.
*/
export class SourceDecoder {
	#head: Uint8Array | undefined = nothing;
	#decoder: InstanceType<typeof TextDecoder> | undefined;
	#unchecked = checkedBytes;

	/** A line has ended. */
	#isBegun = false;

	/** Returns the text of a portion, possibly sharing its memory. Throws `SourceError` for what is not text. */
	push(portion: Uint8Array): Uint8Array {
		return this.#check(this.#head === undefined ? this.#decode(portion) : this.#begin(this.#head, portion));
	}

	/** The source is complete: what was held back. */
	end(): Uint8Array {
		const rest = this.#head ?? nothing;
		if (rest.length > 0) {
			this.#head = undefined;
			return rest.subarray(recognise(rest).mark);
		}

		return this.#decoder === undefined ? nothing : encode(this.#decoder.decode());
	}

	#begin(held: Uint8Array, portion: Uint8Array): Uint8Array {
		const head = held.length > 0 ? Buffer.concat([held, portion]) : skipHole(portion);
		if (isUndecided(head)) {
			this.#head = Uint8Array.from(head);
			return nothing;
		}

		const known = recognise(head);
		this.#head = undefined;
		this.#decoder = known.encoding === 'utf-8' ? undefined : new TextDecoder(known.encoding);
		return this.#decode(head.subarray(known.mark));
	}

	#decode(bytes: Uint8Array): Uint8Array {
		return this.#decoder === undefined ? bytes : encode(this.#decoder.decode(bytes, {stream: true}));
	}

	#check(bytes: Uint8Array): Uint8Array {
		if (this.#unchecked > 0) {
			const head = bytes.subarray(0, this.#unchecked);
			refuseNul(head, this.#isBegun);
			this.#isBegun ||= head.includes(newline);
			this.#unchecked -= bytes.length;
		}

		return bytes;
	}
}

function skipHole(bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== 0) {
		return bytes;
	}

	const start = bytes.findIndex(byte => byte !== 0);
	return start === -1 ? nothing : bytes.subarray(start);
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
