import process from 'node:process';
import {capabilitiesOf} from '../terminal/capabilities.js';
import {showFullScreen} from '../terminal/full-screen.js';
import {openKeyboard} from '../terminal/keyboard.js';
import {App} from '../view/components/app.js';
import {createDataStore} from '../view/store.js';
import {asciiGlyphs, unicodeGlyphs} from '../view/theme/glyphs.js';
import {createTheme} from '../view/theme/theme.js';
import {createFeed} from './feed.js';
import type {Options} from './options.js';
import {report} from './report.js';
import {openSource, type Source} from './source.js';

/** A word of the command line and what it names. */
export type Watched = {readonly word: string; readonly source: Source};

const timers = {
	now: () => Date.now(),
	after(milliseconds: number, callback: () => void) {
		const timer = setTimeout(callback, milliseconds);
		return () => clearTimeout(timer);
	},
};

/** A past moment of the clock: the first line tells whether to draw in colour. */
function coloursOf(options: Options, colours: 'none' | '16' | '256'): 'none' | '16' | '256' {
	return options.color === false ? 'none' : options.color && colours === 'none' ? '16' : colours;
}

/**
Shows sources on the full screen until the user leaves.

@returns The exit status.
@throws What went wrong, once the terminal is as it was before.
*/
export async function watch(watched: readonly Watched[], options: Options): Promise<number> {
	const terminal = capabilitiesOf(process.env, process.stdout.isTTY);
	const stop = new AbortController();
	const feeds = watched.map(({word, source}) => createFeed(word, source, options));
	const store = createDataStore(() => ({feeds: feeds.map(feed => feed.now()), now: Date.now()}), timers);
	const ready = feeds.map(() => Promise.withResolvers<void>());
	const reading = Promise.all(
		feeds.map((feed, index) =>
			feed.read({change: store.changed, ready: () => ready[index]?.resolve()}, stop.signal),
		),
	);

	// What cannot be read at all is said before the screen opens.
	await Promise.race([reading, Promise.all(ready.map(({promise}) => promise))]);

	const ascii = options.style === 'ascii' || !terminal.unicode;
	const colours = coloursOf(options, terminal.colours);
	const look = {
		messages: options.messages,
		glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
		monochrome: colours === 'none',
	};
	const viewOptions = {
		style: options.style ?? (ascii ? ('ascii' as const) : ('line' as const)),
		styles: ascii ? (['ascii'] as const) : (['line', 'braille', 'ascii'] as const),
		xUnit: options.x,
		target: options.target,
	};
	let leave: (() => void) | undefined;
	let problem: unknown;
	reading.catch((error: unknown) => {
		problem = error;
		leave?.();
	});
	store.flush();
	const exit = await showFullScreen(
		screen => {
			leave = screen.quit;
			return (
				<App store={store} screen={screen} look={look} theme={createTheme(colours)} options={viewOptions} />
			);
		},
		{output: process.stdout, keyboard: openKeyboard(), onFrame: store.frameShown},
	);
	stop.abort();
	store.close();
	if (problem !== undefined) {
		throw problem;
	}

	if (exit.reason === 'error') {
		throw exit.error;
	}

	return exit.reason === 'signal' ? exit.status : 0;
}

/**
Watches what the words name; the report where there is no terminal to watch on. Without a word: standard input if
something is piped in, else the newest log of the current folder.
*/
export async function view(words: readonly string[], options: Options): Promise<number> {
	const named = words.length > 0 ? words : [process.stdin.isTTY ? '.' : '-'];
	if (!capabilitiesOf(process.env, process.stdout.isTTY).fullScreen) {
		return report(named, options);
	}

	const watched = await Promise.all(
		named.map(async word => ({word, source: await openSource(word, options)})),
	);
	return watch(watched, options);
}
