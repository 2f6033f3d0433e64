import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, test} from 'vitest';
import {type Program, spawn} from './harness.js';

let folder: string;
let log: string;
let program: Program | undefined;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
	log = path.join(folder, 'train.log');
	writeFileSync(
		log,
		Array.from(
			{length: 30},
			(_, index) => `epoch ${index + 1}/30 loss ${(2 * 0.9 ** index).toFixed(4)}\n`,
		).join(''),
	);
});

afterEach(() => {
	program?.kill('SIGKILL');
	rmSync(folder, {recursive: true});
});

const built = path.resolve('dist/losscope.js');

const open = (env: Readonly<Record<string, string>>, words: readonly string[] = [log]): Program => {
	program = spawn([process.execPath, built, ...words], {columns: 90, rows: 26, env});
	return program;
};

const inShell = (command: string, env: Readonly<Record<string, string>> = {}): Program => {
	program = spawn(['bash', '--norc', '--noprofile', '-i'], {
		columns: 90,
		rows: 26,
		env: {PS1: 'shell> ', NODE: process.execPath, LOSSCOPE: built, LOG: log, ...env},
	});
	program.send(`${command}\r`);
	return program;
};

const colours = /\u001b\[[\d;]*(?:3[0-7]|9[0-7]|38;5;\d+)m/;
const colours256 = /\u001b\[[\d;]*38;5;\d+m/;

describe('kinds of terminals', () => {
	it('a dumb one gets the report as text', async () => {
		const {exited, written, settle} = open({TERM: 'dumb'});
		expect((await exited).exitCode).toBe(0);
		await settle(50);
		expect(written()).toContain('loss');
		expect(written()).not.toContain('\u001b');
	});

	test.each([
		['in the C locale', {LANG: 'C'}],
		['where LC_ALL says C', {LC_ALL: 'C'}],
		['without a locale', {LANG: ''}],
		['in another encoding', {LANG: 'ru_RU.KOI8-R'}],
	])('nothing but ASCII is written %s, help and explanation included', async (_, env) => {
		const {waitFor, send, written} = open(env);
		await waitFor('epoch 30/30');
		await waitFor('q quit');
		send('?');
		await waitFor('follow the latest point again');
		send('?e');
		await waitFor('= explained');
		expect(written()).toMatch(/^[\u0000-\u007e]*$/);
	});

	test.each<[string, Readonly<Record<string, string>>, boolean, boolean]>([
		['256 colours', {TERM: 'xterm-256color'}, true, true],
		['16 colours', {TERM: 'xterm'}, true, false],
		['no colour on a VT100', {TERM: 'vt100'}, false, false],
		['no colour with NO_COLOR', {NO_COLOR: '1'}, false, false],
	])('there is %s', async (_, env, any, many) => {
		const {waitFor, written} = open(env);
		await waitFor('diagnosis');
		await waitFor('q quit');
		expect([colours.test(written()), colours256.test(written())]).toEqual([any, many]);
	});

	it('is left alone by --no-color, which a flag before the file asks for', async () => {
		const {waitFor, written} = open({}, ['--no-color', log]);
		await waitFor('q quit');
		expect(colours.test(written())).toBe(false);
	});

	it('keys work where standard input is no terminal', async () => {
		const {waitFor, send} = inShell('"$NODE" "$LOSSCOPE" "$LOG" </dev/null');
		await waitFor('q quit');
		send('?');
		await waitFor('follow the latest point again');
		send('q');
		await waitFor(rows => rows.some(row => row.startsWith('shell>')));
	});

	it('a file gets the report, without control sequences', async () => {
		const out = path.join(folder, 'out.txt');
		const {waitFor} = inShell(`"$NODE" "$LOSSCOPE" "$LOG" > '${out}'; echo status $?`);
		await waitFor('status 0');
		const text = readFileSync(out, 'utf8');
		expect(text).toContain('loss');
		expect(text).not.toContain('\u001b');
	});
});

const hasTmux = (): boolean => {
	try {
		execFileSync('tmux', ['-V'], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
};

describe.skipIf(!hasTmux())('in tmux', () => {
	// A server that has just been killed still holds its socket for a moment.
	let sockets = 0;
	const socket = () => `losscope-${process.pid}-${sockets}`;

	afterEach(() => {
		try {
			execFileSync('tmux', ['-L', socket(), 'kill-server'], {stdio: 'ignore'});
		} catch {
			// It has ended by itself.
		}
	});

	const inTmux = (flags: string, outer: string, inner: string, options = '') => {
		sockets++;
		return inShell(
			`LC_ALL=${outer} tmux ${flags} -L ${socket()} -f /dev/null new-session "env LC_ALL=${inner} XDG_CONFIG_HOME=/proc/none '${process.execPath}' '${built}' ${options} '${log}'"`,
		);
	};

	test.each([
		['ASCII where tmux and the shell are in the C locale', '', 'C', 'C', false],
		['ASCII where only the shell knows of UTF-8', '', 'C', 'C.UTF-8', false],
		['Unicode where tmux is told to use it', '-u', 'C', 'C.UTF-8', true],
		['Unicode where both know', '', 'C.UTF-8', 'C.UTF-8', true],
	])('there is %s', async (_, flags, outer, inner, unicode) => {
		const {waitFor} = inTmux(flags, outer, inner);
		const screen = (await waitFor('q quit')).slice(0, -1).join('\n');
		expect(/[─│╮]/.test(screen)).toBe(unicode);
		expect(screen).not.toMatch(/_{2}/);
	});

	it('is English, whatever was asked for, where tmux would show no other letters', async () => {
		const {waitFor} = inTmux('', 'C', 'C.UTF-8', '--language zh');
		const screen = (await waitFor('q quit')).slice(0, -1).join('\n');
		expect(screen).toContain('diagnosis');
		expect(screen).not.toMatch(/_{2}/);
	});
});
