import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {findDictionaries} from '../dictionary/find.js';
import {toValue} from '../field/number.js';
import {record} from '../field/record.js';
import {nameKind} from '../field/words.js';
import {flatten} from '../literal/flatten.js';
import {asDictionary, type Dictionary, entry} from '../literal/literal.js';
import {namedByBenchmark} from './evaluation.js';
import {mlperfSamples} from './mlperf.samples.js';

/**
The loggers of MLPerf Training: `:::MLLOG {"key": …, "value": …, "metadata": {…}}`, the older `:::MLL time key: {…}` and
`MLPerf: model [time], key: {…}`. The name stands in the key, the number or a dictionary of numbers in the value.
*/
export const mlperf: RecordFormat = {
	id: 'mlperf',
	samples: mlperfSamples,
	open() {
		let benchmark = '';
		return {
			line(text, line) {
				benchmark = benchmarkIn(text) ?? benchmark;
				return readLine(text, line, benchmark);
			},
		};
	},
};

/** A rank or a host may stand before the mark, no more. */
const furthest = 120;

/** Past this an `epoch_num` counts samples or tokens: no training has as many epochs. */
const mostEpochs = 100_000;

/** The benchmark that a run submits to, which each log states at its start. */
function benchmarkIn(text: string): string | undefined {
	return text.includes('submission_benchmark')
		? /submission_benchmark\W{1,20}(?:value\W{1,8})?(\w{1,60})/.exec(text)?.[1]
		: undefined;
}

function readLine(text: string, line: number, benchmark: string): readonly FieldRecord[] | undefined {
	const at = text.indexOf('MLPerf:') === -1 ? text.indexOf(':::ML') : text.indexOf('MLPerf:');

	if (at === -1 || at > furthest) {
		return undefined;
	}

	const found = findDictionaries(text)[0];

	if (found === undefined) {
		return at === text.indexOf(':::ML') ? [] : undefined;
	}

	const named = entry(found.dictionary, 'key');
	const key = typeof named === 'string' ? named : /([\w.-]{1,60}): *$/.exec(found.before ?? '')?.[1];
	const records = key === undefined ? [] : recordsOf(key, found.dictionary, line);
	const isPercent = text.includes('%');
	return records.map(told => ({
		...told,
		fields: told.fields.map(field => namedByBenchmark(field, benchmark, isPercent)),
	}));
}

function recordsOf(key: string, dictionary: Dictionary, line: number): readonly FieldRecord[] {
	const counters = countersOf(dictionary);
	const figures = figuresOf(key, dictionary);

	if (figures.length === 0) {
		return counters.length > 0 && key === 'epoch_start' ? [record(line, counters)] : [];
	}

	if (counters.length > 0 || nameKind(key) === 'figure') {
		return [record(line, [...counters, ...figures])];
	}

	return [record(line, figures, {about: 'settings'})];
}

function figuresOf(key: string, dictionary: Dictionary): readonly Field[] {
	const value = entry(dictionary, 'value');

	const nested = asDictionary(value);

	if (nested !== undefined) {
		return flatten(nested);
	}

	return typeof value === 'number' || typeof value === 'string'
		? [{name: key, value: toValue(String(value))}]
		: [];
}

function countersOf(dictionary: Dictionary): readonly Field[] {
	const told = asDictionary(entry(dictionary, 'metadata')) ?? dictionary;

	return flatten(told).flatMap(({name, value}) => {
		if (typeof value !== 'number') {
			return [];
		}

		if (name === 'epoch_num' || name === 'epoch') {
			return [{name: value > mostEpochs ? 'samples_count' : 'epoch', value}];
		}

		return name === 'step' || name === 'step_num' || name === 'samples_count' ? [{name, value}] : [];
	});
}
