import {expect, test} from 'vitest';
import {readLog} from './read-log.js';

test('what was read, what was passed over, and what was doubtful', () => {
	const {summary} = readLog([
		'Hello world 1',
		'Epoch 1: train loss 0.5, test loss 0.6',
		'',
		'Hello world 2',
		'{"epoch": 2, "loss": 0.4}',
	]);
	expect(summary.lines).toEqual({total: 5, read: 2, ignored: 2});
	expect([...summary.formats]).toEqual([
		['epoch-line', 1],
		['json-lines', 1],
	]);
	expect(summary.passed()).toEqual([{example: 'Hello world 1', line: 1, count: 2}]);
	expect(summary.ambiguous).toEqual([{about: 'test', choice: 'validation', line: 2, count: 1}]);
});

test('several figures of a line are one doubt', () => {
	const {summary} = readLog(
		[1, 2, 3].map(epoch => `Epoch ${epoch}: train loss 0.5, test loss 0.6, test acc 0.7`),
	);
	expect(summary.ambiguous).toEqual([{about: 'test', choice: 'validation', line: 1, count: 3}]);
});
