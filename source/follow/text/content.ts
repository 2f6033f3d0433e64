import {SourceError} from '../source-error.js';
import {carriageReturn, newline, startsWith} from './bytes.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes at the start that must be text. */
export const checkedBytes = 4096;

const lfsPointer = text('version https://git-lfs.github.com/spec/');

/** First bytes of files that are not text; those with a NUL near their start (TensorBoard, SQLite) need no entry. */
const binaryKinds: ReadonlyArray<readonly [kind: string, magic: Uint8Array]> = [
	['gzip', Uint8Array.of(0x1f, 0x8b)],
	['zip', text('PK\x03\x04')],
	['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
	['hdf5', Uint8Array.of(0x89, 0x48, 0x44, 0x46)],
	['jpeg', Uint8Array.of(0xff, 0xd8, 0xff)],
	['zstd', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd)],
	['xz', Uint8Array.of(0xfd, 0x37, 0x7a, 0x58)],
	['bzip2', text('BZh')],
	['numpy', Uint8Array.of(0x93, 0x4e, 0x55, 0x4d)],
	['pickle', Uint8Array.of(0x80, 0x02)],
	['pickle', Uint8Array.of(0x80, 0x03)],
	['pickle', Uint8Array.of(0x80, 0x04)],
	['pickle', Uint8Array.of(0x80, 0x05)],
	['elf', text('\x7fELF')],
	['pdf', text('%PDF-')],
	['parquet', text('PAR1')],
];

const marks: ReadonlyArray<readonly [encoding: Encoding, mark: Uint8Array]> = [
	['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf)],
	['utf-16le', Uint8Array.of(0xff, 0xfe)],
	['utf-16be', Uint8Array.of(0xfe, 0xff)],
];

/**
What the first bytes say: the encoding and the length of its byte order mark. Throws `SourceError` for what is not text.
*/
export function recognise(head: Uint8Array): {readonly encoding: Encoding; readonly mark: number} {
	for (const [kind, magic] of binaryKinds) {
		if (startsWith(head, magic)) {
			throw new SourceError('binary', kind);
		}
	}

	if (startsWith(head, lfsPointer)) {
		throw new SourceError('lfs-pointer');
	}

	const [encoding, mark] = marks.find(([, mark]) => startsWith(head, mark)) ?? ['utf-8', new Uint8Array(0)];
	return {encoding, mark: mark.length};
}

/** Control characters that text holds: bell, backspace, tab, line ends, escape; NUL is asked for by itself. */
const textControls = new Set([0, 7, 8, 9, newline, 12, carriageReturn, 27]);

/**
Throws `SourceError` for a NUL among the first bytes of what should be text. Those that a crash or a sparse copy leaves in a log
pass: a line of text stands before them, and nothing but text around them.

@param isBegun - A line has ended before `head`.
*/
export function refuseNul(head: Uint8Array, isBegun: boolean): void {
	const first = head.indexOf(0);
	const isHole =
		(isBegun || head.subarray(0, Math.max(0, first)).includes(newline)) &&
		head.every(byte => byte >= 32 || textControls.has(byte));
	if (first !== -1 && !isHole) {
		throw new SourceError('binary');
	}
}

/** Whether more bytes could make a pointer or a byte order mark of these. */
export function isUndecided(head: Uint8Array): boolean {
	return (
		startsWith(lfsPointer, head) ||
		marks.some(([, mark]) => startsWith(mark, head) && head.length < mark.length)
	);
}

function text(characters: string): Uint8Array {
	return Uint8Array.from(characters, character => character.charCodeAt(0));
}
