import process from 'node:process';
import {capabilitiesOf} from '../terminal/capabilities.js';
import {type Exit, showFullScreen} from '../terminal/full-screen.js';
import {openKeyboard} from '../terminal/keyboard.js';
import {App} from '../view/components/app.js';
import {watchFolder} from './folder.js';
import {appearanceOf} from './options/appearance.js';
import type {Options} from './options/options.js';
import {report} from './report.js';
import {openFolder} from './runs/open-folder.js';
import {openSession, type Session, type Watched} from './source/session.js';
import {openSource} from './source/source.js';

/** The exit status that an exit of the screen stands for. @throws What went wrong on it. */
function statusOf(exit: Exit): number {
	if (exit.reason === 'error') {
		throw exit.error;
	}

	return exit.reason === 'signal' ? exit.status : 0;
}

/**
Shows sources on the full screen until the user leaves.

@returns The exit status.
@throws What went wrong, once the terminal is as it was before.
*/
export async function watch(watched: readonly Watched[], options: Options): Promise<number> {
	const session = openSession(watched, options);

	// What cannot be read at all is said before the screen opens.
	await session.ready;
	const {look, theme, options: viewOptions} = appearanceOf(options);
	let leave: (() => void) | undefined;
	let problem: unknown;
	session.onProblem(error => {
		problem = error;
		leave?.();
	});
	const exit = await showFullScreen(
		screen => {
			leave = screen.quit;
			return (
				<App
					store={session.store}
					screen={{...screen, back: undefined}}
					look={look}
					theme={theme}
					options={viewOptions}
				/>
			);
		},
		{output: process.stdout, keyboard: openKeyboard(), onFrame: session.store.frameShown},
	);
	if (exit.reason === 'quit' && problem === undefined && watched.some(({word}) => word === '-')) {
		await letWriterFinish(session, options);
	}

	session.close();
	if (problem !== undefined) {
		throw problem;
	}

	return statusOf(exit);
}

/**
Whoever writes to a pipe that nobody reads is killed: a training that was piped into the viewer goes on when the viewer
is left, and is read until it ends.
*/
async function letWriterFinish(session: Session, {messages}: Options): Promise<void> {
	if (!session.isFinished()) {
		process.stderr.write(`losscope: ${messages.report.errors.readingOn}\n`);
		await session.finished;
	}
}

/**
Watches what the words name; the report where there is no terminal to watch on. A folder with several runs opens as a list of
them. Without a word: standard input if something is piped in, else the current folder.
*/
export async function view(words: readonly string[], options: Options): Promise<number> {
	const named = words.length > 0 ? words : [process.stdin.isTTY ? '.' : '-'];
	if (!capabilitiesOf(process.env, process.stdout.isTTY).fullScreen) {
		return report(named, options);
	}

	const [word] = named;
	const folder = named.length === 1 && word !== undefined ? await openFolder(word, options) : undefined;
	if (folder !== undefined && folder.kind === 'several') {
		return statusOf(await watchFolder(folder, options));
	}

	const paths = folder === undefined ? named : [folder.path];
	const watched = await Promise.all(
		paths.map(async path => ({word: path, source: await openSource(path, options)})),
	);
	return watch(watched, options);
}
