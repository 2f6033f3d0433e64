export const newline = 10;
export const carriageReturn = 13;

/** Whether a byte ends a line. */
export function isEnd(byte: number | undefined): boolean {
	return byte === newline || byte === carriageReturn;
}

/** Where the first line end is, or the length. */
export function firstEnd(bytes: Uint8Array): number {
	const atNewline = bytes.indexOf(newline);
	const line = atNewline === -1 ? bytes : bytes.subarray(0, atNewline);
	const atReturn = line.indexOf(carriageReturn);
	return atReturn === -1 ? line.length : atReturn;
}

/** Just after the last line end; a `\r` in the last place does not count, since `\n` may follow. */
export function lastEnd(bytes: Uint8Array): number {
	const afterNewline = bytes.lastIndexOf(newline) + 1;
	const open = bytes.subarray(afterNewline, -1);
	return afterNewline + open.lastIndexOf(carriageReturn) + 1;
}

/** `length`, or the start of the UTF-8 character that `bytes` up to `length` stop inside of. */
export function characterStart(bytes: Uint8Array, length: number): number {
	for (let back = 1; back <= Math.min(3, length); back += 1) {
		const byte = bytes[length - back] ?? 0;
		if (byte >= 0xc0) {
			const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
			return size > back ? length - back : length;
		}

		if (byte < 0x80) {
			return length;
		}
	}

	return length;
}

/** Both in one array of its own. */
export function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}

/** Whether `bytes` begin with `start`. */
export function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
	return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
