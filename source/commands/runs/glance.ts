import type {FileHandle} from 'node:fs/promises';
import {openNow} from '../../follow/file/open-now.js';
import {follow} from '../../follow/follow.js';
import {BlockReader} from '../../follow/text/block-reader.js';
import {firstEnd} from '../../follow/text/bytes.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import type {Run} from '../../run/run.js';
import {createRunPipeline, hasMetrics, type RunPipeline} from '../source/run-pipeline.js';
import type {FoundLog} from './find-logs.js';

/** A log up to this size is read whole at once, in bytes. */
const small = 256 * 1024;

/** Bytes read of the beginning and of the end of a larger one. */
const headBytes = 32 * 1024;
const tailBytes = 96 * 1024;

/** A document in one piece, or a compressed log, is read whole up to this size: a part of it says nothing. */
const largestWhole = 8 * 1024 * 1024;

export type Glance = {
	readonly run: Run;

	/** Only the beginning and the end were read. */
	readonly isPart: boolean;
};

const take = (pipeline: RunPipeline, bytes: Uint8Array | undefined): void => {
	if (bytes !== undefined && bytes.length > 0) {
		pipeline.take({kind: 'lines', bytes, arrived: 0, position: 0, size: undefined, dropped: 0});
	}
};

async function bytesOf(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
	const bytes = Buffer.alloc(length);
	let filled = 0;
	while (filled < length) {
		const {bytesRead} = await file.read(bytes, filled, length - filled, position + filled);
		if (bytesRead === 0) {
			break;
		}

		filled += bytesRead;
	}

	return bytes.subarray(0, filled);
}

/** JSON over many lines, or all in one: only the whole of it can be read. */
function isDocument(head: Uint8Array): boolean {
	const end = head.indexOf(10);
	const first = Buffer.from(head.subarray(0, end < 0 ? 64 : Math.min(64, end))).toString('latin1');
	return end < 0 || /^\s*[[{]\s*$/.test(first);
}

async function readParts(path: string, pipeline: RunPipeline): Promise<'whole' | 'parts' | 'other'> {
	await using file = await openNow(path);
	const {size} = await file.stat();
	if (size <= small) {
		const reader = new BlockReader();
		take(pipeline, reader.push(await bytesOf(file, 0, size)));
		take(pipeline, reader.end());
		pipeline.take({kind: 'end'});
		return 'whole';
	}

	const head = await bytesOf(file, 0, headBytes);
	if (isDocument(head)) {
		return 'other';
	}

	take(pipeline, new BlockReader().push(head));
	const tail = await bytesOf(file, size - tailBytes, tailBytes);
	take(pipeline, new BlockReader().push(tail.subarray(firstEnd(tail) + 1)));
	pipeline.take({kind: 'end'});
	return 'parts';
}

async function readWhole({path, size}: FoundLog, names: readonly GivenName[]): Promise<Run | undefined> {
	if (size > largestWhole) {
		return undefined;
	}

	const pipeline = createRunPipeline(path, names);
	for await (const event of follow(path, {follow: false, signal: new AbortController().signal})) {
		pipeline.take(event);
	}

	return pipeline.run();
}

/**
A log at a glance: whole where it is small, else its beginning and its end, within a budget of bytes. Undefined where it
holds no figure, is no text or cannot be read: it is not a run.

@param names - What names in the log mean.
*/
export async function glance(log: FoundLog, names: readonly GivenName[] = []): Promise<Glance | undefined> {
	const pipeline = createRunPipeline(log.path, names);
	const way = log.path.endsWith('.gz')
		? 'other'
		: await readParts(log.path, pipeline).catch(() => 'other' as const);
	const run = way === 'other' ? await readWhole(log, names).catch(() => undefined) : pipeline.run();
	return run && hasMetrics(run) ? {run, isPart: way === 'parts'} : undefined;
}
