import {expect, test} from 'vitest';
import {doubtsOf} from '../../source/blocks/doubts.js';
import {judgeResults} from '../../source/diagnosis/results/judge-results.js';
import {messagesFor} from '../../source/locale/index.js';

const figures = [
	['predict_bleu-4', 91],
	['predict_rouge-1', 94],
	['predict_runtime', 30],
	['predict_samples_per_second', 2],
] as const;
const judgements = judgeResults(figures.map(([name, value], index) => ({line: index + 1, name, value})));

test.each([
	['en', ['predict_bleu-4, predict_rouge-1: Generated text', 'predict_runtime: Fewer than a hundred']],
	['zh', ['predict_bleu-4，predict_rouge-1：生成的文本', 'predict_runtime：样本不到一百个']],
	['ru', ['predict_bleu-4, predict_rouge-1: Сгенерированный', 'predict_runtime: Меньше ста']],
] as const)('each doubt once, with the figures that it is about, in %s', (language, expected) => {
	const told = doubtsOf(judgements, messagesFor(language));
	expect(told).toHaveLength(expected.length);
	for (const [index, beginning] of expected.entries()) {
		expect(told[index]?.startsWith(beginning), told[index]).toBe(true);
	}
});

test('no doubt, no line', () => {
	expect(doubtsOf(judgeResults([{line: 1, name: 'eval_accuracy', value: 0.8}]), messagesFor('en'))).toEqual(
		[],
	);
});
