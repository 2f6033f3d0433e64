import {expect, test, vi} from 'vitest';
import * as find from '../../source/formats/dictionary/find.js';
import {readLog} from './read-log.js';

/** Losses that fall; every line of a log has its own. */
const loss = (index: number): number => Number((2 / (1 + index / 10)).toFixed(4));

const repeat = (line: (index: number) => string, count = 8): string[] =>
	Array.from({length: count}, (_, index) => line(index));

const step = (index: number): string =>
	`{'loss': ${loss(index)}, 'learning_rate': 5e-05, 'epoch': ${(index + 1) / 100}}`;

/** Lines whose records are told one by one as text, where the block has no end, and as bytes, where it has. */
const logs: Readonly<Record<string, readonly string[]>> = {
	'of the Trainer': repeat(step),
	'with the numbers in quotes': repeat(
		index => `{'loss': '${loss(index)}', 'grad_norm': '1.25', 'epoch': '${(index + 1) / 100}'}`,
	),
	'rows of JSON': repeat(index => `{"step": ${index}, "train/loss": ${loss(index)}, "lr": 1e-4}`),
	'rows of JSON without blanks': repeat(index => `{"step":${index},"loss":${loss(index)}}`),
	'an evaluation in turns with training': repeat(index =>
		index % 3 === 2 ? `{'eval_loss': ${loss(index)}, 'epoch': ${(index + 1) / 100}}` : step(index),
	),
	'nine kinds in turns': repeat(
		index => `{"step": ${index}, "eval_${'abcdefghi'[index % 9]}/loss": ${loss(index)}}`,
		45,
	),
	'a test that serves as validation': repeat(
		index => `{"epoch": ${index}, "train_loss": ${loss(index)}, "test_loss": ${loss(index) + 0.1}}`,
	),
	'not-a-number and infinity': [
		...repeat(step, 4),
		"{'loss': nan, 'learning_rate': 5e-05, 'epoch': 0.05}",
		"{'loss': inf, 'learning_rate': 5e-05, 'epoch': 0.06}",
		"{'loss': -Infinity, 'learning_rate': 5e-05, 'epoch': 0.07}",
	],
	'the same row twice': [...repeat(step, 4), step(4), step(4), step(5)],
	'a missing value among numbers': [
		...repeat(step, 4),
		"{'loss': None, 'learning_rate': 5e-05, 'epoch': 0.05}",
		...repeat(index => step(index + 5), 2),
	],
	'a text among numbers': [
		...repeat(step, 4),
		"{'loss': 'n/a', 'learning_rate': 5e-05, 'epoch': 0.05}",
		step(5),
	],
	'one more name': [
		...repeat(step, 4),
		"{'loss': 0.9, 'learning_rate': 5e-05, 'accuracy': 0.5, 'epoch': 0.05}",
		step(5),
	],
	'words behind it': [...repeat(step, 4), `${step(4)} saved`, step(5)],
	'mmengine: steps of an evaluation that are epochs': repeat(index =>
		index % 4 === 3
			? `{"coco/bbox_mAP": 0.${index}, "step": ${(index + 1) / 4}}`
			: `{"lr": 0.02, "loss": ${loss(index)}, "epoch": ${Math.floor(index / 4) + 1}, "iter": ${index + 1}, "step": ${index + 1}}`,
	),
	'within a larger document': ['[', ...repeat(index => `${step(index)},`), ']'],
	'lines of another kind between': repeat(index =>
		index % 2 === 0 ? step(index) : `step ${index} of 90, loss: ${loss(index)}`,
	),
};

test.each(Object.entries(logs))('dictionaries %s: as bytes what they are as text', (_, lines) => {
	const bytes = readLog(`${lines.join('\n')}\n`);
	const text = readLog(lines.join('\n'));
	expect(bytes.readings).toEqual(text.readings);
	expect(bytes.summary.lines).toEqual(text.summary.lines);
	expect(bytes.summary.formats).toEqual(text.summary.formats);
	expect(bytes.readings.length).toBeGreaterThan(4);
});

test.each<[name: string, lines: readonly string[]]>([
	['of the Trainer', repeat(step, 500)],
	['of JSON', repeat(index => `{"step": ${index}, "loss": ${loss(index)}}`, 500)],
])('dictionaries %s are looked at as text a few times, not once a line', (_, lines) => {
	const looks = vi.spyOn(find, 'findDictionaries');
	const {readings} = readLog(lines);
	expect(readings).toHaveLength(500);
	expect(looks.mock.calls.length).toBeGreaterThan(0);
	expect(looks.mock.calls.length).toBeLessThan(10);
	looks.mockRestore();
});
