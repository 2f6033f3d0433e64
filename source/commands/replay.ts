import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import type {FollowEvent} from '../follow/follow-event.js';
import type {Options} from './options/options.js';
import {UsageError} from './options/usage-error.js';
import {report} from './report.js';
import {openSource, type Source} from './source/source.js';
import {watch} from './view.js';

/** How often the replay writes, in milliseconds: often enough to look live, seldom enough to cost little. */
const beat = 50;

/** Without `--speed` a log of any size takes this long, in seconds. */
const wholeLog = 30;

const newline = 10;
const carriageReturn = 13;

/** Where the line that begins at `from` ends: the index after its `\n`, `\r\n` or lone `\r`. */
function lineEnd(bytes: Uint8Array, from: number): number {
	for (let index = from; index < bytes.length; index++) {
		const byte = bytes[index];
		if (byte === newline) {
			return index + 1;
		}

		if (byte === carriageReturn) {
			return bytes[index + 1] === newline ? index + 2 : index + 1;
		}
	}

	return bytes.length;
}

/** Hands over the lines of a finished log at a pace: so many lines a second, or so many bytes. */
async function* paced(
	events: AsyncIterable<FollowEvent>,
	pace: {readonly lines: number | undefined; readonly seconds: number},
	signal: AbortSignal,
): AsyncIterable<FollowEvent> {
	let allowance = 0;
	yield {kind: 'caught-up'};
	for await (const event of events) {
		if (event.kind !== 'lines') {
			yield event;
			continue;
		}

		const bytesPerSecond = Math.max(1, (event.size ?? 300_000) / pace.seconds);
		let start = 0;
		while (start < event.bytes.length && !signal.aborted) {
			allowance += pace.lines === undefined ? (bytesPerSecond * beat) / 1000 : (pace.lines * beat) / 1000;
			let end = start;
			while (end < event.bytes.length && allowance > 0) {
				const next = lineEnd(event.bytes, end);
				allowance -= pace.lines === undefined ? next - end : 1;
				end = next;
			}

			if (end > start) {
				yield {...event, bytes: event.bytes.subarray(start, end), arrived: Date.now()};
				start = end;
			}

			await sleep(beat);
		}
	}
}

/**
Plays a finished log in the viewer as if it were being written.

@returns The exit status.
*/
export async function replay(words: readonly string[], options: Options): Promise<number> {
	const [word, ...rest] = words;
	if (word === undefined || rest.length > 0) {
		throw new UsageError(options.messages.report.errors.replayTakesOne);
	}

	if (!process.stdout.isTTY) {
		return report([word], options);
	}

	const source = await openSource(word, options);
	const played: Source = {
		...source,
		file: undefined,
		modified: undefined,
		created: undefined,
		events: ({signal}) =>
			paced(source.events({follow: false, signal}), {lines: options.speed, seconds: wholeLog}, signal),
	};
	return watch([{word, source: played}], options);
}
