import type {Series} from './series.js';
import type {Track} from './track.js';

/**
A moment of training: everything that the log had said by this line, the line itself included. It means the same for
every series, whatever each of them counts in. `latest` is the moment after the last line.
*/
export type Moment = {readonly line: number};

export const latest: Moment = {line: Number.POSITIVE_INFINITY};

/** A stretch of the log in which the counters only rise. A restart, a resumed run or a next fit begins another. */
export type Segment = {
	/** First line of the segment. */
	readonly line: number;
	readonly because: 'start' | 'restart' | 'resume' | 'next-run';

	/** Global step and epoch (as the log counts) of its first point, where known. */
	readonly step: number | undefined;
	readonly epoch: number | undefined;
};

/** How fast the latest points arrived, while following. */
export type ArrivalPace = {
	readonly stepsPerSecond: number | undefined;
	readonly epochsPerSecond: number | undefined;
};

export type RunEvent = {
	readonly line: number;
	readonly event: string;
	readonly text: string;
	readonly step: number | undefined;
	readonly epoch: number | undefined;
};

export type Result = {readonly line: number; readonly name: string; readonly value: number};

/**
A training run as a value: what is known of it up to the last line that was read. The rooms after this one
(`diagnosis/`, `compare/`, `chart/`, `view/`, `report/`) see only this type and those that it is made of.
*/
export type Run = {
	/** Changes with every change of content: what was computed for one version holds for it. */
	readonly version: number;

	/** What to call the run: the name of its file. */
	readonly source: string;

	/** Id of the format that gave most points. */
	readonly format: string;

	/** In the order of first appearance. */
	readonly series: readonly Series[];
	readonly segments: readonly Segment[];
	readonly events: readonly RunEvent[];
	readonly results: readonly Result[];
	readonly settings: ReadonlyMap<string, string>;
	readonly lines: {readonly total: number; readonly read: number; readonly ignored: number};

	/** Line, and arrival time in milliseconds since 1970, of the last line that moved training on. */
	readonly lastPoint: {readonly line: number; readonly arrived: number | undefined} | undefined;

	/** Usual milliseconds between two points as they arrived, while following; undefined before five of them. */
	readonly arrivalInterval: number | undefined;
	readonly arrivalPace: ArrivalPace | undefined;
	readonly track: Track;

	/** Where the log's epochs begin: 1 for a log that counts from 1 or in fractions. Epoch as logged = ceil(done) - 1 + base. */
	readonly epochBase: 0 | 1;

	/** The log states epochs as fractions: they are the epochs done. */
	readonly epochIsFraction: boolean;

	/** Lines that were set aside because they stand before the line above them: other writers share the file. */
	readonly interleaved: number;

	/** Figures that were passed over because the log has more than 256 series. */
	readonly leftOut: number;

	/** Line after which a stretch of the log is missing: a first look at a large one holds its beginning and its end. */
	readonly unreadAfter: number | undefined;
};
