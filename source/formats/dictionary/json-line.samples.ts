import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const jsonLineSamples: readonly FormatSample[] = [
	{
		// LLaMA-Factory's trainer_log.jsonl: a training row, an evaluation row, a row of a prediction.
		lines: [
			'{"current_steps": 30, "total_steps": 400, "loss": 1.204, "lr": 1.5e-05, "epoch": 0.22, "percentage": 7.5, "elapsed_time": "0:01:12", "remaining_time": "0:14:48"}',
			'{"current_steps": 50, "total_steps": 400, "eval_loss": 1.11, "epoch": 0.37, "percentage": 12.5}',
			'{"current_steps": 5, "total_steps": 64, "percentage": 7.81, "elapsed_time": "0:00:09"}',
		],
		records: [
			{
				fields: fieldsOf({
					current_steps: 30,
					total_steps: 400,
					loss: 1.204,
					lr: 1.5e-5,
					epoch: 0.22,
					percentage: 7.5,
					elapsed_time: '0:01:12',
					remaining_time: '0:14:48',
				}),
				about: 'point',
			},
			{
				fields: fieldsOf({
					current_steps: 50,
					total_steps: 400,
					eval_loss: 1.11,
					epoch: 0.37,
					percentage: 12.5,
				}),
			},
			{fields: fieldsOf({current_steps: 5, total_steps: 64, percentage: 7.81, elapsed_time: '0:00:09'})},
		],
	},
	{
		// fairseq names its loggers for the split and writes numbers as strings.
		lines: [
			'[2024-05-06 10:00:01,120][train_inner][INFO] - {"epoch": 1, "update": 0.25, "loss": "8.114", "num_updates": "50", "lr": "1e-06", "gnorm": "2.31"}',
			'[2024-05-06 10:09:44,873][valid][INFO] - {"epoch": 1, "valid_loss": "7.02", "valid_num_updates": "200"}',
		],
		records: [
			{
				split: 'train',
				fields: fieldsOf({epoch: 0.25, loss: 8.114, num_updates: 50, lr: 1e-6, gnorm: 2.31}),
			},
			{split: 'validation', fields: fieldsOf({epoch: 1, valid_loss: 7.02, valid_num_updates: 200})},
		],
	},
	{
		// mmcv 1.x: the mode is the split; the environment comes first.
		lines: [
			'{"env_info": "sys.platform: linux\\nPython: 3.8"}',
			'{"mode": "train", "epoch": 1, "iter": 50, "lr": 0.01, "loss": 3.2, "time": 0.4}',
			'{"mode": "val", "epoch": 1, "iter": 12, "lr": 0.01, "mIoU": 0.31}',
		],
		records: [
			{split: 'train', fields: fieldsOf({epoch: 1, iter: 50, lr: 0.01, loss: 3.2, time: 0.4})},
			{split: 'validation', fields: fieldsOf({epoch: 1, lr: 0.01, mIoU: 0.31})},
		],
	},
	{
		// mmengine's scalars.json: the step of an evaluation row is the epoch.
		lines: [
			'{"lr": 0.01, "loss": 2.5, "epoch": 1, "iter": 40, "step": 40}',
			'{"acc/top1": 0.21, "data_time": 0.01, "time": 0.04, "step": 1}',
		],
		records: [
			{split: undefined, fields: fieldsOf({lr: 0.01, loss: 2.5, epoch: 1, iter: 40, step: 40})},
			{split: 'validation', fields: fieldsOf({'acc/top1': 0.21, data_time: 0.01, time: 0.04, epoch: 1})},
		],
	},
	{
		// detectron2's metrics.json: an evaluation names its figures by task. Not JSON, for its NaN.
		lines: [
			'{"iteration": 19, "total_loss": 5.1, "lr": 0.0002, "eta_seconds": 800.5}',
			'{"iteration": 500, "bbox/AP": 12.5, "bbox/APl": NaN}',
		],
		records: [
			{split: undefined, fields: fieldsOf({iteration: 19, total_loss: 5.1, lr: 0.0002, eta_seconds: 800.5})},
			{split: 'validation', fields: fieldsOf({iteration: 500, 'bbox/AP': 12.5, 'bbox/APl': Number.NaN})},
		],
	},
	{lines: ['{}', '{"message": "loading weights"}'], records: []},
];
