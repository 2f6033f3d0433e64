import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const mlperfSamples: readonly FormatSample[] = [
	{
		lines: [
			':::MLLOG {"namespace": "", "time_ms": 1700000000000, "event_type": "POINT_IN_TIME", "key": "tracked_stats", "value": {"throughput": 812.5, "loss": 2.31}, "metadata": {"file": "train.py", "lineno": 8, "step_num": 40}}',
			':::MLLOG {"namespace": "", "time_ms": 1700000009000, "event_type": "POINT_IN_TIME", "key": "eval_accuracy", "value": 0.42, "metadata": {"file": "train.py", "lineno": 9, "epoch_num": 3}}',
			':::MLLOG {"namespace": "", "time_ms": 1700000009000, "event_type": "POINT_IN_TIME", "key": "eval_accuracy", "value": 0.44, "metadata": {"epoch_num": 50331648}}',
		],
		records: [
			{fields: fieldsOf({step_num: 40, throughput: 812.5, loss: 2.31}), about: 'point'},
			{fields: fieldsOf({epoch: 3, eval_accuracy: 0.42})},
			{fields: fieldsOf({samples_count: 50_331_648, eval_accuracy: 0.44})},
		],
	},
	{
		lines: [
			':::MLL 1560000001.500 global_batch_size: {"value": 1024, "metadata": {"lineno": 5, "file": "fit.py"}}',
			':::MLL 1560000002.500 epoch_start: {"value": null, "metadata": {"lineno": 7, "epoch_num": 2, "file": "fit.py"}}',
			':::MLL 1560000003.500 eval_accuracy: {"value": 0.318, "metadata": {"lineno": 9, "epoch_num": 2, "file": "fit.py"}}',
		],
		records: [
			{fields: fieldsOf({global_batch_size: 1024}), about: 'settings'},
			{fields: fieldsOf({epoch: 2})},
			{fields: fieldsOf({epoch: 2, eval_accuracy: 0.318})},
		],
	},
	{
		lines: ['MLPerf: resnet [06/01/19 10:00:00], eval_accuracy: {"value": 21.50000%, "epoch": 7}'],
		records: [{fields: fieldsOf({epoch: 7, eval_accuracy: 21.5})}],
	},
	{
		lines: [
			':::MLLOG {"namespace": "", "time_ms": 1700000000000, "event_type": "POINT_IN_TIME", "key": "submission_benchmark", "value": "gpt3", "metadata": {"file": "train.py", "lineno": 8}}',
			':::MLLOG {"namespace": "", "time_ms": 1700000009000, "event_type": "POINT_IN_TIME", "key": "eval_accuracy", "value": 3.25, "metadata": {"epoch_num": 3}}',
		],
		records: [
			{fields: fieldsOf({submission_benchmark: 'gpt3'}), about: 'settings'},
			{fields: fieldsOf({epoch: 3, eval_log_perplexity: 3.25})},
		],
	},
	{
		lines: [
			':::MLLOG {"event_type": "POINT_IN_TIME", "key": "eval_accuracy", "value": 25.5, "metadata": {"epoch_num": 3}}',
		],
		records: [{fields: fieldsOf({epoch: 3, eval_benchmark_metric: 25.5})}],
	},
];
