import {openNow} from '../../follow/file/open-now.js';
import {readTail} from '../../follow/read-tail.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import type {Run} from '../../run/run.js';
import {createRunPipeline, hasMetrics} from '../source/run-pipeline.js';

/** Smaller logs are read before anybody has looked at the screen, in bytes. */
const large = 2 * 1024 * 1024;

/** So much of the beginning holds the settings and the heads of columns, and so much of the end the latest figures, in bytes. */
const headBytes = 65_536;
const tailBytes = {least: 32_768, most: 524_288} as const;

/** What the end may take, in milliseconds. */
const patience = 60;

const newline = 10;

const headOf = async (path: string): Promise<Uint8Array> => {
	await using file = await openNow(path);
	const {buffer, bytesRead} = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
	return buffer.subarray(0, buffer.subarray(0, bytesRead).lastIndexOf(newline) + 1);
};

/** The last lines in about so many bytes. */
const lastLines = (bytes: Uint8Array, wanted: number): Uint8Array => {
	const from = bytes.length - wanted;
	return from <= 0 ? bytes : bytes.subarray(bytes.indexOf(newline, from) + 1);
};

/** How the bytes of a file can be read, and a first look at a large one. */
export type FirstLook = {
	/** The bytes are the text itself: lines can be found by their place. */
	readonly isPlain: boolean;

	/**
	Of a large log, the run that its first and its latest lines make (its line numbers are not those of the log), and how
	many bytes the log has.
	*/
	readonly preview: {readonly run: Run; readonly size: number} | undefined;
};

/** Takes a tenth of a second at the most, whatever the size of the file and its lines. What cannot be looked at is found out by reading it. */
export const lookFirst = async (path: string, names: readonly GivenName[] = []): Promise<FirstLook> => {
	try {
		const tail = await readTail(path, tailBytes.most);
		if (tail === undefined || tail.size < large) {
			return {isPlain: tail !== undefined, preview: undefined};
		}

		const pipeline = createRunPipeline(path, names);
		const take = (bytes: Uint8Array): void => {
			pipeline.take({kind: 'lines', bytes, arrived: 0, position: 0, size: undefined, dropped: 0});
		};

		const head = await headOf(path);
		const began = performance.now();
		take(head);
		const bytesInTime = (head.length * patience) / Math.max(0.1, performance.now() - began);
		const unreadAfter = pipeline.summary().lines.total;
		take(lastLines(tail.bytes, Math.max(tailBytes.least, bytesInTime)));
		pipeline.take({kind: 'end'});
		const run = {...pipeline.run(), unreadAfter};
		return {isPlain: true, preview: hasMetrics(run) ? {run, size: tail.size} : undefined};
	} catch {
		return {isPlain: true, preview: undefined};
	}
};
