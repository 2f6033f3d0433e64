// A program in a pseudo-terminal, and the screen as xterm would show it.
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** Longest that anything is waited for, in milliseconds. */
const patience = 60_000;

/**
Starts `words` in a terminal of its own. Times are those of `performance.now()`.

`until` waits for a condition on the rows of the screen and gives the time at which it held; `key` types and waits
likewise, and gives the milliseconds from key to screen. `writes` are the bytes and times of all that the program wrote;
what it writes at once can arrive in several.
*/
export function openTerminal([file, ...parameters], {columns = 120, rows = 40, env = {}, home}) {
	const screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	const writes = [];
	const lookers = new Set();
	const started = performance.now();
	const pty = spawn(file, parameters, {
		cols: columns,
		rows,
		cwd: home,
		name: 'xterm-256color',
		// The settings of whoever runs the bench have no part in it.
		env: {PATH: process.env.PATH ?? '', HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env},
	});
	pty.onData(data => {
		writes.push({bytes: Buffer.byteLength(data), at: performance.now(), data});
		screen.write(data, () => {
			for (const look of lookers) look();
		});
	});
	screen.onData(answer => pty.write(answer));
	const exited = new Promise(resolve => {
		pty.onExit(({exitCode}) => resolve({exitCode, at: performance.now()}));
	});
	const seen = () =>
		Array.from({length: rows}, (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '');

	const until = (holds, milliseconds = patience) =>
		new Promise((resolve, reject) => {
			const end = result => {
				clearTimeout(timer);
				lookers.delete(look);
				result();
			};
			const look = () => {
				if (holds(seen())) end(() => resolve(performance.now()));
			};
			const fail = () => end(() => reject(new Error(`waited in vain:\n${seen().join('\n').trimEnd()}`)));
			const timer = setTimeout(fail, milliseconds);
			lookers.add(look);
			look();
			// What is still on its way from a program that has ended is waited for.
			exited.then(() => setTimeout(fail, 100).unref());
		});

	return {
		started,
		pid: pty.pid,
		writes,
		seen,
		until,
		exited,
		bytes: (from = 0) => writes.slice(from).reduce((sum, write) => sum + write.bytes, 0),
		send: keys => pty.write(keys),
		async key(keys, holds) {
			const pressed = performance.now();
			const answered = until(holds);
			pty.write(keys);
			return (await answered) - pressed;
		},
		async close() {
			pty.kill('SIGTERM');
			await Promise.race([exited, sleep(2000, undefined, {ref: false})]);
			screen.dispose();
		},
	};
}
