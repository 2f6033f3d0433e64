import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {toValue} from '../field/number.js';
import {record} from '../field/record.js';
import {runSummarySamples} from './run-summary.samples.js';

/**
What wandb prints when a run ends: `Run history:` with a sparkline a metric, which says no figures, and `Run summary:`
with a value a metric, the results of the run.
*/
export const runSummary: RecordFormat = {
	id: 'wandb-summary',
	samples: runSummarySamples,
	open() {
		let block: 'history' | 'summary' | undefined;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const at = text.length > longest ? -1 : text.indexOf('wandb:');

				if (at === -1) {
					return undefined;
				}

				const told = text.slice(at + 'wandb:'.length).trim();

				if (told === 'Run history:' || told === 'Run summary:') {
					block = told === 'Run history:' ? 'history' : 'summary';
					return [];
				}

				const [name, value, more] = told.split(/\s+/, 3);

				if (block === undefined || name === undefined || value === undefined || more !== undefined) {
					block = told === '' ? block : undefined;
					return told === '' ? [] : undefined;
				}

				return block === 'summary' ? [record(line, [{name, value: toValue(value)}], {about: 'result'})] : [];
			},
		};
	},
};

const longest = 400;
