import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {toValue} from '../field/number.js';
import {record} from '../field/record.js';
import {vowpalSamples} from './vowpal.samples.js';

const firstHeader = /^average\s+since\s+example\b/;
const secondHeader = /^loss\s+last\s+counter\b/;
const row = /^(\d+\.\d+|nan|inf)\s+(\d+\.\d+|nan|inf)\s+(\d{1,15})\s+\d+\.\d+\s/;
const summary = /^average loss = (-?\d+\.\d+)/;

/**
The progress table of vowpal_wabbit: a header of two lines, a row each time that the count of examples has doubled. The
losses are of examples before they are learned from: of all so far, and of those since the row above.
*/
export const vowpal: RecordFormat = {
	id: 'vowpal-table',
	samples: vowpalSamples,
	open() {
		let headers = 0;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (firstHeader.test(text) || (headers === 1 && secondHeader.test(text))) {
					headers = firstHeader.test(text) ? 1 : 2;
					return [];
				}

				const [, average = '', since = '', counter = ''] = headers === 2 ? (row.exec(text) ?? []) : [];

				if (average !== '') {
					return [
						record(line, [
							{name: 'step', value: Number(counter)},
							{name: 'average loss', value: toValue(average)},
							{name: 'loss since last', value: toValue(since)},
						]),
					];
				}

				const final = headers === 2 ? summary.exec(text)?.[1] : undefined;
				return final === undefined
					? undefined
					: [record(line, [{name: 'average loss', value: Number(final)}], {about: 'result'})];
			},
		};
	},
};
