import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {toValue} from '../field/number.js';
import {record} from '../field/record.js';
import {metricsBlockSamples} from './metrics-block.samples.js';

/**
The block that the Hugging Face Trainer prints at the end: `***** train metrics *****`, then aligned `name = value` lines
(transformers, `log_metrics`). Results of the run, each line for itself.
*/
export const metricsBlock: RecordFormat = {
	id: 'trainer-metrics',
	samples: metricsBlockSamples,
	open() {
		let open = false;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (text.length > longest) {
					return undefined;
				}

				if (text.includes('*****')) {
					open = /\*{5} [\w-]{1,40} (?:metrics|results) \*{5}/i.test(text);
					return open ? [] : undefined;
				}

				const [, name, value] = open ? (/(?:^|\s)([\w./@-]+)\s+= +(\S.*)$/.exec(text.trimEnd()) ?? []) : [];

				if (name === undefined || value === undefined) {
					open = false;
					return undefined;
				}

				return [record(line, [{name, value: toValue(value)}], {about: 'result'})];
			},
		};
	},
};

const longest = 400;
