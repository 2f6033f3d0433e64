const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** Text of a part of a log; bytes that are not UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
	return decoder.decode(bytes.subarray(from, to));
}
