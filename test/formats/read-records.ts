import {recordFormats} from '../../source/formats/records.js';
import type {FieldRecord, RecordFormat} from '../../source/reading/format.js';

export type Taken = {readonly id: string; readonly record: FieldRecord};

/** Reads lines with the formats given, the first that takes a line has it; which ids took one, and the records. */
export function readRecords(
	lines: readonly string[],
	formats: readonly RecordFormat[] = recordFormats,
): {readonly ids: ReadonlyArray<string | undefined>; readonly taken: readonly Taken[]} {
	const parsers = formats.map(format => ({id: format.id, parser: format.open()}));
	const taken: Taken[] = [];
	const ids = lines.map((text, index) => {
		for (const {id, parser} of parsers) {
			const records = parser.line(text, index + 1);

			if (records !== undefined) {
				taken.push(...records.map(record => ({id, record})));
				return id;
			}
		}

		return undefined;
	});

	for (const {id, parser} of parsers) {
		taken.push(...(parser.end?.() ?? []).map(record => ({id, record})));
	}

	return {ids, taken};
}
