const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** Longest piece of a line that is read; what is longer is no line of a training log. Bytes. */
export const longestPiece = 65_536;

/** Text of a piece of a line; bytes that are not UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
	return decoder.decode(bytes.subarray(from, Math.min(to, from + longestPiece)));
}
