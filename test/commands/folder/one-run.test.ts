import {spawn} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createCatalogue} from '../../../source/commands/runs/catalogue.js';
import {newestRun} from '../../../source/commands/runs/newest-run.js';
import {folder, log, write} from './a-folder.js';

describe.skipIf(process.platform !== 'linux')('a run in the list', () => {
	it('has stopped as soon as the process that wrote it is gone', async () => {
		const file = write('long.log', log(3));
		const child = spawn(process.execPath, [
			'-e',
			`require('node:fs').openSync(${JSON.stringify(file)}, 'a'); setInterval(() => {}, 1000)`,
		]);
		const catalogue = createCatalogue(folder, undefined);
		catalogue.show([file]);
		const stop = new AbortController();
		const over = setTimeout(() => stop.abort(), 20_000);
		const seen = new Set<string>();
		let rounds = 0;
		await catalogue.run(() => {
			const [run] = catalogue.list().runs;
			seen.add(
				run === undefined ? 'none' : run.summary.progress.isOver ? 'stopped' : run.summary.progress.state,
			);
			rounds++;

			// One look finds the writer, the next one misses it.
			if (rounds === 4) {
				child.kill('SIGKILL');
			}

			if (seen.has('stopped')) {
				stop.abort();
			}
		}, stop.signal);
		clearTimeout(over);
		child.kill('SIGKILL');
		expect([...seen]).toEqual(['none', 'running', 'stopped']);
	}, 25_000);

	it('is one, however many files a framework writes of it, and shown by the one that tells most', async () => {
		const state = (steps: number) =>
			JSON.stringify({
				log_history: Array.from({length: steps}, (_, index) => ({
					step: (index + 1) * 10,
					epoch: (index + 1) / 4,
					eval_loss: 2 - index / 10,
				})),
			});
		write('bert/trainer_state.json', state(8), 5);
		write('bert/checkpoint-40/trainer_state.json', state(4), 9);
		write('bert/all_results.json', '{"epoch": 2.0, "train_loss": 1.4, "train_runtime": 12.5}', 1);
		write('gpt/train.log', log(3), 2);
		const catalogue = createCatalogue(folder, undefined);
		const stop = new AbortController();
		await catalogue.run(() => {
			if (catalogue.list().read === 4) {
				stop.abort();
			}
		}, stop.signal);
		const {runs} = catalogue.list();
		expect(runs.map(({name, path: file}) => [name, path.relative(folder, file)])).toEqual([
			['bert', path.join('bert', 'trainer_state.json')],
			['gpt', path.join('gpt', 'train.log')],
		]);
	});
});

describe('a folder that is named as a run', () => {
	const first = async () => {
		const file = await newestRun(folder, []);
		return file && path.relative(folder, file);
	};

	it.each<readonly [string, ReadonlyArray<readonly [string, string, number]>, string | undefined]>([
		['its log', [['train.log', log(3), 1]], 'train.log'],
		[
			'not a newer file without a figure',
			[
				['train.log', log(3), 5],
				['config.json', '{"depth": 3}\n', 1],
			],
			'train.log',
		],
		[
			'not newer results of the same training',
			[
				['train.log', log(3), 5],
				['all_results.json', '{"train_loss": 1.4, "train_runtime": 12.5}', 1],
			],
			'train.log',
		],
		[
			'results, where there is nothing else',
			[['all_results.json', '{"train_loss": 1.4, "epoch": 2.0}', 1]],
			'all_results.json',
		],
		[
			'the newest of several',
			[
				['a.log', log(3), 5],
				['b/b.log', log(2), 1],
			],
			path.join('b', 'b.log'),
		],
		['nothing', [['notes.txt', 'nothing\n', 1]], undefined],
	])('is %s', async (_, files, expected) => {
		for (const [name, content, minutes] of files) {
			write(name, content, minutes);
		}

		expect(await first()).toBe(expected);
	});
});
