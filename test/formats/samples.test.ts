import {describe, expect, test} from 'vitest';
import {recordFormats} from '../../source/formats/records.js';
import {readRecords} from './read-records.js';

/** A file before the sample that makes the sample no file of its own: a document is one only from the first line. */
const someLine = 'Loading checkpoint shards';

for (const format of recordFormats) {
	describe(`${format.id} reads its samples`, () => {
		for (const sample of format.samples) {
			test(sample.lines[0] ?? '', () => {
				const {taken} = readRecords(sample.lines, [format]);
				expect(taken.map(({record}) => record)).toMatchObject(sample.records);
				expect(taken).toHaveLength(sample.records.length);
			});

			test(`before any other format: ${sample.lines[0]}`, () => {
				const before = format.id === 'json-file' ? [] : [someLine];
				const {taken} = readRecords([...before, ...sample.lines]);
				expect(new Set(taken.map(({id}) => id))).toEqual(
					new Set(sample.records.length === 0 ? [] : [format.id]),
				);
			});
		}
	});
}
