import {spawn as spawnPty} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export type Program = {
	/** Types keys, or whatever else a terminal would send. */
	readonly send: (keys: string) => void;

	/** The rows of the screen as a person sees them, blanks at the ends left out. */
	readonly screen: () => readonly string[];

	/**
	Waits until the screen shows a text, or until a condition holds for its rows. Looks again whenever something was written.

	@throws Error with the screen as it is, when the time is over.
	*/
	readonly waitFor: (
		wanted: string | ((rows: readonly string[]) => boolean),
		milliseconds?: number,
	) => Promise<readonly string[]>;

	/** Waits until nothing has been written for so many milliseconds. */
	readonly settle: (milliseconds?: number) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;

	/** How the program ended; pending while it runs. */
	readonly exited: Promise<{readonly exitCode: number; readonly signal: number | undefined}>;

	/** Bytes written so far. */
	readonly bytes: () => number;

	/** All that was written so far. */
	readonly written: () => string;

	/** Which of the terminal's two screens is shown, and whether its cursor is. */
	readonly buffer: () => 'normal' | 'alternate';
	readonly isCursorHidden: () => boolean;
	readonly kill: (signal?: string) => void;

	/** Closes the terminal, as a lost connection does. */
	readonly hangUp: () => void;
	readonly pid: number;
};

export type SpawnOptions = {
	readonly columns: number;
	readonly rows: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
};

const pause = (milliseconds: number) =>
	new Promise<void>(resolve => {
		setTimeout(resolve, milliseconds);
	});

/** Starts a program in a pseudo-terminal of its own and reads its screen, as xterm would show it. */
export const spawn = (
	[file, ...parameters]: readonly string[],
	{columns, rows, env = {}, cwd = process.cwd()}: SpawnOptions,
): Program => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 200});
	let written = '';
	let bytes = 0;
	let lastWrite = Date.now();
	const listeners = new Set<() => void>();
	const pty = spawnPty(file ?? '', [...parameters], {
		cols: columns,
		rows,
		cwd,
		name: env['TERM'] ?? 'xterm-256color',
		env: {
			PATH: process.env['PATH'] ?? '',
			HOME: process.env['HOME'] ?? '',
			LANG: 'C.UTF-8',
			// No folder: what a test chooses by key is not kept, and what its user chose is not found.
			XDG_CONFIG_HOME: '/proc/none',
			...env,
		},
	});
	pty.onData(data => {
		written += data;
		bytes += Buffer.byteLength(data);
		lastWrite = Date.now();
		terminal.write(data, () => {
			for (const listener of listeners) {
				listener();
			}
		});
	});
	// Programs may ask the terminal questions: they get its answers.
	terminal.onData(answer => pty.write(answer));
	const exited = new Promise<{exitCode: number; signal: number | undefined}>(resolve => {
		pty.onExit(({exitCode, signal}) => resolve({exitCode, signal}));
	});

	const screen = () => {
		const {active} = terminal.buffer;
		return Array.from(
			{length: terminal.rows},
			(_, row) =>
				active
					.getLine(active.baseY + row)
					?.translateToString(true)
					.trimEnd() ?? '',
		);
	};

	const waitFor: Program['waitFor'] = async (wanted, milliseconds = 15_000) => {
		const holds = () => {
			const seen = screen();
			return typeof wanted === 'string' ? seen.join('\n').includes(wanted) : wanted(seen);
		};
		const {promise, resolve} = Promise.withResolvers<boolean>();
		const look = () => {
			if (holds()) {
				resolve(true);
			}
		};
		const timer = setTimeout(() => resolve(false), milliseconds);
		listeners.add(look);
		look();
		const found = await promise;
		clearTimeout(timer);
		listeners.delete(look);
		if (!found) {
			const what = typeof wanted === 'string' ? `"${wanted}"` : 'what was waited for';
			throw new Error(`The screen does not show ${what} after ${milliseconds} ms:\n${screen().join('\n')}`);
		}

		return screen();
	};

	return {
		send: keys => pty.write(keys),
		screen,
		waitFor,
		settle: async (milliseconds = 150) => {
			while (Date.now() - lastWrite < milliseconds) {
				await pause(milliseconds - (Date.now() - lastWrite));
			}

			await new Promise<void>(resolve => {
				terminal.write('', resolve);
			});
		},
		resize: async (toColumns, toRows) => {
			terminal.resize(toColumns, toRows);
			pty.resize(toColumns, toRows);
			await pause(50);
		},
		exited,
		bytes: () => bytes,
		written: () => written,
		buffer: () => terminal.buffer.active.type,
		isCursorHidden: () => written.lastIndexOf('\u001b[?25l') > written.lastIndexOf('\u001b[?25h'),
		kill: signal => pty.kill(signal),
		// Its own types leave it out.
		hangUp: () => (pty as unknown as {destroy: () => void}).destroy(),
		pid: pty.pid,
	};
};
