import type {FileHandle} from 'node:fs/promises';

/** Bytes remembered at each end of what was read. */
const span = 1024;

/**
Remembers the first bytes of a file and the last ones read, to tell a file that grew from one that was written anew
in place, even if it is longer now than before.
*/
export class Fingerprint {
	#head: Uint8Array = new Uint8Array(0);
	#tail: Uint8Array = new Uint8Array(0);
	#position = 0;

	/** Bytes noted so far. */
	get position(): number {
		return this.#position;
	}

	/** Takes the bytes read after those noted before. */
	note(bytes: Uint8Array): void {
		if (this.#head.length < span) {
			this.#head = Buffer.concat([this.#head, bytes.subarray(0, span - this.#head.length)]);
		}

		this.#tail = Buffer.concat([this.#tail, bytes.subarray(-span)]).subarray(-span);
		this.#position += bytes.length;
	}

	/** Whether the file still has these bytes at their places. */
	async matches(file: FileHandle): Promise<boolean> {
		const tailStart = this.#position - this.#tail.length;
		return (await hasAt(file, this.#head, 0)) && (await hasAt(file, this.#tail, tailStart));
	}
}

async function hasAt(file: FileHandle, expected: Uint8Array, position: number): Promise<boolean> {
	if (expected.length === 0) {
		return true;
	}

	const {bytesRead, buffer} = await file.read(Buffer.alloc(expected.length), 0, expected.length, position);
	return bytesRead === expected.length && buffer.equals(expected);
}
