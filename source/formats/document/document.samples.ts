import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const documentSamples: readonly FormatSample[] = [
	{
		// trainer_state.json of the Hugging Face Trainer.
		lines: [
			'{',
			'  "best_metric": null,',
			'  "epoch": 2.0,',
			'  "global_step": 40,',
			'  "log_history": [',
			'    {"epoch": 1.0, "learning_rate": 5e-05, "loss": 1.9, "step": 20},',
			'    {"epoch": 1.0, "eval_loss": 1.7, "step": 20},',
			'    {"epoch": 2.0, "train_loss": 1.8, "train_runtime": 12.5, "step": 40}',
			'  ],',
			'  "max_steps": 60,',
			'  "num_train_epochs": 3',
			'}',
		],
		records: [
			{fields: fieldsOf({epoch: 1, learning_rate: 5e-5, loss: 1.9, step: 20}), about: 'point'},
			{fields: fieldsOf({epoch: 1, eval_loss: 1.7, step: 20}), about: 'point'},
			{about: 'result'},
			{fields: fieldsOf({max_steps: 60, num_train_epochs: 3}), about: 'settings'},
			{
				fields: fieldsOf({epoch: 2, global_step: 40, max_steps: 60, num_train_epochs: 3}),
				about: 'point',
				format: 'trainer-state',
			},
		],
	},
	{
		lines: ['{', '    "predict_bleu-4": 61.2,', '    "predict_runtime": 30.5', '}'],
		records: [
			{
				fields: fieldsOf({'predict_bleu-4': 61.2, predict_runtime: 30.5}),
				about: 'result',
				format: 'llamafactory-results',
			},
		],
	},
	{
		// The history of Keras: a list a metric, an item an epoch, counted from 0.
		lines: ['{"loss": [0.9, 0.6], "val_loss": [0.8, 0.7]}'],
		records: [
			{fields: fieldsOf({epoch: 0, loss: 0.9, val_loss: 0.8}), format: 'keras-history'},
			{fields: fieldsOf({epoch: 1, loss: 0.6, val_loss: 0.7})},
		],
	},
	{
		// catboost_training.json while training runs: not closed.
		lines: [
			'{',
			'"meta":{"test_sets":["test"],"test_metrics":[{"best_value":"Min","name":"RMSE"}],"learn_metrics":[{"best_value":"Min","name":"RMSE"}],"iteration_count":300,"learn_sets":["learn"]},',
			'"iterations":[',
			'{"learn":[0.51],"iteration":0,"passed_time":0.1,"remaining_time":29.9,"test":[0.55]},',
			'{"learn":[0.42],"iteration":1,"passed_time":0.2,"remaining_time":29.8,"test":[0.48]},',
		],
		records: [
			{about: 'settings'},
			{
				split: 'train',
				fields: fieldsOf({
					iteration: 0,
					passed_time: 0.1,
					remaining_time: 29.9,
					total_iterations: 300,
					RMSE: 0.51,
				}),
			},
			{
				split: 'test',
				fields: fieldsOf({
					iteration: 0,
					passed_time: 0.1,
					remaining_time: 29.9,
					total_iterations: 300,
					RMSE: 0.55,
				}),
			},
			{split: 'train'},
			{split: 'test'},
		],
	},
	{
		// A row under each epoch.
		lines: ['{', '  "1": {"loss": 0.9},', '  "2": {"loss": 0.7}', '}'],
		records: [{fields: fieldsOf({epoch: 1, loss: 0.9})}, {fields: fieldsOf({epoch: 2, loss: 0.7})}],
	},
	{
		// The results of LightGBM or XGBoost: a list a metric, by dataset.
		lines: ['{"training": {"auc": [0.7, 0.8]}, "valid_1": {"auc": [0.6, 0.65]}}'],
		records: [
			{fields: fieldsOf({iteration: 0, 'training/auc': 0.7, 'valid_1/auc': 0.6})},
			{fields: fieldsOf({iteration: 1, 'training/auc': 0.8, 'valid_1/auc': 0.65})},
		],
	},
	{
		// An evaluation harness: results beside a configuration.
		lines: [
			'{',
			'  "results": {"boolq": {"acc": 0.61}},',
			'  "config": {"batch_size": 8, "seed": 1, "device": "cpu"}',
			'}',
		],
		records: [{fields: fieldsOf({'boolq/acc': 0.61}), about: 'result'}],
	},
	{
		// A list of rows, one of them with a not-a-number.
		lines: ['[', '  {"epoch": 1, "loss": 0.7},', '  {"epoch": 2, "loss": NaN}', ']'],
		records: [{fields: fieldsOf({epoch: 1, loss: 0.7})}, {fields: fieldsOf({epoch: 2, loss: Number.NaN})}],
	},
];
