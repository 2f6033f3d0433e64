import {describe, expect, test} from 'vitest';
import {judgeResults} from '../../source/diagnosis/results/judge-results.js';
import type {Doubt, Grade, ResultKind, Stage} from '../../source/diagnosis/results/judgement.js';

const judge = (figures: Readonly<Record<string, number>>) =>
	judgeResults(Object.entries(figures).map(([name, value], index) => ({line: index + 1, name, value})));

test.each<[string, number, ResultKind, Grade, readonly Doubt[]]>([
	['predict_bleu-4', 90.87, 'bleu', 'suspicious', ['overlap-with-training']],
	['predict_bleu-4', 31, 'bleu', 'good', []],
	['predict_bleu-4', 1, 'bleu', 'poor', []],
	['predict_rouge-1', 0, 'rouge', 'poor', ['exactly-zero']],
	['predict_rouge-l', 93.18, 'rouge', 'suspicious', ['overlap-with-training']],
	['predict_rouge-2', 20, 'rouge', 'good', []],
	['eval_rouge2', 0.09, 'rouge', 'fair', []],
	['predict_rouge-2', 88, 'rouge', 'suspicious', ['overlap-with-training']],
	['eval_rougeL', 0.42, 'rouge', 'good', []],
	['eval_rougeL', 0.004, 'rouge', 'poor', ['scale-unclear']],
	['eval_accuracy', 0.93, 'accuracy', 'excellent', []],
	['eval_accuracy', 93, 'accuracy', 'excellent', []],
	['test_accuracy', 1, 'accuracy', 'suspicious', ['perfect']],
	['eval_accuracy', 130, 'accuracy', 'suspicious', ['out-of-range']],
	['eval_f1', 0.3, 'f1', 'poor', []],
	['eval_auc', 0.503, 'auc', 'poor', ['chance']],
	['eval_wer', 24.88, 'error-rate', 'fair', []],
	['eval_wer', 0.04, 'error-rate', 'excellent', []],
	['test_r2', -0.3, 'r2', 'poor', ['worse-than-mean']],
	['test_r2', 0.62, 'r2', 'good', []],
	['perplexity', 12, 'perplexity', 'good', []],
	['perplexity', 1.01, 'perplexity', 'suspicious', ['memorised']],
	['perplexity', 0.5, 'perplexity', 'suspicious', ['out-of-range']],
	['eval_loss', 1.4, 'loss', 'information', []],
	['eval_loss', 0, 'loss', 'information', ['exactly-zero']],
	['RMSE', 1.5, 'rmse', 'information', []],
	['eval_matthews_correlation', 0.5, 'correlation', 'information', []],
	['predict_runtime', 166.2, 'runtime', 'information', []],
	['predict_model_preparation_time', 0.0057, 'preparation-time', 'information', ['only-preparation']],
	['predict_samples_per_second', 1.191, 'samples-per-second', 'information', []],
	['train_tokens_per_second', 5211, 'tokens-per-second', 'information', []],
	['eval_samples', 872, 'samples', 'information', []],
	['total_flos', 1.2e17, 'flops', 'information', []],
	['epoch', 3, 'epoch', 'information', []],
	['something_else', 3, 'other', 'information', []],
])('%s of %d', (name, value, kind, grade, doubts) => {
	expect(judge({[name]: value})).toMatchObject([{kind, grade, doubts}]);
});

test.each<[string, Stage]>([
	['train_loss', 'train'],
	['train_runtime', 'train'],
	['eval_loss', 'validation'],
	['val/accuracy', 'validation'],
	['predict_rouge-1', 'test'],
	['test_accuracy', 'test'],
	['accuracy', 'unknown'],
	['trained_epochs', 'unknown'],
])('%s is of %s', (name, stage) => {
	expect(judge({[name]: 1})[0]?.stage).toBe(stage);
});

test('a figure of the training data is no measure of quality', () => {
	expect(judge({train_accuracy: 1})[0]).toMatchObject({grade: 'information', range: undefined, doubts: []});
});

