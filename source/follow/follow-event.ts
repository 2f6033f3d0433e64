/** What became of the source, in the order in which it happened. */
export type FollowEvent =
	| LinesEvent
	/** Forget everything that was handed over: the source starts over. */
	| {readonly kind: 'restart'; readonly because: RestartCause}
	/** All that is there has been read. Once each time, before waiting for more. */
	| {readonly kind: 'caught-up'}
	/** The file was deleted or moved away; what is still written to it goes on coming. `back`: there is a file at the path again. */
	| {readonly kind: 'gone' | 'back'}
	/** There is no file yet, or nothing in it, or nobody writes to the pipe yet. Once each time, instead of `caught-up`. */
	| {readonly kind: 'waiting'}
	/** Nothing will come any more: read to the end without following, or the pipe was closed. */
	| {readonly kind: 'end'};

/** One or more complete lines. */
export type LinesEvent = {
	readonly kind: 'lines';

	/**
	UTF-8 without byte order mark. Ends at a line end: `\n`, `\r\n` or a lone `\r` (progress bars), never between `\r`
	and `\n`. A last line that has no end of its own is given `\n`. Valid until the next event is asked
	for: whoever keeps the bytes copies them.
	*/
	readonly bytes: Uint8Array;

	/** When they were read, in milliseconds since 1970. */
	readonly arrived: number;

	/** Bytes of the source read so far, from its start (compressed bytes for gzip). */
	readonly position: number;

	/** Bytes that the source has in all, as far as is known; undefined for a pipe. May be less than `position`. */
	readonly size: number | undefined;

	/** Bytes left out since the last event, because their line is longer than `longestLine`. */
	readonly dropped: number;
};

/**
- `truncated`: the file is shorter than what was read of it.
- `rotated`: another file with other content is at the path.
- `rewritten`: the same file has other content where it was read.
- `continued`: a last line without an end was handed over after a while of quiet, and has gone on since.
*/
export type RestartCause = 'truncated' | 'rotated' | 'rewritten' | 'continued';

export type FollowOptions = {
	/** Wait for more at the end, and for a file that is not there yet. Pipes are always read until they are closed. */
	readonly follow: boolean;

	/** Ends the iteration, without an event, and releases every handle. */
	readonly signal: AbortSignal;

	/** Whether the system may be asked to tell of changes, besides looking. Network mounts never tell. Default: true. */
	readonly watch?: boolean;

	/** Milliseconds of quiet after which a last line without an end counts as complete. Default: 2000. */
	readonly quiet?: number;
};
