import {setTimeout as sleep} from 'node:timers/promises';
import type {FollowEvent, FollowOptions, RestartCause} from '../follow-event.js';
import {SourceError} from '../source-error.js';
import {Changes} from './changes.js';
import {FileReading} from './file-reading.js';
import {GrowingFile} from './growing-file.js';
import {Presence} from './presence.js';

/** Milliseconds in which a file that is saved whole is short before it is long again. */
const savingTime = 50;

const defaultQuiet = 2000;

/** Follows a regular file by its path. See `follow`. */
export async function* followFile(path: string, options: FollowOptions): AsyncGenerator<FollowEvent, void> {
	const {signal} = options;
	const changes = new Changes(path, {watch: options.follow && (options.watch ?? true), signal});
	try {
		let quiet = options.quiet ?? defaultQuiet;
		let file = yield* appear(path, changes, options);
		while (file !== undefined) {
			const because = yield* readOn(file, changes, {...options, quiet});
			if (because === undefined) {
				return;
			}

			if (because === 'continued') {
				// This writer pauses inside its lines. Each reading again costs, so the next one takes twice the pause.
				quiet *= 2;
			}

			yield {kind: 'restart', because};
			file = yield* appear(path, changes, options);
		}
	} finally {
		changes.close();
	}
}

/** Opens the file once it is there; undefined when aborted. */
async function* appear(
	path: string,
	changes: Changes,
	{follow, signal}: FollowOptions,
): AsyncGenerator<FollowEvent, GrowingFile | undefined> {
	let told = false;
	while (!signal.aborted) {
		const file = await GrowingFile.open(path);
		if (file !== undefined) {
			return file;
		}

		if (!follow) {
			throw new SourceError('missing');
		}

		if (!told) {
			yield {kind: 'waiting'};
			told = true;
		}

		await changes.next();
	}

	return undefined;
}

/** Reads a file from its start; returns why it must be read from the start again, or undefined when it is over. */
async function* readOn(
	file: GrowingFile,
	changes: Changes,
	{follow, signal, quiet = defaultQuiet}: FollowOptions,
): AsyncGenerator<FollowEvent, RestartCause | undefined> {
	const reading = new FileReading(file, signal, quiet);
	const presence = new Presence();
	let told = -1;
	try {
		while (!signal.aborted) {
			if ((yield* reading.takeAll()) === 'continued') {
				return 'continued';
			}

			if (!follow && !signal.aborted) {
				yield* reading.finish();
				yield {kind: 'end'};
				return undefined;
			}

			yield* reading.settle();
			if (told !== file.position && !signal.aborted) {
				told = file.position;
				changes.active();
				yield {kind: file.position === 0 ? 'waiting' : 'caught-up'};
			}

			const because = yield* untilMore(file, reading, presence, changes, signal);
			if (because !== undefined) {
				return because;
			}
		}

		return undefined;
	} finally {
		await file.close();
	}
}

/** Waits until there may be more to take, or returns why there is not. */
async function* untilMore(
	file: GrowingFile,
	reading: FileReading,
	presence: Presence,
	changes: Changes,
	signal: AbortSignal,
): AsyncGenerator<FollowEvent, RestartCause | undefined> {
	while (!signal.aborted) {
		await changes.next(reading.due);
		for (const lines of reading.settle()) {
			yield lines;
			yield {kind: 'caught-up'};
		}

		let now = await file.look();
		if (now === 'truncated') {
			await sleep(savingTime);
			now = await file.look();
		}

		yield* presence.note(file.isThere);
		if (now === 'grown') {
			return undefined;
		}

		if (now === 'replaced') {
			yield* reading.takeAll();
			yield* reading.finish();
			return 'rotated';
		}

		if (now !== 'same') {
			return now;
		}
	}

	return undefined;
}
