import type {FieldRecord, RepeatedLine} from '../../reading/format.js';
import {toNumber} from '../field/number.js';
import {findDictionaries} from './find.js';
import {recordOf} from './records-of.js';

/** `'loss': 0.5,`, `"step": 12}`, `'epoch': '0.1',`: a name, a number that may stand in quotes, and what ends them. */
const entry =
	/(\s*(?:'([^'\\]{1,120})'|"([^"\\]{1,120})")\s*:\s*(['"]?))([-+]?(?:\d+\.?\d*(?:e[-+]?\d{1,4})?|nan|inf(?:inity)?))\4\s*([,}])/iy;

/**
How to read on after a line that is one dictionary of names and numbers; undefined for any other line.

@param place - Puts right what the record of a line says of its place.
*/
export function repeatedRow(
	text: string,
	place: (record: FieldRecord) => FieldRecord = record => record,
): RepeatedLine | undefined {
	const [found, ...others] = findDictionaries(text);
	const first = found?.before === undefined ? found && recordOf(found.dictionary, 0, undefined) : undefined;
	const slots = first?.about === 'point' && others.length === 0 ? slotsOf(text, first) : undefined;
	return (
		first &&
		slots && {
			slots,
			record: (values, line) =>
				place({
					...first,
					line,
					fields: first.fields.map(({name}, index) => ({name, value: values[index] ?? Number.NaN})),
				}),
		}
	);
}

/** Where the numbers of the fields stand; undefined where the line says anything else. */
function slotsOf(text: string, {fields}: FieldRecord): RepeatedLine['slots'] | undefined {
	const slots: Array<RepeatedLine['slots'][number]> = [];
	let end = ',';
	entry.lastIndex = text.indexOf('{') + 1;
	for (const {name, value} of fields) {
		const found = end === ',' ? entry.exec(text) : null;
		if (found === null) {
			return undefined;
		}

		const [, before = '', single, double, , number = '', mark = ''] = found;
		if (name !== (single ?? double) || !Object.is(value, toNumber(number))) {
			return undefined;
		}

		const start = found.index + before.length;
		slots.push({start, end: start + number.length});
		end = mark;
	}

	return end === '}' && text.slice(entry.lastIndex).trim() === '' ? slots : undefined;
}
