import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {dictionaryLineSamples} from './dictionary-line.samples.js';
import {findDictionaries, opening} from './find.js';
import {recordOf} from './records-of.js';
import {repeatedRow} from './repeated-row.js';

/**
A Python dictionary anywhere in a line, as the Hugging Face Trainer and many loops print it: after a bar, a logger's
prefix or the line number of grep.
*/
export const dictionaryLine: RecordFormat = {
	id: 'dictionary',
	samples: dictionaryLineSamples,
	open: () => ({line: readLine, repeated: text => repeatedRow(text)}),
};

function readLine(text: string, line: number): readonly FieldRecord[] | undefined {
	const at = text.indexOf('{');
	const opens = at !== -1 && opening(text, at) !== undefined;

	if (!opens && !text.includes("[('")) {
		return undefined;
	}

	const records = findDictionaries(text)
		.map(({dictionary, before}) => recordOf(dictionary, line, before))
		.filter(record => record !== undefined);
	return records.length === 0 ? undefined : records;
}
