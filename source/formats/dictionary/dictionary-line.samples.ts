import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const dictionaryLineSamples: readonly FormatSample[] = [
	{
		lines: ["{'loss': 2.4317, 'grad_norm': 1.25, 'learning_rate': 4.5e-05, 'epoch': 0.12}"],
		records: [
			{
				fields: fieldsOf({loss: 2.4317, grad_norm: 1.25, learning_rate: 4.5e-5, epoch: 0.12}),
				about: 'point',
				before: undefined,
				format: 'trainer-dict',
			},
		],
	},
	{
		// transformers 5 prints every figure as a string of four digits.
		lines: ["{'eval_loss': '0.7312', 'eval_runtime': '12.04', 'num_tokens': '4.1e+04', 'epoch': '1'}"],
		records: [
			{
				fields: fieldsOf({eval_loss: 0.7312, eval_runtime: 12.04, num_tokens: 41_000, epoch: 1}),
				about: 'point',
			},
		],
	},
	{
		// A reward function without a name, and names that sound like choices.
		lines: [
			"{'loss': '0.0213', 'completions/min_length': '4', 'completions/max_length': '9', 'rewards/<lambda>/mean': '1.5', 'rewards/<lambda>/std': '0.25', 'clip_ratio/low_min': '0', 'clip_ratio/high_max': '0', 'epoch': '0.05'}",
		],
		records: [
			{
				fields: fieldsOf({
					loss: 0.0213,
					'completions/min_length': 4,
					'completions/max_length': 9,
					'rewards/<lambda>/mean': 1.5,
					'rewards/<lambda>/std': 0.25,
					'clip_ratio/low_min': 0,
					'clip_ratio/high_max': 0,
					epoch: 0.05,
				}),
				about: 'point',
			},
		],
	},
	{
		lines: [" 12%|#2        | 60/500 [00:31<03:47,  1.94it/s]{'loss': nan, 'grad_norm': inf, 'epoch': 0.36}"],
		records: [
			{
				fields: fieldsOf({loss: Number.NaN, grad_norm: Number.POSITIVE_INFINITY, epoch: 0.36}),
				before: '12%|#2        | 60/500 [00:31<03:47,  1.94it/s]',
			},
		],
	},
	{
		lines: ["[INFO|2025-03-02 11:04:05] project.train.callbacks:91 >> {'loss': 0.5120, 'epoch': 3.00}"],
		records: [
			{
				fields: fieldsOf({loss: 0.512, epoch: 3}),
				before: '[INFO|2025-03-02 11:04:05] project.train.callbacks:91 >>',
			},
		],
	},
	{
		lines: ["87:{'loss': 1.07, 'epoch': 2.1}"],
		records: [{fields: fieldsOf({loss: 1.07, epoch: 2.1}), before: '87:'}],
	},
	{
		lines: [
			"{'acc': np.float32(0.89), 'loss': tensor(0.5, device='cuda:0', grad_fn=<NllLossBackward0>), 'per_class': array([0.8, 0.9]), 'note': None}",
		],
		records: [{fields: fieldsOf({acc: 0.89, loss: 0.5})}],
	},
	{
		lines: ["epoch 4 {'train': {'loss': 0.31, 'acc': 0.9}, 'val': {'loss': 0.42, 'acc': 0.86}}"],
		records: [
			{
				fields: fieldsOf({'train/loss': 0.31, 'train/acc': 0.9, 'val/loss': 0.42, 'val/acc': 0.86}),
				before: 'epoch 4',
			},
		],
	},
	{
		lines: ["train {'loss': 0.31} val {'loss': 0.42}"],
		records: [
			{fields: fieldsOf({loss: 0.31}), before: 'train'},
			{fields: fieldsOf({loss: 0.42}), before: 'val'},
		],
	},
	{
		lines: ["2023-03-01 10:00:00 - eval - OrderedDict([('bbox_mAP', 0.31), ('bbox_mAP_50', 0.52)])"],
		records: [{fields: fieldsOf({bbox_mAP: 0.31, bbox_mAP_50: 0.52})}],
	},
	{
		lines: ["{'train_runtime': 351.2, 'train_samples_per_second': 42.7, 'train_loss': 0.918, 'epoch': 3.0}"],
		records: [{about: 'result'}],
	},
	{
		lines: ["Arguments: {'lr': 0.001, 'batch_size': 64, 'optimizer': 'adamw', 'amp': True}"],
		records: [
			{fields: fieldsOf({lr: 0.001, batch_size: 64, optimizer: 'adamw', amp: 'true'}), about: 'settings'},
		],
	},
];
