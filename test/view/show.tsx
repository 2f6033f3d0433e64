import {EventEmitter} from 'node:events';
import {Writable} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink';
import {messagesFor} from '../../source/locale/index.js';
import type {Language} from '../../source/locale/messages.js';
import type {Run} from '../../source/run/run.js';
import {App, type Screen} from '../../source/view/components/app.js';
import type {ViewOptions} from '../../source/view/components/use-view.js';
import type {Look} from '../../source/view/look.js';
import {createDataStore, type RunFeed} from '../../source/view/store.js';
import {asciiGlyphs, unicodeGlyphs} from '../../source/view/theme/glyphs.js';
import {createTheme} from '../../source/view/theme/theme.js';

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

export const key = {
	left: '\u001b[D',
	right: '\u001b[C',
	up: '\u001b[A',
	down: '\u001b[B',
	tab: '\t',
	backTab: '\u001b[Z',
	enter: '\r',
	escape: '\u001b',
	home: '\u001b[H',
	end: '\u001b[F',
	pageUp: '\u001b[5~',
	pageDown: '\u001b[6~',
	interrupt: '\u0003',
	suspend: '\u001a',
} as const;

export const feedOf = (run: Run): RunFeed => ({
	run,
	following: false,
	ended: false,
	loading: undefined,
	modified: undefined,
	trouble: undefined,
	isPreview: false,
	account: undefined,
	log: undefined,
	identity: undefined,
});

type Shown = {
	/** The rows of the screen without colours, blanks at the ends left out. */
	readonly screen: () => readonly string[];

	/** The frame as it was written. */
	readonly frame: () => string;
	readonly press: (...keys: readonly string[]) => Promise<void>;
	/** Presses keys as fast as they come. */
	readonly rush: (keys: readonly string[]) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;

	/** What the program asked of the terminal, in order. */
	readonly asked: readonly string[];

	/** Shows other data, as when points arrive. */
	readonly feed: (...feeds: readonly RunFeed[]) => Promise<void>;
	readonly close: () => void;
};

const settle = () => new Promise<void>(resolve => setTimeout(resolve, 30));

/** Shows runs on a screen of a size, as a person sees them. */
export const show = async (
	feeds: readonly RunFeed[],
	columns: number,
	rows: number,
	{
		language = 'en',
		ascii = false,
		colours = 'none',
		...options
	}: Partial<ViewOptions> & {
		language?: Language;
		ascii?: boolean;
		colours?: 'none' | '16' | '256';
	} = {},
): Promise<Shown> => {
	let current = feeds;
	let frame = '';
	let size = {columns, rows};
	const asked: string[] = [];
	const listeners = new Set<() => void>();
	const ask = (what: string) => () => {
		asked.push(what);
	};
	const terminal: Screen = {
		size: () => size,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		hasKeys: true,
		suspend: ask('suspend'),
		redraw: ask('redraw'),
		quit: ask('quit'),
		interrupt: ask('interrupt'),
		back: undefined,
	};
	const store = createDataStore(() => ({feeds: current, now: Date.UTC(2026, 0, 1)}), {
		after: () => () => undefined,
		now: () => 0,
	});
	const look: Look = {
		messages: messagesFor(language),
		glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
		monochrome: colours === 'none',
	};
	const keys = new Keys();
	const stdout = Object.assign(
		new Writable({
			decodeStrings: false,
			write: (chunk: unknown, _encoding, done) => {
				if (typeof chunk === 'string' && !chunk.startsWith('\u001b[?')) {
					frame = chunk;
				}

				done();
			},
		}),
		{columns, rows, isTTY: true},
	);
	const app = (
		<App
			store={store}
			screen={terminal}
			look={look}
			theme={createTheme(colours)}
			options={{
				style: ascii ? 'ascii' : 'line',
				styles: ascii ? ['ascii'] : ['line', 'braille', 'ascii'],
				xUnit: undefined,
				target: undefined,
				languages: (['en', 'zh', 'ru'] as const).map(messagesFor),
				themes: [],
				memory: undefined,
				...options,
			}}
		/>
	);
	const instance = render(app, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: keys as unknown as NodeJS.ReadStream,
		debug: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	await settle();
	return {
		screen: () => stripVTControlCharacters(frame).split('\n'),
		frame: () => frame,
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
			Object.assign(stdout, size);
			for (const listener of listeners) {
				listener();
			}

			await settle();
		},
		asked,
		feed: async (...next) => {
			current = next;
			store.changed();
			store.flush();
			await settle();
		},
		close: () => {
			instance.unmount();
			store.close();
		},
	};
};
