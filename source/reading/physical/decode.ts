const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** Text of a part of a log; bytes that are not UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
	return decoder.decode(bytes.subarray(from, to));
}

const encoder = new TextEncoder();

/** A copy to be kept: a part of a string holds on to the whole of it, which may be a line of a megabyte. */
export function ownText(text: string): string {
	return decoder.decode(encoder.encode(text));
}
