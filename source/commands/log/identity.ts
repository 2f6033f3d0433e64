import {resolve} from 'node:path';

/** A run is known by so many bytes of its first line. */
const longestLine = 4096;

const newline = 10;

/**
Tells a run from the next one that is written to the same path: the path and the first line, hashed, so that whoever keeps
it keeps no part of the log.

@param bytes - The first block of lines.
*/
export const identityOf = async (path: string, bytes: Uint8Array): Promise<string> => {
	// Only a screen asks: a report does not wait for this to load.
	const {createHash} = await import('node:crypto');
	const end = bytes.indexOf(newline);
	const line = bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, longestLine));
	return createHash('sha256')
		.update(`${resolve(path)}\n`)
		.update(line)
		.digest('hex')
		.slice(0, 32);
};
