import type {FieldRecord} from '../../reading/format.js';
import {record} from '../field/record.js';
import {splitTag} from '../field/split-tag.js';
import {flatten} from '../literal/flatten.js';
import {asDictionary, asList, type Dictionary, entry} from '../literal/literal.js';
import {scanDictionary} from '../literal/scan.js';

const format = 'catboost-training';

/**
`catboost_training.json`: `meta` names the metrics, a row of `iterations` has a list of values for each dataset, in the
order of the names.
*/
export class Boosting {
	private readonly learn: readonly string[];
	private readonly test: readonly string[];
	private readonly meta: Dictionary;

	private constructor(meta: Dictionary) {
		this.meta = meta;
		this.learn = metricNames(meta, 'learn_metrics');
		this.test = metricNames(meta, 'test_metrics');
	}

	/** Undefined where the text above the rows is of another kind. */
	static from(head: string): Boosting | undefined {
		const root = scanDictionary(head, Math.max(0, head.indexOf('{')), true)?.value;
		const meta = root === undefined ? undefined : asDictionary(entry(root, 'meta'));
		return meta === undefined || metricNames(meta, 'learn_metrics').length === 0
			? undefined
			: new Boosting(meta);
	}

	settings(line: number): readonly FieldRecord[] {
		return [record(line, flatten(this.meta), {about: 'settings', format})];
	}

	read(row: Dictionary, line: number): readonly FieldRecord[] {
		const total = entry(this.meta, 'iteration_count');
		const counters = [
			...flatten(row).filter(({name}) => name === 'iteration' || name.endsWith('_time')),
			...(typeof total === 'number' ? [{name: 'total_iterations', value: total}] : []),
		];

		return row.entries.flatMap(([set, literal]) => {
			const names = set.startsWith('learn') ? this.learn : set.startsWith('test') ? this.test : [];
			const values = asList(literal) ?? [];
			const figures = names.flatMap((name, index) => {
				const value = values[index];
				return typeof value === 'number' ? [{name, value}] : [];
			});
			const split = splitTag(set);

			// Further test sets are test1, test2 and so on.
			const told = {split: split ?? 'test', stream: split === undefined ? set : undefined, format} as const;
			return figures.length === 0 ? [] : [record(line, [...counters, ...figures], told)];
		});
	}
}

function metricNames(meta: Dictionary, key: string): readonly string[] {
	return (asList(entry(meta, key)) ?? []).map(literal => {
		const metric = asDictionary(literal);
		const name = metric === undefined ? undefined : entry(metric, 'name');
		return typeof name === 'string' ? name : '';
	});
}
