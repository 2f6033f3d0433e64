import {writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {batchLines, log, open, openInShell} from './viewed.js';

describe('leaves the terminal as it was', () => {
	const endings: ReadonlyArray<readonly [string, string, number]> = [
		['q', 'q', 0],
		['Ctrl-C', '\u0003', 130],
	];

	it.each(endings)('after %s', async (_, key, status) => {
		writeFileSync(log, batchLines(1, 60));
		const program = openInShell(
			'echo before; "$NODE" "$LOSSCOPE" "$LOG"; echo "status $?"; stty -a | grep -o " echo "',
		);
		await program.waitFor('batch 60/20000');
		program.send(key);
		const screen = await program.waitFor(`status ${status}`);
		expect(screen.join('\n')).toContain('before');
		expect(program.buffer()).toBe('normal');
		expect(program.isCursorHidden()).toBe(false);
		await program.waitFor(rows => rows.some(row => row.trim() === 'echo'));
	});

	const signals: ReadonlyArray<readonly [NodeJS.Signals, number]> = [
		['SIGTERM', 143],
		['SIGHUP', 129],
	];

	it.each(signals)('after %s', async (signal, status) => {
		writeFileSync(log, batchLines(1, 60));
		const program = open([log]);
		await program.waitFor('batch 60/20000');
		process.kill(program.pid, signal);
		expect((await program.exited).exitCode).toBe(status);
		await program.settle(50);
		expect(program.buffer()).toBe('normal');
		expect(program.isCursorHidden()).toBe(false);
	});

	it('while it is stopped with Ctrl-Z, and takes it again with fg', async () => {
		writeFileSync(log, batchLines(1, 60));
		const program = openInShell('"$NODE" "$LOSSCOPE" "$LOG"');
		await program.waitFor('batch 60/20000');
		program.send('\u001A');
		await program.waitFor('Stopped');
		expect(program.buffer()).toBe('normal');
		program.send('fg\r');
		await program.waitFor(
			rows => program.buffer() === 'alternate' && rows.join('\n').includes('batch 60/20000'),
		);
		program.send('q');
		await program.waitFor(
			rows => rows.some(row => row.startsWith('shell>')) && program.buffer() === 'normal',
		);
	});
});

describe('what a log must not do', () => {
	it('sends no control sequence of the log to the terminal', async () => {
		writeFileSync(
			log,
			`${batchLines(1, 20)}\u001B]0;taken over\u0007\u001B[31mEpoch [1/2], Batch [21/20000], Loss: 0.5, evil\u001B[2Jname: 0.25\n\u009B31mRuntimeError: \u001B[2J\u001B]52;c;eA==\u0007\n`,
		);
		const program = open([log], {columns: 120, rows: 40});
		await program.waitFor('batch 21/20000');
		await program.settle(300);
		expect(program.written()).not.toContain('taken over');
		expect(program.written()).not.toContain('\u001B]');
		expect(program.written()).not.toContain('\u009B');
	});
});
