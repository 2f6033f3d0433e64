import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const built = path.resolve('dist/losscope.js');
let folder: string;

const overfit = `${Array.from({length: 40}, (_, index) => {
	const epoch = index + 1;
	const train = 2 * 0.9 ** epoch + 0.01 * Math.sin(epoch * epoch);
	const validation =
		0.6 + 1.4 * 0.7 ** epoch + (epoch > 12 ? (epoch - 12) * 0.03 : 0) + 0.005 * Math.sin(epoch * 3);
	return `Epoch ${epoch}: Train Loss: ${train.toFixed(4)}, Val Loss: ${validation.toFixed(4)}`;
}).join('\n')}\n`;

const files: Readonly<Record<string, string | Uint8Array>> = {
	'train.log': 'Epoch 1: Train Loss: 0.5, Val Loss: 0.6\nEpoch 2: Train Loss: 0.4, Val Loss: 0.5\n',
	'overfit.log': overfit,
	'empty.log': '',
	'prose.log': 'Downloading the data\nAll done, have a nice day\n',
	'failed.log':
		'Traceback (most recent call last):\n  File "train.py", line 3, in <module>\nModuleNotFoundError: No module named \'peft\'\n',
	'binary.log': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
	'pointer.log':
		'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
	'unreadable.log': 'Epoch 1: loss 0.5\n',
	'cut.log.gz': gzipSync(overfit).subarray(0, -150),
};

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
	for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
	chmodSync(path.join(folder, 'unreadable.log'), 0);
	mkdirSync(path.join(folder, 'no-logs'));
});

afterAll(() => rmSync(folder, {recursive: true}));

function losscope(words: readonly string[], input = ''): {status: number | null; out: string; err: string} {
	const {status, stdout, stderr} = spawnSync(process.execPath, [built, ...words], {
		cwd: folder,
		encoding: 'utf8',
		input,
		env: {PATH: process.env['PATH'], LANG: 'C.UTF-8'},
	});
	return {status, out: stdout, err: stderr};
}

describe('bad input gets one clear line and status 2', () => {
	const cases: ReadonlyArray<readonly [string, readonly string[], RegExp]> = [
		['a missing file', ['report', 'nothing.log'], /nothing\.log.*no such file/],
		['a missing file, without a command', ['nothing.log'], /nothing\.log.*no such file/],
		['an empty file', ['report', 'empty.log'], /empty\.log.*empty/],
		['a file without a metric', ['report', 'prose.log'], /prose\.log.*no training metric/],
		[
			'a script that failed at its start',
			['report', 'failed.log'],
			/failed\.log.*failed with: .*No module named 'peft'/,
		],
		['a binary file', ['report', 'binary.log'], /binary\.log.*binary/],
		['a Git LFS pointer', ['report', 'pointer.log'], /pointer\.log.*LFS/],
		['a folder without a log', ['report', 'no-logs'], /no-logs.*no training log/],
		['nothing to report on', ['report'], /report needs/],
		['an unknown flag', ['report', 'train.log', '--colour'], /colour/i],
		[
			'a style that there is not',
			['report', 'train.log', '--style', 'oil'],
			/--style takes line, braille, ascii/,
		],
		['a target that is no number', ['report', 'train.log', '--target', 'low'], /--target takes a number/],
		['a speed of nothing', ['replay', 'train.log', '--speed', '0'], /--speed/],
		['a language that there is not', ['report', 'train.log', '--language', 'fr'], /--language takes/],
		['two forms of a report', ['report', 'train.log', '--json', '--markdown'], /--json and --markdown/],
		['nothing of that name to explain', ['explain', 'flux compensator'], /flux compensator/],
		['a pipe without anything', ['report', '-'], /empty/],
	];

	it.each(cases)('%s', (_, words, message) => {
		const {status, out, err} = losscope(words);
		expect(err).toMatch(message);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(out).toBe('');
		expect(status).toBe(2);
	});

	it.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
		const {status, err} = losscope(['report', 'unreadable.log']);
		expect(err).toMatch(/unreadable\.log.*cannot be read/);
		expect(status).toBe(2);
	});

	it('tells what stands before the damage', () => {
		const {status, out, err} = losscope(['report', 'cut.log.gz', '--json']);
		const [train] = JSON.parse(out).series;
		expect(train.points).toBeGreaterThan(2);
		expect(train.points).toBeLessThan(40);
		expect(err).toBe('losscope: cut.log.gz: the gzip file is damaged or incomplete\n');
		expect(status).toBe(2);
	});

	it('tells the readable runs all the same', () => {
		const {status, out, err} = losscope(['report', 'nothing.log', 'train.log', '--json']);
		expect(JSON.parse(out.split('\n')[0] ?? '').source).toBe('train.log');
		expect(err).toContain('nothing.log');
		expect(status).toBe(2);
	});
});

describe('without a terminal', () => {
	it('prints the report', () => {
		const {status, out} = losscope(['train.log']);
		expect(out).toContain('train.log');
		expect(out).toContain('Train Loss');
		expect(status).toBe(0);
	});

	it('reads standard input', () => {
		const {status, out} = losscope(['report', '-', '--json'], files['train.log']?.toString());
		const document = JSON.parse(out);
		expect(document.series.map((series: {points: number}) => series.points)).toEqual([2, 2]);
		expect(status).toBe(0);
	});

	it('takes the newest log of a folder', () => {
		mkdirSync(path.join(folder, 'runs'), {recursive: true});
		writeFileSync(path.join(folder, 'runs', 'one.log'), files['train.log'] ?? '');
		writeFileSync(path.join(folder, 'runs', 'readme.md'), 'What the runs are for.\n');
		const {status, out} = losscope(['report', 'runs', '--json']);
		expect(JSON.parse(out).source).toBe(path.join('runs', 'one.log'));
		expect(status).toBe(0);
	});
});

describe('--fail-on', () => {
	const cases: ReadonlyArray<readonly [string, string, number]> = [
		['overfit.log', 'warning', 1],
		['train.log', 'warning', 0],
		['overfit.log', 'critical', 0],
	];

	it.each(cases)('%s with %s ends with %i', (file, level, expected) => {
		expect(losscope(['report', file, '--fail-on', level]).status).toBe(expected);
	});
});

describe('explain', () => {
	it('lists what there is to explain', () => {
		const {out, status} = losscope(['explain']);
		expect(out).toContain('overfitting');
		expect(out).toContain('grad_norm');
		expect(status).toBe(0);
	});

	it.each([
		['overfitting', 'validation'],
		['grad_norm', 'grad_norm'],
		['val_loss', 'loss'],
	])('tells what %s is', (term, word) => {
		const {out, status} = losscope(['explain', term]);
		expect(out).toContain(word);
		expect(out.split('\n').length).toBeGreaterThan(4);
		expect(status).toBe(0);
	});
});
