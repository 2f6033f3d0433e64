import {expect, test} from 'vitest';
import {judgeResults} from '../../source/diagnosis/results/judge-results.js';
import type {Doubt, Grade, ResultKind} from '../../source/diagnosis/results/judgement.js';

const judge = (figures: Readonly<Record<string, number>>) =>
	judgeResults(Object.entries(figures).map(([name, value], index) => ({line: index + 1, name, value})));

test.each<[string, number, ResultKind, Grade, readonly Doubt[]]>([
	['predict_bleu-4', 90.87, 'bleu', 'suspicious', ['overlap-with-training']],
	['predict_bleu-4', 31, 'bleu', 'good', []],
	['predict_bleu-4', 1, 'bleu', 'poor', []],
	['predict_rouge-l', 93.18, 'rouge', 'suspicious', ['overlap-with-training']],
	['eval_rougeL', 0.42, 'rouge', 'good', []],
	['eval_accuracy', 0.93, 'accuracy', 'excellent', []],
	['eval_accuracy', 93, 'accuracy', 'excellent', []],
	['eval_accuracy', 130, 'accuracy', 'suspicious', ['out-of-range']],
	['eval_f1', 0.3, 'f1', 'poor', []],
	['perplexity', 12, 'perplexity', 'good', []],
	['perplexity', 1.01, 'perplexity', 'suspicious', ['memorised']],
	['perplexity', 0.5, 'perplexity', 'suspicious', ['out-of-range']],
	['eval_loss', 1.4, 'loss', 'information', []],
	['RMSE', 1.5, 'error', 'information', []],
	['predict_runtime', 166.2, 'runtime', 'information', []],
	['predict_model_preparation_time', 0.0057, 'preparation-time', 'information', ['only-preparation']],
	['predict_samples_per_second', 1.191, 'samples-per-second', 'information', []],
	['epoch', 3, 'epoch', 'information', []],
	['something_else', 3, 'other', 'information', []],
])('%s of %d', (name, value, kind, grade, doubts) => {
	expect(judge({[name]: value})).toMatchObject([{kind, grade, doubts}]);
});

test('the range of a share is told in shares, of a percentage in percents', () => {
	expect(judge({eval_accuracy: 0.85})[0]?.range).toEqual({low: 0.8, high: 0.9});
	expect(judge({eval_accuracy: 85})[0]?.range).toEqual({low: 80, high: 90});
});

test('few samples, worked out from the run time', () => {
	expect(judge({eval_runtime: 10, eval_samples_per_second: 3})[0]?.doubts).toEqual(['few-samples']);
	expect(judge({eval_runtime: 100, eval_samples_per_second: 3})[0]?.doubts).toEqual([]);
});

test('a figure told twice is judged once, by its last value', () => {
	const results = [
		{line: 1, name: 'eval_bleu', value: 10},
		{line: 2, name: 'eval_bleu', value: 40},
	];
	expect(judgeResults(results).map(({value}) => value)).toEqual([40]);
});
