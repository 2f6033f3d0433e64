import {legacyText} from './legacy-text.js';

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** Text of a part of a log; bytes that are neither UTF-8 nor of a known old encoding become U+FFFD. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
	const text = decoder.decode(bytes.subarray(from, to));
	return text.includes('\uFFFD') ? (legacyText(bytes.subarray(from, to)) ?? text) : text;
}

const encoder = new TextEncoder();

/** A copy to be kept: a part of a string holds on to the whole of it, which may be a line of a megabyte. */
export function ownText(text: string): string {
	return decoder.decode(encoder.encode(text));
}
