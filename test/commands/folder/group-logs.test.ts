import {describe, expect, it} from 'vitest';
import {groupLogs} from '../../../source/commands/runs/group-logs.js';

/** Names of the runs that files tell of, each with how many files it has. */
const runs = (...files: readonly string[]): readonly string[] =>
	groupLogs(
		'/runs',
		files.map(file => `/runs/${file}`),
	)
		.map(({name, paths}) => `${name} ${paths.length}`)
		.sort();

describe('groupLogs', () => {
	it.each([
		['a log is called by its file', ['first.log', 'second.log'], ['first.log 1', 'second.log 1']],
		['also below', ['sweep/lr-0.1.log', 'sweep/lr-0.01.log'], ['sweep/lr-0.01.log 1', 'sweep/lr-0.1.log 1']],
		[
			'a log without a name of its own by its folder',
			['exp1/train.log', 'exp2/train.log'],
			['exp1 1', 'exp2 1'],
		],
		['in the folder that is listed by its file', ['train.log', 'metrics.csv'], ['train.log 2']],
		['a nameless one beside another', ['exp1/out.log', 'exp1/err.log'], ['exp1/err.log 1', 'exp1/out.log 1']],
		[
			'a nameless one beside one with a name',
			['exp1/train.log', 'exp1/lr-2.log'],
			['exp1/lr-2.log 1', 'exp1/train.log 1'],
		],
		[
			'Lightning',
			['lightning_logs/version_0/metrics.csv', 'lightning_logs/version_1/metrics.csv'],
			['lightning_logs/version_0 1', 'lightning_logs/version_1 1'],
		],
		[
			'Ultralytics',
			['detect/train/results.csv', 'detect/train2/results.csv'],
			['detect/train 1', 'detect/train2 1'],
		],
		[
			'Transformers: the state, its copy in a checkpoint, results and the output are one run',
			[
				'bert/trainer_state.json',
				'bert/checkpoint-500/trainer_state.json',
				'bert/all_results.json',
				'bert/train_results.json',
				'bert/train.log',
			],
			['bert 5'],
		],
		['a run that has only a checkpoint', ['bert/checkpoint-500/trainer_state.json'], ['bert 1']],
		[
			'the state of a folder that holds logs with names',
			['out/trainer_state.json', 'out/seed-1.log', 'out/seed-2.log'],
			['out 1', 'out/seed-1.log 1', 'out/seed-2.log 1'],
		],
		[
			'MMEngine names its log like its folder',
			['r50/20240501_1200/20240501_1200.log', 'r50/20240501_1200/vis_data/scalars.json'],
			['r50/20240501_1200 2'],
		],
		['MMCV writes the same twice', ['r50/20240501.log', 'r50/20240501.log.json'], ['r50/20240501.log 2']],
		['Detectron2', ['mask/log.txt', 'mask/metrics.json'], ['mask 2']],
		['CatBoost', ['a/catboost_info/learn_error.tsv', 'a/catboost_info/catboost_training.json'], ['a 2']],
	])('%s', (_, files, expected) => {
		expect(runs(...files)).toEqual(expected);
	});
});
