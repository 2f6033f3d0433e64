import type {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import type {FollowEvent, FollowOptions, LinesEvent} from './follow-event.js';
import {toSourceError} from './source-error.js';
import {unpack} from './stream/gzip.js';
import {BlockReader} from './text/block-reader.js';

/** Milliseconds without anything after which all that is there has been read. */
const stillTime = 20;

/** Milliseconds more after which a `\r` at the end is a progress bar's, not half of `\r\n`. */
const barQuiet = 80;

/**
Reads standard input, a pipe or any other stream of bytes (gzip too) to its end. What was handed over cannot be read
again, so a last line without an end is held back until the stream ends, and there is no `restart`.

The stream is destroyed at the end, on abort, and when the receiver stops. Throws `SourceError`.

@param size Bytes that the stream will have in all, if that is known.
*/
export async function* followStream(
	stream: Readable,
	{signal}: Pick<FollowOptions, 'signal'>,
	size?: number,
): AsyncGenerator<FollowEvent, void> {
	let position = 0;
	const reader = new BlockReader();
	const portions = unpack(
		counted(stream, bytes => {
			position += bytes;
		}),
	);
	const abort = (): void => {
		stream.destroy();
	};
	const event = function* (bytes: Uint8Array): Generator<LinesEvent> {
		const dropped = reader.lines.takeDropped();
		if (bytes.length > 0 || dropped > 0) {
			yield {kind: 'lines', bytes, arrived: Date.now(), position, size, dropped};
		}
	};

	signal.addEventListener('abort', abort);
	try {
		while (!signal.aborted) {
			const next = portions.next();
			if (await isStill(next, stillTime)) {
				yield {kind: position === 0 ? 'waiting' : 'caught-up'};
				if (reader.lines.endsInCarriageReturn && (await isStill(next, barQuiet))) {
					yield* event(reader.lines.release());
					yield {kind: 'caught-up'};
				}
			}

			const {done, value} = await next;
			if (signal.aborted) {
				return;
			}

			if (done) {
				yield* event(reader.end());
				yield {kind: 'end'};
				return;
			}

			yield* event(reader.push(value) ?? value);
		}
	} catch (error) {
		if (!signal.aborted) {
			throw toSourceError(error);
		}
	} finally {
		signal.removeEventListener('abort', abort);
		stream.destroy();
	}
}

/** Whether nothing comes of `next` within some milliseconds. */
async function isStill(next: Promise<unknown>, milliseconds: number): Promise<boolean> {
	const stop = new AbortController();
	const came = next.then(
		() => false,
		() => false,
	);
	const still = sleep(milliseconds, true, {signal: stop.signal}).catch(() => false);
	const first = await Promise.race([came, still]);
	stop.abort();
	return first;
}

async function* counted(stream: Readable, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
	for await (const portion of stream) {
		const bytes: Uint8Array = portion instanceof Uint8Array ? portion : Buffer.from(String(portion));
		count(bytes.length);
		yield bytes;
	}
}
