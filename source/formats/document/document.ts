import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {documentSamples} from './document.samples.js';
import {continuesValue, opensDocument} from './gather.js';
import {headRecords} from './head.js';
import {RowInterpreter} from './row-interpreter.js';
import {RowsReader} from './rows-reader.js';

/**
A file that is one JSON value: trainer_state.json, results, a Keras history, catboost_training.json, AllenNLP's
metrics.json. Rows of a list are read as they close, everything else when the document does, or at the end.
*/
export const document: RecordFormat = {
	id: 'json-file',
	samples: documentSamples,
	open() {
		let begun = false;
		let reader: RowsReader | undefined;
		const rows = new RowInterpreter();
		let lines = 0;
		let last = 0;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (!begun && text.trim() !== '') {
					begun = true;
					reader = opensDocument(text) ? new RowsReader() : undefined;
				}

				if (reader === undefined || (lines > 0 && !continuesValue(text))) {
					reader = undefined;
					return undefined;
				}

				lines++;
				last = line;
				const {head} = reader;
				const records = reader.take(text).flatMap(row => rows.read(row, head || text, line));

				if (reader.closed) {
					const rest = headRecords(reader.head, line, rows.gave);
					reader = undefined;

					// A file with a row a line begins like a document of one line: its rows are left to the format for them.
					return lines === 1 && !rows.gave && rest[0]?.about !== 'point' ? undefined : [...records, ...rest];
				}

				reader = reader.size > mostCharacters ? undefined : reader;
				return records;
			},

			end(): readonly FieldRecord[] {
				const head = reader?.head;
				reader = undefined;
				return head === undefined ? [] : headRecords(head, last, rows.gave);
			},
		};
	},
};

const mostCharacters = 64 * 1024 * 1024;
