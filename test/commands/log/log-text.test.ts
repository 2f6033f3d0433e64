import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest';
import {identityOf} from '../../../source/commands/log/identity.js';
import {createLogRecord} from '../../../source/commands/log/log-text.js';
import {lookFirst} from '../../../source/commands/log/preview.js';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'losscope-log-'));
});

afterAll(() => rm(folder, {recursive: true}));

const lineOf = (number: number) => `step ${number} loss ${(1 / number).toFixed(4)}`;
const allLines = (count: number) => Array.from({length: count}, (_, index) => lineOf(index + 1));

/** Reads a text as `follow/` hands it over, in portions of so many bytes, of which only complete lines are passed on. */
const recorded = (text: string, path: string | undefined, portion: number) => {
	const record = createLogRecord(path);
	const bytes = Buffer.from(text);
	let handed = 0;
	let lines = 0;
	for (let position = portion; handed < bytes.length; position += portion) {
		const read = Math.min(position, bytes.length);
		const end = bytes.subarray(0, read).lastIndexOf(10) + 1;
		const block = bytes.subarray(handed, end);
		const before = lines;
		lines += block.filter(byte => byte === 10).length;
		handed = end;
		record.note(
			{kind: 'lines', bytes: block, arrived: 0, position: read, size: bytes.length, dropped: 0},
			before,
			lines,
		);
	}

	return record.text;
};

const sources: ReadonlyArray<[string, (text: string) => Promise<ReturnType<typeof recorded>>]> = [
	[
		'a file',
		async text => {
			const path = join(folder, 'train.log');
			await writeFile(path, text);
			return recorded(text, path, 1000);
		},
	],
	['a pipe', async text => recorded(text, undefined, 1000)],
];

describe.each(sources)('the lines of %s', (_, open) => {
	test.each([
		['from the first one', 1, 3, [1, 3]],
		['from the middle', 512, 2, [512, 513]],
		['up to the last one', 999, 10, [999, 1000]],
		['none beyond the end', 1001, 5, []],
	])('are read %s', async (_case, from, count, ends) => {
		const log = await open(`${allLines(1000).join('\n')}\n`);
		const {first, lines} = await log.read(from, count);
		expect(first).toBe(from);
		expect(lines.length === 0 ? [] : [lines[0], lines.at(-1)]).toEqual(ends.map(lineOf));
	});

	it('show of a progress bar what a terminal shows in the end', async () => {
		const log = await open('start\n10%|#  |\r50%|## |\r100%|###|\nend\r\n');
		expect((await log.read(1, 9)).lines).toEqual(['start', '100%|###|', 'end']);
	});

	it('are cut where they are endless, and the next one is found', async () => {
		const log = await open(`short\n${'x'.repeat(300_000)}\nafter\n`);
		const {lines} = await log.read(1, 3);
		expect(lines.map(line => line.length)).toEqual([5, 4096, 5]);
	});
});

describe('a source that cannot be read twice', () => {
	it('keeps its latest lines only', async () => {
		const log = recorded(`${allLines(400_000).join('\n')}\n`, undefined, 65_536);
		expect(log.first()).toBeGreaterThan(100_000);
		const {first, lines} = await log.read(1, 1);
		expect(first).toBe(log.first());
		expect(lines).toEqual([lineOf(first)]);
	});
});

describe('the first look at a log', () => {
	it('makes a run of the beginning and the end of a large one', async () => {
		const path = join(folder, 'large.log');
		const text = allLines(400_000).join('\n');
		await writeFile(path, `${text}\n`);
		const {preview, isPlain} = await lookFirst(path);
		expect(isPlain).toBe(true);
		expect(preview?.run.series[0]).toMatchObject({first: 1, last: Number((1 / 400_000).toFixed(4))});
		expect(preview?.size).toBe(text.length + 1);
	});

	it('leaves a small one to be read at once', async () => {
		const path = join(folder, 'small.log');
		await writeFile(path, 'step 1 loss 2\n');
		expect(await lookFirst(path)).toEqual({isPlain: true, preview: undefined});
	});
});

describe('the identity of a run', () => {
	test.each<
		[about: string, one: [path: string, text: string], other: [path: string, text: string], same: boolean]
	>([
		['stays while the log grows', ['a.log', 'seed 1\nloss 2\n'], ['a.log', 'seed 1\n'], true],
		['changes with the first line', ['a.log', 'seed 1\n'], ['a.log', 'seed 2\n'], false],
		['changes with the path', ['a.log', 'seed 1\n'], ['b.log', 'seed 1\n'], false],
	])('%s', async (_, [path, text], [otherPath, otherText], same) => {
		const one = await identityOf(path, Buffer.from(text));
		expect(one === (await identityOf(otherPath, Buffer.from(otherText)))).toBe(same);
	});
});