test('the range of a share is told in shares, of a percentage in percents', () => {
	expect(judge({eval_accuracy: 0.85})[0]?.range).toEqual({low: 0.8, high: 0.9});
	expect(judge({eval_accuracy: 85})[0]?.range).toEqual({low: 80, high: 90});
	expect(judge({eval_wer: 0.1})[0]?.range).toEqual({low: 0.05, high: 0.15});
});

describe('figures beside each other', () => {
	test.each<[string, Readonly<Record<string, number>>, string, readonly Doubt[]]>([
		['few samples', {eval_runtime: 10, eval_samples_per_second: 3}, 'eval_runtime', ['few-samples']],
		['enough samples', {eval_runtime: 100, eval_samples_per_second: 3}, 'eval_runtime', []],
		['few samples, counted', {eval_runtime: 10, eval_samples: 40}, 'eval_runtime', ['few-samples']],
		['a short training', {train_runtime: 10, train_samples_per_second: 3}, 'train_runtime', []],
		[
			'mostly preparation',
			{predict_runtime: 10, predict_model_preparation_time: 9, predict_samples: 500},
			'predict_runtime',
			['mostly-preparation'],
		],
		['speed of another stage', {eval_runtime: 10, train_samples_per_second: 3}, 'eval_runtime', []],
		[
			'test far better than validation',
			{eval_accuracy: 0.8, test_accuracy: 0.88},
			'test_accuracy',
			['test-better'],
		],
		['test a little better', {eval_accuracy: 0.8, test_accuracy: 0.82}, 'test_accuracy', []],
		['test loss far lower', {eval_loss: 1.2, test_loss: 0.8}, 'test_loss', ['test-better']],
		[
			'far below training',
			{train_accuracy: 0.99, eval_accuracy: 0.81},
			'eval_accuracy',
			['far-below-training'],
		],
		['loss far above training', {train_loss: 0.3, eval_loss: 0.9}, 'eval_loss', ['far-below-training']],
		['loss a little above training', {train_loss: 1.3, eval_loss: 1.5}, 'eval_loss', []],
		['one class', {eval_accuracy: 0.91, eval_f1: 0.48}, 'eval_accuracy', ['one-class']],
		['balanced', {eval_accuracy: 0.91, eval_f1: 0.88}, 'eval_accuracy', []],
		['no correlation', {eval_accuracy: 0.69, eval_matthews_correlation: 0}, 'eval_accuracy', ['one-class']],
		['perplexity of its loss', {eval_loss: 2, eval_perplexity: 7.389}, 'eval_perplexity', []],
		[
			'perplexity of another loss',
			{eval_loss: 2, eval_perplexity: 9.1},
			'eval_perplexity',
			['perplexity-not-loss'],
		],
		['RMSE of its MSE', {test_mse: 2.25, test_rmse: 1.5, test_mae: 1.1}, 'test_rmse', []],
		['RMSE of another MSE', {test_mse: 4, test_rmse: 1.5}, 'test_rmse', ['rmse-not-mse']],
		['RMSE below MAE', {test_rmse: 1.5, test_mae: 1.9}, 'test_rmse', ['rmse-below-mae']],
	])('%s', (_, figures, name, doubts) => {
		expect(judge(figures).find(one => one.name === name)?.doubts).toEqual(doubts);
	});

	test('what follows from them', () => {
		const [runtime, samples, steps] = judge({
			predict_runtime: 100,
			predict_samples_per_second: 2,
			predict_steps_per_second: 0.5,
		});
		expect(runtime?.derived.samples).toBe(200);
		expect(samples?.derived.secondsEach).toBe(0.5);
		expect(steps?.derived.batch).toBe(4);
	});
});

test('a figure told twice is judged once, by its last value', () => {
	const results = [
		{line: 1, name: 'eval_bleu', value: 10},
		{line: 2, name: 'eval_bleu', value: 40},
	];
	expect(judgeResults(results).map(({value}) => value)).toEqual([40]);
});
