import {openNow} from './file/open-now.js';
import {toSourceError} from './source-error.js';
import {isGzip} from './stream/gzip.js';
import {firstEnd} from './text/bytes.js';
import {checkedBytes, recognise, refuseNul} from './text/content.js';
import {LineCutter, longestLine} from './text/line-cutter.js';

/** The last lines of a file, complete ones only. */
export type Tail = {
	/** UTF-8; empty where the last bytes hold no complete line. */
	readonly bytes: Uint8Array;

	/** Where in the file they begin, and how long the file is, in bytes. */
	readonly position: number;
	readonly size: number;
};

/**
The complete lines in the last `bytes` bytes of a regular file, for a quick first look at a huge one; at most 1 MiB is
looked at. Undefined where the end says nothing without the start: gzip, UTF-16. Throws `SourceError`.
*/
export async function readTail(path: string, bytes: number): Promise<Tail | undefined> {
	try {
		await using file = await openNow(path);
		const {size} = await file.stat();
		const head = Buffer.alloc(Math.min(checkedBytes, size));
		await file.read(head, 0, head.length, 0);
		if (isGzip(head)) {
			return undefined;
		}

		const known = recognise(head);
		if (known.encoding !== 'utf-8') {
			return undefined;
		}

		refuseNul(head, false);

		// One byte more than wanted, to see whether a line begins there.
		const from = Math.max(known.mark, size - Math.min(bytes, longestLine - 1) - 1);
		const {buffer, bytesRead} = await file.read(Buffer.alloc(Math.max(0, size - from)), 0, undefined, from);
		const lines = new LineCutter().push(buffer.subarray(0, bytesRead));
		const start = from === known.mark ? 0 : afterFirstEnd(lines);
		return {bytes: lines.subarray(start), position: from + start, size};
	} catch (error) {
		throw toSourceError(error);
	}
}

/** Where the second line begins. */
function afterFirstEnd(lines: Uint8Array): number {
	const end = firstEnd(lines);
	const isPair = lines[end] === 13 && lines[end + 1] === 10;
	return Math.min(lines.length, end + (isPair ? 2 : 1));
}
