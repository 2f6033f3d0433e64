import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {toNumber} from '../field/number.js';
import {record} from '../field/record.js';
import {cellsOf} from '../table/columns.js';
import {metricListSamples} from './metric-list.samples.js';
import {isRuler, pipedCells} from './pipes.js';

/**
What Lightning prints after `trainer.test()` and `trainer.validate()`: `Test metric | DataLoader 0`, then a metric a row,
between pipes or between spaces. They are results of the run.
*/
export const metricList: RecordFormat = {
	id: 'lightning-metrics',
	samples: metricListSamples,
	open() {
		let split: 'test' | 'validation' | undefined;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (split === undefined && !text.includes(' metric ')) {
					return undefined;
				}

				const cells = pipedCells(text) ?? cellsOf(text.slice(0, longest), 2).map(cell => cell.text);
				const [name = '', first = ''] = cells;

				if (/^(?:Test|Validate|Runningstage\.\w+) metric$/.test(name)) {
					split = name.startsWith('Test') || name.includes('test') ? 'test' : 'validation';
					return [];
				}

				if (split === undefined) {
					return undefined;
				}

				if (isRuler(text)) {
					return [];
				}

				const value = toNumber(first);

				if (value === undefined || cells.length !== 2 || toNumber(name) !== undefined) {
					split = undefined;
					return undefined;
				}

				return [record(line, [{name, value}], {about: 'result', split})];
			},
		};
	},
};

const longest = 1000;
