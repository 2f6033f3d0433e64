import {spawn, spawnSync} from 'node:child_process';
import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Catalogue, createCatalogue} from '../../../source/commands/runs/catalogue.js';
import {findLogs} from '../../../source/commands/runs/find-logs.js';
import {glance} from '../../../source/commands/runs/glance.js';
import {newestRun} from '../../../source/commands/runs/newest-run.js';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

/** Writes a file that was changed last so many minutes ago. */
function write(name: string, content: string | Buffer, minutes = 0): string {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, content);
	const at = Date.now() / 1000 - minutes * 60;
	utimesSync(file, at, at);
	return file;
}

const epochLine = (epoch: number, loss = 2 / epoch): string =>
	`Epoch ${epoch}/10: train_loss=${loss.toFixed(4)} val_loss=${(loss + 0.1).toFixed(4)}\n`;

const log = (epochs: number): string =>
	Array.from({length: epochs}, (_, index) => epochLine(index + 1)).join('');

const names = async () => (await findLogs(folder)).map(({path: file}) => path.relative(folder, file));

/** A log of about `megabytes`, whose least loss stands in its middle. */
function longLog(megabytes: number): string {
	const steps = Math.round((megabytes * 1024 * 1024) / 30);
	const lowest = Math.round(steps / 2);
	return Array.from({length: steps}, (_, index) => {
		const loss = index === lowest ? 0.01 : 1 + 1 / (index + 1);
		return `step ${index + 1}/${steps} loss ${loss.toFixed(6)}\n`;
	}).join('');
}

describe('findLogs', () => {
	it('goes four folders deep, the one changed last first', async () => {
		write('old.log', log(2), 60);
		write('a/b/c/d/deep.log', log(2), 10);
		write('a/b/c/d/e/deeper.log', log(2), 5);
		write('a/new.txt', log(2), 1);
		expect(await names()).toEqual([path.join('a', 'new.txt'), path.join('a/b/c/d', 'deep.log'), 'old.log']);
	});

	it.each([
		['a hidden folder', '.cache/train.log'],
		['packages', 'node_modules/thing/train.log'],
		['a model', 'model.safetensors'],
		['a checkpoint', 'checkpoint-5/optimizer.pt'],
		['notes', 'readme.md'],
		['an empty file', 'empty.log'],
	])('passes over %s', async (_, name) => {
		write(name, name === 'empty.log' ? '' : log(2));
		expect(await names()).toEqual([]);
	});

	it('enters the latest of the checkpoints of a run only', async () => {
		write('checkpoint-500/trainer_state.json', '{}');
		write('checkpoint-1000/trainer_state.json', '{}');
		expect(await names()).toEqual([path.join('checkpoint-1000', 'trainer_state.json')]);
	});

	it('comes to an end where a link leads back', async () => {
		write('train.log', log(2));
		symlinkSync(folder, path.join(folder, 'again'));
		expect(await names()).toEqual(['train.log']);
	});
});

describe('glance', () => {
	const look = async (file: string) => {
		const found = (await findLogs(folder)).find(({path: each}) => each === file);
		return found && glance(found);
	};

	it('reads a small log whole', async () => {
		const seen = await look(write('train.log', log(3).trimEnd()));
		expect(seen?.isPart).toBe(false);
		expect(seen?.run.series.map(({last}) => last)).toEqual([0.6667, 0.7667]);
	});

	it('reads a large one at both ends, and says so', async () => {
		const seen = await look(write('train.log', longLog(1)));
		expect(seen?.isPart).toBe(true);
		const [series] = seen?.run.series ?? [];
		expect(series?.first).toBe(2);
		expect(series?.last).toBeCloseTo(1.000029, 5);
		expect(series?.min).toBeGreaterThan(0.5);
	});

	it('unpacks a compressed one', async () => {
		const seen = await look(write('train.log.gz', gzipSync(log(3))));
		expect(seen?.run.series).toHaveLength(2);
	});

	it.each([
		['prose', 'notes.txt', 'Nothing was trained here.\n'],
		['a configuration', 'config.json', '{"hidden_size": 768, "num_layers": 12}\n'],
		['binary content', 'core.log', Buffer.from([0, 1, 2, 3, 0, 0])],
	])('finds no run in %s', async (_, name, content) => {
		expect(await look(write(name, content))).toBeUndefined();
	});
});

