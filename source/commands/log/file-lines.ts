import {openNow} from '../../follow/file/open-now.js';
import type {LineIndex} from './line-index.js';
import {createLineScanner} from './line-scanner.js';

const portion = 262_144;

/** Bytes that are looked through at most for one screen of lines, so that no single line of a gigabyte holds it up. */
const farthest = 64 * portion;

/** Lines of a file by their numbers: reads from the nearest known place before them. What cannot be read is left out. */
export const readFileLines = async (
	path: string,
	index: LineIndex,
	from: number,
	count: number,
): Promise<readonly string[]> => {
	const entry = index.before(from);
	const scanner = createLineScanner(entry.line, from, count);
	try {
		await using file = await openNow(path);
		const buffer = Buffer.allocUnsafe(portion);
		for (let at = entry.position; at < entry.position + farthest; ) {
			const {bytesRead} = await file.read(buffer, 0, portion, at);
			if (bytesRead === 0 || scanner.push(buffer.subarray(0, bytesRead))) {
				break;
			}

			at += bytesRead;
		}
	} catch {
		// Gone or rotated while it was looked at: what was found is shown.
	}

	return scanner.lines;
};
