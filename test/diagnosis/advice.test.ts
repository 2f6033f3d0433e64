import {expect, test} from 'vitest';
import {type Framework, frameworkOf} from '../../source/diagnosis/advice/framework.js';
import {runFigures} from '../../source/diagnosis/advice/run-figures.js';
import {diagnose} from '../../source/diagnosis/diagnose.js';
import {latest, type Run} from '../../source/run/run.js';
import {runOf as linesOf} from '../run/run-of.js';
import {type Curves, diagnosisOf, find, runOf} from './run-of.js';

const named = (names: readonly string[], format: string): Run => {
	const run = runOf({train: [1], format});
	const [series] = run.series;
	return {...run, series: series ? names.map(name => ({...series, name})) : []};
};

test.each<[Framework, Run]>([
	['pytorch', named(['Loss'], 'batch-line')],
	['keras', named(['loss', 'val_loss'], 'keras-bar')],
	['lightning', named(['train_loss_step'], 'lightning-metrics')],
	['transformers', {...named(['loss', 'learning_rate', 'grad_norm'], 'dictionary'), epochIsFraction: true}],
	['llamafactory', {...named(['loss', 'learning_rate', 'throughput'], 'dictionary'), epochIsFraction: true}],
	['llamafactory', {...named(['loss', 'lr'], 'json-lines'), epochIsFraction: true}],
	['pytorch', named(['loss', 'learning_rate'], 'dictionary')],
	['ultralytics', named(['train/box_loss', 'metrics/mAP50(B)'], 'csv')],
	['xgboost', named(['validation_0-logloss'], 'step-line')],
	['lightgbm', named(["valid_0's binary_logloss"], 'step-line')],
	['catboost', named(['learn', 'test'], 'step-line')],
	['sklearn', named(['loss', 'Validation score'], 'step-line')],
	['timm', named(['train_loss', 'eval_loss', 'eval_top1', 'lr'], 'csv')],
	['mmengine', {...named(['lr', 'loss', 'loss_cls', 'acc/top1'], 'dictionary'), epochIsFraction: true}],
	['nanogpt', named(['train loss', 'val loss', 'loss', 'mfu'], 'step-line')],
	['megatron', named(['lm loss', 'grad norm', 'learning rate'], 'step-line')],
	['fairseq', named(['loss', 'ppl', 'wps', 'gnorm'], 'batch-line')],
	['spacy', named(['LOSS TOK2VEC', 'LOSS TAGGER', 'TAG_ACC'], 'table')],
	['stable-baselines3', named(['rollout/ep_rew_mean', 'train/approx_kl'], 'boxed-table')],
])('%s', (framework, run) => {
	expect(frameworkOf(run)).toBe(framework);
});

const five: Curves = {train: [5, 4, 3, 2, 1], validation: [5, 4, 3, 2, 1]};

test.each([
	['epoch-line', 'num_epochs = 15'],
	['keras-bar', 'model.fit(..., epochs=15)'],
	['lightning-metrics', 'Trainer(max_epochs=15)'],
	['trainer-dict', 'TrainingArguments(num_train_epochs=15)'],
	['llamafactory-jsonl', 'num_train_epochs: 15'],
	['xgboost', 'xgb.train(params, train, num_boost_round=15)'],
])('going on, in the words of %s', (format, paste) => {
	const finding = find(diagnosisOf({...five, format}), 'still-falling');
	expect(finding?.advice.find(({id}) => id === 'train-longer')?.paste).toBe(paste);
});

test('with a plan that is not half done: keep to it', () => {
	const finding = find(diagnosisOf({...five, epochs: 20}), 'still-falling');
	expect(finding?.advice[0]).toEqual({id: 'keep-training', numbers: {done: 5, total: 20}, paste: undefined});
});

test('with a plan that is all but done: a longer one', () => {
	const finding = find(diagnosisOf({...five, epochs: 5}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'train-longer', numbers: {from: 15, to: 20}});
});

test('a plan that only the settings name', () => {
	const finding = find(diagnosisOf({...five, settings: {num_train_epochs: '50'}}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'keep-training', numbers: {total: 50}});
});

test('a plan in steps is one in epochs as well', () => {
	const run = linesOf(
		[5, 4, 3, 2, 1].map((loss, index) => ({
			epoch: index + 1,
			step: 3 * (index + 1) - (index < 4 ? 0 : 1),
			steps: 210,
			loss,
		})),
	);
	const finding = find(diagnose(run, latest), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'keep-training', numbers: {done: 5, total: 70}});
});

test('nobody is advised less than the plan', () => {
	const finding = find(diagnosisOf({...five, epochs: 6}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'train-longer', numbers: {from: 18, to: 24}});
});

test('nobody is sent from epoch 200 to epoch 800', () => {
	const finding = find(diagnosisOf({...five, from: 195}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'train-longer', numbers: {from: 250, to: 300}});
});

test('past the best evaluation: back to it, and not farther', () => {
	const {findings} = diagnosisOf({train: [5, 4, 3, 2, 1.5, 1.2], validation: [5, 4, 3, 3.6, 3.8, 4]});
	expect(findings.map(({id}) => id)).toEqual(['overfitting']);
	expect(findings[0]?.advice.map(({id}) => id).slice(0, 2)).toEqual([
		'use-best-checkpoint',
		'early-stopping',
	]);
	expect(findings[0]?.advice[0]).toMatchObject({numbers: {value: 3, epoch: 3}});
});

test('the figures of a run: its settings before what its columns show', () => {
	const run = runOf({...five, rate: [1e-5, 1e-4, 1e-4, 5e-5, 1e-5], epochs: 20});
	expect(runFigures(run)).toMatchObject({rate: 1e-4, epochs: 20, loraRank: undefined});
	expect(runFigures(runOf({...five, settings: {lr: '0.01', lora_rank: '16'}}))).toMatchObject({
		rate: 0.01,
		loraRank: 16,
	});
});
