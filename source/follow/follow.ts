import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {followFile} from './file/follow-file.js';
import {openNow} from './file/open-now.js';
import type {FollowEvent, FollowOptions} from './follow-event.js';
import {followStream} from './follow-stream.js';
import {SourceError, toSourceError} from './source-error.js';
import {isGzip} from './stream/gzip.js';
import {openPipe} from './stream/pipe.js';

/**
Reads a file by its path and, with `follow`, goes on as it grows: a regular file, gzip (by its first bytes, not by its
name; read once, to its end), a named pipe or `/dev/fd/N`. It only reads.

Pulls: the next block is read when the receiver asks for the next event. On abort the iteration ends without an event.

Throws `SourceError` from the iteration: for what is no text at once, for what is missing only without `follow`.
*/
export async function* follow(path: string, options: FollowOptions): AsyncGenerator<FollowEvent, void> {
	const {kind, size} = await recognise(path);
	switch (kind) {
		case 'folder': {
			throw new SourceError('folder');
		}

		case 'file': {
			yield* followFile(path, options);
			return;
		}

		case 'pipe': {
			yield* followPipe(path, options);
			return;
		}

		case 'gzip': {
			yield* followStream(createReadStream(path), options, size);
			return;
		}

		case 'device': {
			yield* followStream(createReadStream(path), options);
		}
	}
}

async function* followPipe(path: string, options: FollowOptions): AsyncGenerator<FollowEvent, void> {
	yield {kind: 'waiting'};
	try {
		const pipe = await openPipe(path, options.signal);
		if (pipe === undefined) {
			return;
		}

		for await (const event of followStream(pipe, options)) {
			if (event.kind !== 'waiting') {
				yield event;
			}
		}
	} catch (error) {
		throw toSourceError(error);
	}
}

type Kind = 'file' | 'gzip' | 'folder' | 'pipe' | 'device';

/** A path at which there is nothing yet will be a file. */
async function recognise(path: string): Promise<{readonly kind: Kind; readonly size: number}> {
	try {
		const stats = await stat(path);
		const {size} = stats;
		if (stats.isDirectory()) {
			return {kind: 'folder', size};
		}

		if (stats.isFIFO()) {
			return {kind: 'pipe', size};
		}

		if (!stats.isFile()) {
			return {kind: 'device', size};
		}

		return {kind: isGzip(await firstBytes(path)) ? 'gzip' : 'file', size};
	} catch (error) {
		const reason = toSourceError(error);
		if (reason.reason === 'missing') {
			return {kind: 'file', size: 0};
		}

		throw reason;
	}
}

async function firstBytes(path: string): Promise<Uint8Array> {
	const file = await openNow(path);
	try {
		const {bytesRead, buffer} = await file.read(Buffer.alloc(2), 0, 2, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
