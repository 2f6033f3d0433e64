import type {FieldRecord, RecordParser, RepeatedLine} from '../format.js';
import {createRecencyMap} from '../shape/recency-map.js';
import {createTemplate, matchTemplate, type Template} from '../shape/template.js';

/** A kind of record whose lines may be compared as bytes. */
type Kind = {readonly template: Template; readonly line: RepeatedLine; readonly format: OpenFormat};

/** A format that was opened for the log. */
export type OpenFormat = {readonly id: string; readonly parser: RecordParser};

/** Kinds that take turns: training, and several evaluations. */
const most = 6;

const mostSeen = 32;

/** The lines of structured records that were seen last: those that differ by their numbers alone are read without making text of them. */
export type RepeatedLines = {
	/** Takes note of a line that was read as text, and of the record that it gave. */
	readonly note: (text: string, record: FieldRecord, format: OpenFormat) => void;

	/**
	Reads the line at `at` if it is of such a kind. The bytes must end with an end of line. Returns the place of the line's end,
	or -1.
	*/
	readonly read: (bytes: Uint8Array, at: number, line: number) => number;
};

export function createRepeatedLines(take: (record: FieldRecord, format: OpenFormat) => void): RepeatedLines {
	const kinds: Kind[] = [];

	/** Names of the records seen, and whether a second one came: most kinds have one line. */
	const seen = createRecencyMap<{isTried: boolean}>(mostSeen);

	return {
		note(text, record, format) {
			if (format.parser.repeated === undefined || record.before !== undefined) {
				return;
			}

			const names = record.fields.map(({name}) => name).join('\n');
			const before = seen.get(names);
			if (before === undefined) {
				seen.set(names, {isTried: false});
			} else if (!before.isTried) {
				before.isTried = true;
				const kind = kindOf(text, format);
				if (kind !== undefined) {
					kinds.splice(most - 1, 1);
					kinds.push(kind);
				}
			}
		},
		read(bytes, at, line) {
			for (let index = 0; index < kinds.length; index++) {
				const kind = kinds[index];
				const end = kind === undefined ? -1 : matchTemplate(kind.template, bytes, at);
				if (kind !== undefined && end >= 0) {
					if (index > 0) {
						// What comes most often is compared first, and stays.
						kinds[index] = kinds[index - 1] ?? kind;
						kinds[index - 1] = kind;
					}

					take(kind.line.record(kind.template.values, line), kind.format);
					return end;
				}
			}

			return -1;
		},
	};
}

function kindOf(text: string, format: OpenFormat): Kind | undefined {
	const line = format.parser.repeated?.(text);
	const tokens = line?.slots.map(slot => ({...slot, kind: 'number' as const, residue: false}));
	const template = tokens && createTemplate(text, tokens);
	return line && template && {template, line, format};
}
