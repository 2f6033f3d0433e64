import {stat} from 'node:fs/promises';
import process from 'node:process';
import {follow} from '../../follow/follow.js';
import type {FollowEvent} from '../../follow/follow-event.js';
import {followStream} from '../../follow/follow-stream.js';
import {newestLog} from '../../follow/newest-log.js';
import {SourceError} from '../../follow/source-error.js';
import type {Messages} from '../../locale/messages.js';
import {createdAt} from '../log/created.js';
import type {Options} from '../options/options.js';
import {UsageError} from '../options/usage-error.js';
import {runNameOf} from '../runs/group-logs.js';
import {newestRun} from '../runs/newest-run.js';

/** Something to read: opened on the first step of `events`. */
export type Source = {
	/** What to call the run. */
	readonly name: string;

	/** The file that is read; undefined for a pipe. */
	readonly file: string | undefined;

	/** When a file was last written, in milliseconds since 1970. */
	readonly modified: number | undefined;

	/** When it came to be, where the system tells. */
	readonly created: number | undefined;
	readonly events: (options: {follow: boolean; signal: AbortSignal}) => AsyncIterable<FollowEvent>;
};

/** Says what could not be read, and where, in one line. Other errors pass through. */
export function sourceProblem(error: unknown, name: string, messages: Messages): unknown {
	if (!(error instanceof SourceError)) {
		return error;
	}

	const words = messages.report.errors;
	const line = {
		missing: () => words.missing(name),
		binary: () => words.binary(name),
		folder: () => words.folder(name),
		'lfs-pointer': () => words.pointer(name),
		unreadable: () => words.denied(name),
		damaged: () => words.damaged(name),
		failed: () => words.unreadable(name, error.detail ?? error.message),
	}[error.reason]();
	return new UsageError(line);
}

/**
What a word of the command line names: a file, a folder (the newest log in it), or `-` for standard input.

@throws UsageError where there is nothing at the path, or no log in the folder.
*/
export async function openSource(word: string, {messages, waitForFile, names}: Options): Promise<Source> {
	if (word === '-') {
		return {
			name: 'stdin',
			file: undefined,
			modified: undefined,
			created: undefined,
			events: ({signal}) => followStream(process.stdin, {signal}),
		};
	}

	const about = await stat(word).catch(() => undefined);
	if (about === undefined && !waitForFile) {
		throw new UsageError(messages.report.errors.missing(word));
	}

	let file = word;
	if (about?.isDirectory()) {
		// No figure yet: a log that is still empty.
		const newest = (await newestRun(word, names)) ?? (await newestLog(word));
		if (newest === undefined) {
			throw new UsageError(messages.report.errors.folder(word));
		}

		file = newest;
	}

	const isPipe = about !== undefined && !about.isFile() && !about.isDirectory();
	const found = about?.isDirectory() ? await stat(file).catch(() => undefined) : about;
	return {
		name: about?.isDirectory() ? runNameOf(file, word) : file,
		file: isPipe ? undefined : file,
		modified: isPipe ? undefined : found?.mtimeMs,
		created: isPipe || found === undefined ? undefined : createdAt(found),
		events: options => follow(file, options),
	};
}
