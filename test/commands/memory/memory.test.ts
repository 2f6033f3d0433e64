import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, test} from 'vitest';
import {openMemory, stateFile} from '../../../source/commands/memory/memory.js';
import {asSuits} from '../../../source/view/layout/panes.js';
import {noChoices} from '../../../source/view/memory.js';

let folder = '';
let path = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'losscope-memory-'));
	path = join(folder, 'losscope', 'state.json');
});

afterEach(() => rm(folder, {recursive: true}));

const one = '0123456789abcdef0123456789abcdef';
const other = 'f'.repeat(32);

describe('what was chosen', () => {
	it('is found again the next time, and what was not chosen stays', async () => {
		const memory = openMemory(path);
		memory.choose({...noChoices, style: 'braille', smoothing: 1});
		memory.choose({...noChoices, language: 'ru'});
		memory.mute(one, 'overfitting', true);
		await memory.settled();
		const next = openMemory(path);
		expect(next.choices()).toEqual({...noChoices, language: 'ru', style: 'braille', smoothing: 1});
		expect(next.isMuted(one, 'overfitting')).toBe(true);
		expect(next.isMuted(one, 'spike')).toBe(false);
		expect(next.isMuted(other, 'overfitting')).toBe(false);
		next.mute(one, 'overfitting', false);
		await next.settled();
		expect(openMemory(path).isMuted(one, 'overfitting')).toBe(false);
		expect(await readdir(join(folder, 'losscope'))).toEqual(['state.json']);
	});

	it('makes the folders above it', async () => {
		const deep = join(folder, 'home', '.config', 'losscope', 'state.json');
		const memory = openMemory(deep);
		memory.mute(one, 'spike', true);
		await memory.settled();
		expect(openMemory(deep).isMuted(one, 'spike')).toBe(true);
	});

	// There the system answers "no such file" to every folder that is to be made.
	it.runIf(existsSync('/proc/self'))('lasts as long as the program where no folder can be made', async () => {
		const memory = openMemory('/proc/none/losscope/state.json');
		memory.mute(one, 'spike', true);
		await memory.settled();
		expect(memory.isMuted(one, 'spike')).toBe(true);
	});

	const panes = {closed: ['table'], shares: {charts: 0.7, table: undefined}} as const;

	it('holds which panes are closed, how large they are, and the mouse', async () => {
		const memory = openMemory(path);
		memory.choose({...noChoices, panes, mouse: false});
		await memory.settled();
		expect(openMemory(path).choices()).toEqual({...noChoices, panes, mouse: false});
		memory.choose({...noChoices, panes: asSuits, mouse: true});
		await memory.settled();
		expect(openMemory(path).choices()).toEqual({...noChoices, panes: asSuits, mouse: true});
	});

	test.each([
		['all panes closed', {closed: ['charts', 'table', 'diagnosis']}, asSuits],
		['panes that are none', {closed: ['header', 7], shares: 'large'}, asSuits],
		['shares beyond all', {closed: 'table', shares: {charts: 7, table: -1}}, asSuits],
		['no panes', 'all', undefined],
	])('is not believed where the file says %s', async (_, written, read) => {
		await mkdir(join(folder, 'losscope'));
		await writeFile(path, JSON.stringify({schema: 1, choices: {panes: written}}));
		expect(openMemory(path).choices().panes).toEqual(read);
	});

	it('holds which columns the table has, their order, and what its rows stand for', async () => {
		const table = {rows: 'evaluation', hidden: ['gap'], order: ['validation loss']} as const;
		const memory = openMemory(path);
		memory.choose({...noChoices, table});
		memory.choose({...noChoices, theme: 'dark'});
		await memory.settled();
		expect(openMemory(path).choices()).toEqual({...noChoices, table, theme: 'dark'});
	});

	test.each([
		[
			'other rows',
			{rows: 'week', hidden: 'gap', order: [1, 'gap']},
			{rows: undefined, hidden: [], order: ['gap']},
		],
		['a name beyond all length', {hidden: ['x'.repeat(999)]}, {rows: undefined, hidden: [], order: []}],
		['no table', 7, undefined],
	])('is not believed where the file says %s', async (_, written, read) => {
		await mkdir(join(folder, 'losscope'));
		await writeFile(path, JSON.stringify({schema: 1, choices: {table: written}}));
		expect(openMemory(path).choices().table).toEqual(read);
	});

	it('is kept beside what another program chose meanwhile', async () => {
		const [first, second] = [openMemory(path), openMemory(path)];
		first.mute(one, 'spike', true);
		await first.settled();
		second.choose({...noChoices, theme: 'light'});
		await second.settled();
		const both = openMemory(path);
		expect([both.isMuted(one, 'spike'), both.choices().theme]).toEqual([true, 'light']);
	});

	it('stays bounded: the runs that were muted last are kept', async () => {
		const name = (index: number) => index.toString(16).padStart(32, '0');
		const muted = Object.fromEntries(Array.from({length: 500}, (_, index) => [name(index), ['spike']]));
		await mkdir(join(folder, 'losscope'));
		await writeFile(path, JSON.stringify({schema: 1, choices: {}, muted}));
		const memory = openMemory(path);
		memory.mute(one, 'spike', true);
		await memory.settled();
		const kept = JSON.parse(await readFile(path, 'utf8')) as {muted: object};
		expect(Object.keys(kept.muted)).toHaveLength(200);
		expect(Object.keys(kept.muted).at(-1)).toBe(one);
	});

	it('lasts as long as the program where nothing can be written', async () => {
		await writeFile(join(folder, 'losscope'), 'a file where a folder should be');
		const memory = openMemory(path);
		memory.mute(one, 'spike', true);
		await memory.settled();
		expect(memory.isMuted(one, 'spike')).toBe(true);
	});
});

test.each([
	['nothing', ''],
	['half a file', '{"schema": 1, "choi'],
	['another kind of file', '[1, 2, 3]'],
	['a later kind', '{"schema": 2, "choices": {"style": "braille"}}'],
	[
		'words that are none of ours',
		'{"schema": 1, "choices": {"style": "\\u001b[2J", "language": 7}, "muted": []}',
	],
	['names that are none of ours', '{"schema": 1, "choices": {}, "muted": {"../x": ["spike"], "ff": [1]}}'],
	['too much', `{"schema": 1, "x": "${'x'.repeat(300_000)}", "choices": {"style": "braille"}}`],
])('a file that holds %s is an empty one', async (_, text) => {
	await mkdir(join(folder, 'losscope'));
	await writeFile(path, text);
	const memory = openMemory(path);
	expect(memory.choices()).toEqual(noChoices);
	expect(memory.isMuted('../x', 'spike')).toBe(false);
});

test.each([
	[{XDG_CONFIG_HOME: '/home/ada/.settings'}, '/home/ada/.settings/losscope/state.json'],
	[{XDG_CONFIG_HOME: 'relative'}, expect.stringMatching(/^\/.*\/\.config\/losscope\/state\.json$/)],
	[{}, expect.stringMatching(/\.config\/losscope\/state\.json$/)],
])('stands in the configuration folder of %j', (environment, expected) => {
	expect(stateFile(environment)).toEqual(expected);
});
