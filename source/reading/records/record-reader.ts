import {recordFormats} from '../../formats/records.js';
import {aligned} from '../../formats/table/aligned.js';
import type {Context} from '../context/context.js';
import type {FieldRecord, RecordParser} from '../format.js';
import {readPrefix} from '../general/prefix.js';
import type {ReadingSink} from '../reading.js';
import {interpretRecord} from './interpret.js';
import {createRecordPlans} from './record-plans.js';
import {recordTime} from './record-time.js';
import {createRepeatedLines} from './repeated-lines.js';

/** The header of a table, or a row of three numbers and more. */
const tabular = /(?:\s{2,}[A-Za-z][\w.%/-]*){2,}\s*$|(?:\s+[-+]?\d[\d./]*(?:e[-+]?\d+)?%?){3,}\s*$/i;
const prefixed = /^.{0,80}(?:INFO|DEBUG|\d:\d\d)/;
const longestRow = 400;

/** What a logger was given to write, if it looks like a line of a table. */
function rowBehindPrefix(text: string): string | undefined {
	if (text.length > longestRow || !prefixed.test(text) || !tabular.test(text)) {
		return undefined;
	}

	const row = text.slice(readPrefix(text).end).replace(/^[\s:]+/, '');
	return row.length < text.length ? row : undefined;
}

export type RecordReader = {
	/** Offers a line to the structured formats. Says whether one took it, and whether it said something. */
	readonly take: (text: string, line: number) => 'refused' | 'silent' | 'read';

	/**
	Reads the line at `at` if it says the same as a line before with other numbers. The bytes must end with an end of line.
	Returns the place of the line's end, or -1.
	*/
	readonly bytes: (bytes: Uint8Array, at: number, line: number) => number;
	readonly end: () => void;

	/** A format took the line before: it may want this one too, whatever it looks like. */
	readonly busy: () => boolean;
};

/**
Opens the structured formats for one log. `before` is given what stands in a line before a record, a progress bar for
example, so that it is read first.
*/
export function createRecordReader(
	context: Context,
	sink: ReadingSink,
	before: (text: string, line: number) => void,
): RecordReader {
	const parsers = recordFormats.map(format => ({id: format.id, parser: format.open()}));
	const behindPrefix = aligned.open();
	const planOf = createRecordPlans();

	/** The parser that took the line before. */
	let taken: RecordParser | undefined;
	const repeated = createRepeatedLines((record, {id, parser}) => {
		taken = parser;
		read([record], id, undefined);
	});

	function read(records: readonly FieldRecord[], format: string, time: number | undefined): boolean {
		let any = false;
		for (const record of records) {
			if (record.before !== undefined) {
				before(record.before, record.line);
			}

			any = interpretRecord(record, format, time, planOf, context, sink) || any;
		}

		return any;
	}

	return {
		take(text, line) {
			for (const format of parsers) {
				const {id, parser} = format;
				const records = parser.line(text, line);
				if (records !== undefined) {
					taken = parser;
					if (records.length === 1 && records[0] !== undefined) {
						repeated.note(text, records[0], format);
					}

					return read(records, id, records.length === 0 ? undefined : recordTime(text, context))
						? 'read'
						: 'silent';
				}
			}

			const row = rowBehindPrefix(text);
			const records = row === undefined ? undefined : behindPrefix.line(row, line);
			if (records !== undefined) {
				return read(records, aligned.id, recordTime(text, context)) ? 'read' : 'silent';
			}

			taken = undefined;
			return 'refused';
		},
		bytes(bytes, at, line) {
			// A format that took the line before may want this one too.
			const isWanted = taken !== undefined && taken.repeated === undefined;
			return isWanted ? -1 : repeated.read(bytes, at, line);
		},
		end() {
			for (const {id, parser} of parsers) {
				read(parser.end?.() ?? [], id, undefined);
			}
		},
		busy: () => taken !== undefined,
	};
}
