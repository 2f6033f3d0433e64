import {EventEmitter} from 'node:events';
import {Writable} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink';
import type {ReactNode} from 'react';
import type {Screen} from '../../../../source/view/components/app.js';
import type {PointerEvent} from '../../../../source/view/input/pointed.js';
import {frameText} from './frame-text.js';

/** A keyboard that a test types on. */
class Keys extends EventEmitter {
	readonly isTTY = true;
	data: string | null = null;

	type(text: string): void {
		this.data = text;
		this.emit('readable');
	}

	read(): string | null {
		const {data} = this;
		this.data = null;
		return data;
	}

	setEncoding(): void {}
	setRawMode(): void {}
	ref(): void {}
	unref(): void {}
}

/** Several turns, so that a machine that is busy elsewhere still comes to the effects and to the keys that Ink holds back. */
const settle = async () => {
	for (let turn = 0; turn < 4; turn++) {
		await new Promise<void>(resolve => setTimeout(resolve, 8));
	}
};

export type FakeTerminal = {
	/** The rows of the screen without colours. */
	readonly screen: () => readonly string[];

	/** The frame as it was written. */
	readonly frame: () => string;
	readonly press: (...keys: readonly string[]) => Promise<void>;

	/** Presses keys as fast as they come. */
	readonly rush: (keys: readonly string[]) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;

	/** Points at a cell of the screen, counted from 0. */
	readonly point: (event: PointerEvent) => Promise<void>;

	/** Whether the terminal was asked to tell of the mouse. */
	readonly hasMouse: () => boolean;

	/** What the program asked of the terminal, in order. */
	readonly asked: readonly string[];
	readonly settle: () => Promise<void>;
	readonly close: () => void;
};

/** Shows a program on a terminal of a size, as a person sees it. */
export const onTerminal = async (
	program: (screen: Screen) => ReactNode,
	columns: number,
	rows: number,
): Promise<FakeTerminal> => {
	let frame = '';
	let problem: unknown;
	let size = {columns, rows};
	const asked: string[] = [];
	const listeners = new Set<() => void>();
	const pointers = new Set<(event: PointerEvent) => void>();
	let mouse = false;
	const ask = (what: string) => () => {
		asked.push(what);
	};
	const screen: Screen = {
		size: () => size,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		draw: pieces => {
			try {
				frame = frameText(pieces, size.columns, size.rows);
			} catch (error) {
				problem ??= error;
			}
		},
		hasKeys: true,
		setMouse: on => {
			mouse = on;
		},
		onMouse: listener => {
			pointers.add(listener);
			return () => pointers.delete(listener);
		},
		suspend: ask('suspend'),
		redraw: ask('redraw'),
		quit: ask('quit'),
		interrupt: ask('interrupt'),
		back: undefined,
	};
	const whole = (): string => {
		if (problem !== undefined) {
			throw problem;
		}

		return frame;
	};
	const keys = new Keys();
	const stdout = Object.assign(new Writable({write: (_chunk, _encoding, done) => done()}), {
		columns,
		rows,
		isTTY: true,
	});
	const instance = render(program(screen), {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: keys as unknown as NodeJS.ReadStream,
		debug: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	await settle();
	return {
		screen: () => stripVTControlCharacters(whole()).split('\n'),
		frame: whole,
		press: async (...all) => {
			for (const each of all) {
				keys.type(each);
				await settle();
			}
		},
		rush: async all => {
			for (const each of all) {
				keys.type(each);
				await Promise.resolve();
			}

			await settle();
		},
		resize: async (toColumns, toRows) => {
			size = {columns: toColumns, rows: toRows};
			for (const listener of listeners) {
				listener();
			}

			await settle();
		},
		point: async event => {
			for (const tell of pointers) {
				tell(event);
			}

			await settle();
		},
		hasMouse: () => mouse,
		asked,
		settle,
		close: instance.unmount,
	};
};
