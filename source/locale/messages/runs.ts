import type {KeyWords} from './screen.js';

/** What a key of the list of runs does, beside the keys that it shares with the screen of a run. */
export type RunsActionId =
	| 'open'
	| 'choose'
	| 'order'
	| 'order-back'
	| 'reverse'
	| 'up'
	| 'down'
	| 'filter'
	| 'clear';

export type RunsColumn =
	| 'name'
	| 'state'
	| 'progress'
	| 'metric'
	| 'best'
	| 'last'
	| 'curve'
	| 'verdict'
	| 'changed';

/** The words of the list of the runs in a folder. */
export type RunsMessages = {
	/** Name of the list. */
	readonly title: string;
	readonly columns: Readonly<Record<RunsColumn, string>>;
	readonly count: (runs: number) => string;

	/** While files are still looked into. */
	readonly reading: (read: number, files: number) => string;
	readonly chosen: (runs: number) => string;

	/** How many runs the filter lets through, of how many. */
	readonly matching: (runs: number, of: number) => string;
	readonly ago: (duration: string) => string;

	/** No run has been found in the folder yet. */
	readonly none: (folder: string, files: number) => string;
	readonly noMatch: (filter: string) => string;

	/** Told below the list where a log has more than was read of it: a better value may stand in the middle. */
	readonly partExplained: string;
	readonly opening: string;
	readonly keys: Readonly<Record<RunsActionId, KeyWords>>;
};