describe('the catalogue', () => {
	/** Looks until the list is as wanted. */
	async function until(catalogue: Catalogue, wanted: (catalogue: Catalogue) => boolean): Promise<void> {
		const stop = new AbortController();
		const timer = setTimeout(() => stop.abort(new Error('never')), 12_000);
		await catalogue.run(() => {
			if (wanted(catalogue)) {
				stop.abort();
			}
		}, stop.signal);
		clearTimeout(timer);
		expect(wanted(catalogue)).toBe(true);
	}

	it('lists the runs, and none of the other files', async () => {
		write('a.log', log(3), 1);
		write('b/b.log', log(5), 2);
		write('notes.txt', 'nothing\n');
		const catalogue = createCatalogue(folder, undefined);
		await until(catalogue, each => each.list().read === 3);
		const {runs, files} = catalogue.list();
		expect(files).toBe(3);
		expect(runs.map(({name, summary}) => [name, summary.progress.epoch, summary.best?.value])).toEqual([
			['a.log', 3, 0.7667],
			['b', 5, 0.5],
		]);
	});

	it('reads the logs by the names that the user gives', async () => {
		write('a.log', 'epoch 1 quux 0.7\nepoch 2 quux 0.6\n', 1);
		const named = createCatalogue(folder, undefined, [{meaning: 'validation loss', name: 'quux'}]);
		await until(named, each => each.list().read === 1);
		expect(named.list().runs[0]?.summary.best).toMatchObject({value: 0.6});
	});

	it('sees points, runs and files come and go', async () => {
		const file = write('a.log', log(3), 1);
		const other = write('b.log', log(3), 2);
		const catalogue = createCatalogue(folder, undefined);
		let asked = false;
		await until(catalogue, each => {
			if (each.list().runs.length === 2 && !asked) {
				asked = true;
				appendFileSync(file, epochLine(4));
				rmSync(other);
				write('c.log', log(1));
			}

			const found = each.list().runs.map(({name, summary}) => `${name} ${summary.progress.epoch}`);
			return found.includes('a.log 4') && found.includes('c.log 1') && found.length === 2;
		});
	}, 15_000);

	it('reads a large log whole when it is on the screen', async () => {
		const file = write('long.log', longLog(1));
		const catalogue = createCatalogue(folder, undefined);
		catalogue.show([file]);
		await until(catalogue, each => each.list().runs[0]?.summary.isPart === false);
		expect(catalogue.list().runs[0]?.summary.best?.value).toBe(0.01);
	}, 15_000);
});

describe('report of a folder', () => {
	const losscope = (...words: readonly string[]) =>
		spawnSync(process.execPath, [path.resolve('dist/losscope.js'), ...words], {
			cwd: folder,
			encoding: 'utf8',
			env: {PATH: process.env['PATH'], LANG: 'C.UTF-8'},
		});

	it('prints a table with a row a run', () => {
		write('runs/one.log', log(3));
		write('runs/two/two.log', log(10), 60);
		const {status, stdout} = losscope('report', 'runs');
		expect(status).toBe(0);
		expect(stdout).toContain('runs: 2 runs');
		expect(stdout).toMatch(/one\.log +running +epoch 3\/10, 30% +validation loss +0\.7667/);
		expect(stdout).toMatch(/two +finished +epoch 10\/10, 100% +validation loss +0\.3 /);
	});

	it('prints a document a run as JSON', () => {
		write('runs/one.log', log(3));
		write('runs/two.log', log(10), 60);
		const documents = losscope('report', 'runs', '--json').stdout.trim().split('\n');
		expect(documents.map(text => JSON.parse(text).source)).toEqual(['runs/one.log', 'runs/two.log']);
	});

	it('tells all of the only run of a folder', () => {
		write('runs/one.log', log(3));
		write('runs/notes.txt', 'nothing\n', 1);
		expect(losscope('report', 'runs').stdout).toContain('runs/one.log: running');
	});
});

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
