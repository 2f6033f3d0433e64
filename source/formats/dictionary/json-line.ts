import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {findDictionaries, opening} from './find.js';
import {jsonLineSamples} from './json-line.samples.js';
import {recordOf} from './records-of.js';
import {repeatedRow} from './repeated-row.js';
import {RowPlaces} from './row-places.js';

/** A JSON object on a line of its own, or after a prefix: one row a line. NaN and Infinity are taken. */
export const jsonLine: RecordFormat = {
	id: 'json-lines',
	samples: jsonLineSamples,
	open() {
		const places = new RowPlaces();

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const at = text.indexOf('{');
				const first = at === -1 ? undefined : opening(text, at);

				if (first !== '"' && !(first === '}' && text.trim() === '{}')) {
					return undefined;
				}

				const found = findDictionaries(text);
				const records = found
					.map(({dictionary, before}) => recordOf(dictionary, line, before))
					.filter(record => record !== undefined)
					.map(record => places.place(record));
				const alone = text.trimStart().startsWith('{') && (found.length > 0 || first === '}');
				return records.length > 0 || alone ? records : undefined;
			},
			repeated: text => repeatedRow(text, record => places.place(record)),
		};
	},
};
