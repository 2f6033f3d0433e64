import type {Split} from './reading.js';

/**
How a family in `formats/` says what its lines hold: as named fields, without knowing what the names mean. The
vocabulary of `reading/` turns names into splits, metrics and counters, once for all families.
*/

export type Field = {
	/** As the log has it: `eval_loss`, `train/box_loss`, `Epoch`. */
	readonly name: string;

	/** Missing cells are left out, not null. Text is kept for settings and for totals such as `3/10`. */
	readonly value: number | string;
};

/** The fields that belong together: one row, one dictionary, one table. */
export type FieldRecord = {
	/** Line of the log that closed the record, from 1. */
	readonly line: number;
	readonly fields: readonly Field[];

	/** Where the record's own tag says it (`Epoch(val)`, a column `validation`); names can say it too. */
	readonly split: Split | undefined;

	/** `point`: figures at a moment of training. `result`: figures of the run as a whole. `settings`: arguments. */
	readonly about: 'point' | 'result' | 'settings';

	/** Tells the same step again: the last one wins. */
	readonly replaces: boolean;

	/** See `PointReading.stream`. */
	readonly stream: string | undefined;

	/**
	What stands before the record on its line, back to the record before it; undefined where there is nothing. A progress
	bar there holds the step, a tag the split.
	*/
	readonly before: string | undefined;

	/**
	A narrower id where the fields reveal who wrote them (`trainer-dict`, `keras-csv`), begun with the framework's name;
	undefined where they do not: the id of the format stands.
	*/
	readonly format: string | undefined;
};

/** Reads one log from its first line; keeps whatever the family needs to remember between lines (a header, a group). */
export type RecordParser = {
	/**
	Takes a complete line, without its end and without control sequences. Undefined says that the line is not of this
	family and that nothing was kept; an empty array, that it is (a ruler, a header) and says no figures.
	*/
	readonly line: (text: string, line: number) => readonly FieldRecord[] | undefined;

	/** The log is complete: what was still held back. */
	readonly end?: () => readonly FieldRecord[];

	/**
	How to read further lines that differ from this one, which the parser took, by their numbers alone. Undefined where they
	have to be read as text. Only of parsers that remember nothing between lines but by `record`.
	*/
	readonly repeated?: (text: string) => RepeatedLine | undefined;
};

/** What lines have in common that differ by their numbers alone. */
export type RepeatedLine = {
	/** Where the numbers stand in the line that it was made from, in their order. */
	readonly slots: ReadonlyArray<{readonly start: number; readonly end: number}>;

	/** The record of a line, from its numbers. */
	readonly record: (values: ArrayLike<number>, line: number) => FieldRecord;
};

/** A line or a few that show the family, and what must be read from them. They are its tests. */
export type FormatSample = {
	readonly lines: readonly string[];
	readonly records: ReadonlyArray<Partial<FieldRecord>>;
};

export type RecordFormat = {
	readonly id: string;
	readonly samples: readonly FormatSample[];
	readonly open: () => RecordParser;
};
