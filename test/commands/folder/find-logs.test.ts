import {symlinkSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {findLogs} from '../../../source/commands/runs/find-logs.js';
import {glance} from '../../../source/commands/runs/glance.js';
import {folder, log, longLog, names, write} from './a-folder.js';

describe('findLogs', () => {
	it('goes four folders deep, the one changed last first', async () => {
		write('old.log', log(2), 60);
		write('a/b/c/d/deep.log', log(2), 10);
		write('a/b/c/d/e/deeper.log', log(2), 5);
		write('a/new.txt', log(2), 1);
		expect(await names()).toEqual([path.join('a', 'new.txt'), path.join('a/b/c/d', 'deep.log'), 'old.log']);
	});

	it('puts what lies in a crowd last, so that runs are seen before the labels of pictures', async () => {
		for (let index = 0; index <= 100; index++) {
			write(`labels/${index}.txt`, '0 0.1 0.2 0.3 0.4', 1);
		}

		write('runs/old.log', log(2), 60);
		const [first, ...rest] = await names();
		expect(first).toBe(path.join('runs', 'old.log'));
		expect(rest).toHaveLength(101);
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
