import {chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {logsIn, newestLog} from '../../source/follow/newest-log.js';
import {temporaryFolder} from './follow-log.js';

/** Makes files, each a minute newer than the one before. */
function folderOf(files: ReadonlyArray<readonly [name: string, content: string | Uint8Array]>): string {
	const folder = temporaryFolder();
	for (const [index, [name, content]] of files.entries()) {
		const path = join(folder, name);
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(path, content);
		const time = new Date(Date.UTC(2026, 0, 1, 0, index));
		utimesSync(path, time, time);
	}

	return folder;
}

const log = 'epoch 1 loss 0.5\n';

describe('the newest log of a folder', () => {
	test.each<[name: string, files: Array<[string, string | Uint8Array]>, newest: string | undefined]>([
		[
			'is the one changed last',
			[
				['a.log', log],
				['c.log', log],
				['b.log', log],
			],
			'b.log',
		],
		[
			'may be in a sub-folder',
			[
				['train.txt', log],
				['version_3/metrics.csv', log],
			],
			'version_3/metrics.csv',
		],
		[
			'is not sought deeper',
			[
				['train.log', log],
				['a/b/train.log', log],
			],
			'train.log',
		],
		[
			'has the name of a log',
			[
				['train.log', log],
				['train.py', log],
				['model.pt', log],
			],
			'train.log',
		],
		[
			'may be packed',
			[
				['train.log', log],
				['train.jsonl.gz', gzipSync(log)],
			],
			'train.jsonl.gz',
		],
		[
			'is text',
			[
				['train.log', log],
				['data.txt', 'a\0b'],
				['x.out', 'PK\x03\x04'],
			],
			'train.log',
		],
		[
			'is not hidden',
			[
				['train.log', log],
				['.git/description.txt', log],
			],
			'train.log',
		],
		[
			'has content if another has',
			[
				['train.out', log],
				['train.err', ''],
			],
			'train.out',
		],
		['may be empty if none has content', [['train.log', '']], 'train.log'],
		['is not there in an empty folder', [], undefined],
		['is not there among other files', [['model.pt', log]], undefined],
	])('%s', async (_name, files, newest) => {
		const folder = folderOf(files);
		const found = await newestLog(folder);
		expect(found === undefined ? undefined : relative(folder, found)).toBe(newest);
	});

	test('may be behind a symbolic link; one that leads nowhere is passed over', async () => {
		const folder = folderOf([['run/output', log]]);
		symlinkSync(join(folder, 'run', 'output'), join(folder, 'latest.log'));
		symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.log'));
		expect(await newestLog(folder)).toBe(join(folder, 'latest.log'));
	});

	test('cannot be told of a folder that is not there', async () => {
		await expect(newestLog(join(temporaryFolder(), 'runs'))).rejects.toMatchObject({reason: 'missing'});
	});
});

test('all logs of a folder, newest first, with size and time', async () => {
	const folder = folderOf([
		['a.log', log],
		['version_0/metrics.csv', log],
	]);
	expect(await logsIn(folder)).toEqual([
		{path: join(folder, 'version_0/metrics.csv'), size: log.length, modified: Date.UTC(2026, 0, 1, 0, 1)},
		{path: join(folder, 'a.log'), size: log.length, modified: Date.UTC(2026, 0, 1, 0, 0)},
	]);
});

test('a sub-folder that may not be read is passed over', async () => {
	const folder = folderOf([
		['train.log', log],
		['private/train.log', log],
	]);
	chmodSync(folder, 0o755);
	chmodSync(join(folder, 'private'), 0);
	try {
		process.seteuid?.(65_534);
		expect(await newestLog(folder)).toBe(join(folder, 'train.log'));
	} finally {
		process.seteuid?.(0);
		chmodSync(join(folder, 'private'), 0o755);
	}
});
