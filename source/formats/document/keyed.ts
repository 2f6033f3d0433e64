import type {Field, FieldRecord} from '../../reading/format.js';
import {recordOf} from '../dictionary/records-of.js';
import {nameKind} from '../field/words.js';
import {asDictionary, type Dictionary} from '../literal/literal.js';

const key = /^(?:(epoch|step|iteration|iter|round)[_ -]?)?(\d{1,12})$/i;

/** Rows under bare numbers may be of anything: documents, users. */
const isFigure = ({name}: Field): boolean => nameKind(name) === 'figure';

/**
A dictionary with a row under each epoch: `{"1": {"loss": 0.9}, "2": …}`, `{"epoch_1": …}`. Undefined where a key is no
number, or the rows are none of training.
*/
export function keyedRecords(root: Dictionary, line: number): readonly FieldRecord[] | undefined {
	const records: FieldRecord[] = [];

	for (const [name, value] of root.entries) {
		const [, counter = 'epoch', number] = key.exec(name) ?? [];
		const row = asDictionary(value);

		if (number === undefined || row === undefined) {
			return undefined;
		}

		const counted = {entries: [[counter.toLowerCase(), Number(number)] as const, ...row.entries]};
		const record = recordOf(counted, line, undefined);

		const isNumbered = key.test(name) && !/\D/.test(name);
		if (record?.about !== 'point' || (isNumbered && !record.fields.some(isFigure))) {
			return undefined;
		}

		records.push(record);
	}

	return records.length > 1 ? records : undefined;
}
