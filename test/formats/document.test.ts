import {describe, expect, test} from 'vitest';
import {document} from '../../source/formats/document/document.js';
import {fieldsOf} from '../../source/formats/field/record.js';
import {readRecords} from './read-records.js';

const figures = (lines: readonly string[]) =>
	readRecords(lines).taken.map(({id, record}) => [
		id,
		record.about,
		Object.fromEntries(record.fields.map(field => [field.name, field.value])),
	]);

describe('what is one document and what is a row a line', () => {
	test('a file with a row a line is read by lines, its first too, whatever lists it holds', () => {
		expect(
			figures(['{"epoch": 1, "loss": 0.5, "acc_by_class": [0.5, 0.7]}', '{"epoch": 2, "loss": 0.4}']),
		).toEqual([
			['json-lines', 'point', {epoch: 1, loss: 0.5}],
			['json-lines', 'point', {epoch: 2, loss: 0.4}],
		]);
	});

	test('results on one line are results', () => {
		expect(figures(['{"train_loss": 0.5, "train_runtime": 12.5}'])).toEqual([
			['json-lines', 'result', {train_loss: 0.5, train_runtime: 12.5}],
		]);
	});

	test('a document is one only from the first line that is not blank', () => {
		const lines = ['[', '  {"epoch": 1, "loss": 0.5}', ']'];
		expect(readRecords(['', ...lines]).taken).toMatchObject([{id: 'json-file'}]);
		expect(readRecords(['Starting', ...lines]).taken).toMatchObject([{id: 'json-lines'}]);
	});

	test('a log that begins with a bracket is no document', () => {
		const lines = ['[2024-01-01 10:00:00] INFO starting', "[2024-01-01 10:00:01] {'loss': 0.5, 'epoch': 1}"];
		expect(figures(lines)).toEqual([['dictionary', 'point', {loss: 0.5, epoch: 1}]]);
	});

	test('a log that follows on a configuration is read', () => {
		const lines = ['{', '  "lr": 0.1,', '  "batch_size": 8', '}', "{'loss': 0.5, 'epoch': 1}"];
		expect(figures(lines)).toEqual([
			['json-file', 'settings', {lr: 0.1, batch_size: 8}],
			['dictionary', 'point', {loss: 0.5, epoch: 1}],
		]);
	});

	test('a value that is broken off by a log does not swallow it', () => {
		const lines = ['{', '  "lr": 0.1,', 'Traceback (most recent call last):', "{'loss': 0.5, 'epoch': 1}"];
		expect(figures(lines)).toEqual([['dictionary', 'point', {loss: 0.5, epoch: 1}]]);
	});
});

describe('rows are known as they close, wherever the lines break', () => {
	const text =
		'{"note": "a [ in {quotes\\"", "log_history": [{"step": 1, "loss": 0.9}, {"step": 2,\n "loss": 0.8,\n "more": {"a": [1, {"b": 2}]}}\n,\n{"step": 3, "loss": NaN}], "max_steps": 3, "global_step": 3}';
	const expected = [
		fieldsOf({step: 1, loss: 0.9}),
		fieldsOf({step: 2, loss: 0.8}),
		fieldsOf({step: 3, loss: Number.NaN}),
		fieldsOf({max_steps: 3}),
		fieldsOf({max_steps: 3, global_step: 3}),
	];

	test('as written', () => {
		expect(readRecords(text.split('\n'), [document]).taken.map(({record}) => record.fields)).toEqual(
			expected,
		);
	});

	test('all on one line', () => {
		expect(
			readRecords([text.replaceAll('\n', '')], [document]).taken.map(({record}) => record.fields),
		).toEqual(expected);
	});

	test('cut off anywhere, the rows that were complete are read, at once', () => {
		const whole = text.split('\n');
		const parser = document.open();
		expect(parser.line(whole[0] ?? '', 1)).toMatchObject([{fields: expected[0]}]);
		expect(parser.line(whole[1] ?? '', 2)).toEqual([]);
		expect(parser.line(whole[2] ?? '', 3)).toMatchObject([{fields: expected[1], line: 3}]);
		expect(parser.end?.()).toEqual([]);
	});
});
