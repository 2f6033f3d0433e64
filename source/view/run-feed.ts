import type {Run} from '../run/run.js';

/** A range of lines of the log as they are, control sequences included. `first` is the number of the first one, from 1. */
export type LogLines = {readonly first: number; readonly lines: readonly string[]};

/** The log itself, by line. */
export type LogText = {
	/** Number of the first line that can still be read, from 1: of a pipe only the latest are kept. */
	readonly first: () => number;

	/** Complete lines so far. */
	readonly total: () => number;

	/** At most `count` lines from number `from` on; fewer where they are gone or not there yet. Never rejects. */
	readonly read: (from: number, count: number) => Promise<LogLines>;
};

/** What the reader made of the log. */
export type ReadingAccount = {
	/** Kinds of lines that gave nothing, the most frequent first, each with one of its lines. */
	readonly passed: ReadonlyArray<{readonly example: string; readonly line: number; readonly count: number}>;

	/** What could have been read otherwise, and how it was read. */
	readonly ambiguous: ReadonlyArray<{
		readonly about: string;
		readonly choice: string;
		readonly line: number;
		readonly count: number;
	}>;

	/** Points by the id of the format that read them. */
	readonly formats: ReadonlyMap<string, number>;
};

/** A run and what is known of the file or pipe that it comes from. */
export type RunFeed = {
	readonly run: Run;

	/** The run is made of the first and the latest lines only: the rest is still being read. */
	readonly isPreview: boolean;

	/** More may come. */
	readonly following: boolean;

	/** Nothing more will come: the pipe was closed, or the process that wrote the file is gone. */
	readonly ended: boolean;

	/** The file was deleted or moved away since it was opened. */
	readonly isGone: boolean;

	/** A process was seen that has the file open to write. */
	readonly isOpen: boolean;

	/** Bytes read of what was there at the start; undefined once that is done. */
	readonly loading: {readonly read: number; readonly size: number} | undefined;

	/** When the log was last changed, in milliseconds since 1970, where that is known. */
	readonly modified: number | undefined;

	/** When the file came to be, where the system tells. */
	readonly created: number | undefined;

	/** Why nothing more can be read, in words: the file is gone, the pipe broke. */
	readonly trouble: string | undefined;

	/** What was read and what was not, as it is now: made when it is asked for. */
	readonly account: (() => ReadingAccount) | undefined;
	readonly log: LogText | undefined;

	/** Tells this run from others that were or will be at its path; undefined before its first line and for a pipe. */
	readonly identity: string | undefined;
};
