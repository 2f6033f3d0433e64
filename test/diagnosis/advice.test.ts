import {expect, test} from 'vitest';
import {type Framework, frameworkOf} from '../../source/diagnosis/advice/framework.js';
import type {Run} from '../../source/run/run.js';
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
	['xgboost', 'num_boost_round=15'],
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

test('nobody is sent from epoch 200 to epoch 800', () => {
	const finding = find(diagnosisOf({...five, from: 195}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'train-longer', numbers: {from: 250, to: 300}});
});

test('past the best evaluation: back to it, and not farther', () => {
	const finding = find(
		diagnosisOf({train: [5, 4, 3, 2, 1.5, 1.2], validation: [5, 4, 3, 3.6, 3.8, 4]}),
		'still-falling',
	);
	expect(finding?.advice.map(({id}) => id)).toEqual(['use-best-checkpoint', 'early-stopping']);
	expect(finding?.advice[0]).toMatchObject({numbers: {value: 3, epoch: 3}});
});
