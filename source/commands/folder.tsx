import {stat} from 'node:fs/promises';
import process from 'node:process';
import {type Exit, showFullScreen} from '../terminal/full-screen.js';
import {openKeyboard} from '../terminal/keyboard.js';
import {FolderScreen, type OpenedRuns} from '../view/runs/folder-screen.js';
import {createRunsStore} from '../view/runs/runs-store.js';
import {appearanceOf} from './options/appearance.js';
import type {Options} from './options/options.js';
import {UsageError} from './options/usage-error.js';
import {type Catalogue, createCatalogue} from './runs/catalogue.js';
import {openSession} from './source/session.js';
import {openSource} from './source/source.js';
import {timers} from './source/timers.js';

/** A folder with more than one run, being looked through. */
type Folder = {
	readonly kind: 'several';
	readonly word: string;
	readonly catalogue: Catalogue;
	readonly looking: Promise<void>;

	/** Told of every change of the catalogue. */
	readonly onChange: (listener: () => void) => void;
	readonly stop: () => void;
};

/** How long is looked for a second run before the list opens on what there is, in milliseconds. */
const patience = 800;

/**
Looks into what a word names. Undefined where that is no folder, or one without a run; a folder with exactly one run stands
for its log.
*/
export async function openFolder(
	word: string,
	{target, names}: Options,
): Promise<Folder | {readonly kind: 'one'; readonly path: string} | undefined> {
	const about = await stat(word).catch(() => undefined);
	if (!about?.isDirectory()) {
		return undefined;
	}

	const catalogue = createCatalogue(word, target, names);
	const stop = new AbortController();
	const known = Promise.withResolvers<void>();
	let tell = () => {
		const {runs, files, read} = catalogue.list();
		if (runs.length > 1 || read === files) {
			known.resolve();
			tell = () => undefined;
		}
	};
	const looking = catalogue.run(() => tell(), stop.signal);
	const timer = setTimeout(known.resolve, patience);
	await Promise.race([known.promise, looking]);
	clearTimeout(timer);
	const {runs, files, read} = catalogue.list();
	const [first] = runs;
	if (runs.length < 2 && read === files) {
		stop.abort();
		return first && {kind: 'one', path: first.path};
	}

	return {
		kind: 'several',
		word,
		catalogue,
		looking,
		onChange(listener) {
			tell = listener;
		},
		stop: () => stop.abort(),
	};
}

/** Opens runs of the list by the names that they have there; what cannot be read is told on the list. */
async function openRuns(
	paths: readonly string[],
	nameOf: (path: string) => string | undefined,
	options: Options,
): Promise<{readonly session: OpenedRuns} | {readonly problem: string}> {
	try {
		const watched = await Promise.all(
			paths.map(async word => {
				const source = await openSource(word, options);
				return {word, source: {...source, name: nameOf(word) ?? source.name}};
			}),
		);
		const session = openSession(watched, options);
		session.onProblem(() => undefined);
		try {
			await session.ready;
		} catch (error) {
			session.close();
			throw error;
		}

		return {session};
	} catch (error) {
		if (error instanceof UsageError) {
			return {problem: error.message};
		}

		throw error;
	}
}

/**
Shows the runs of a folder until the user leaves.

@returns How the screen was left.
*/
export async function watchFolder(
	{word, catalogue, looking, onChange, stop}: Folder,
	options: Options,
): Promise<Exit> {
	const {look, theme, options: viewOptions} = appearanceOf(options);
	const store = createRunsStore(catalogue.list, timers);
	onChange(store.changed);
	let opened: OpenedRuns | undefined;
	let leave: (() => void) | undefined;
	let problem: unknown;
	looking.catch((error: unknown) => {
		problem = error;
		leave?.();
	});
	const nameOf = (wanted: string): string | undefined =>
		catalogue.list().runs.find(({path}) => path === wanted)?.name;
	const open = async (paths: readonly string[]) => {
		const result = await openRuns(paths, nameOf, options);
		if ('problem' in result) {
			return result;
		}

		opened = result.session;
		return result.session;
	};
	const exit = await showFullScreen(
		screen => {
			leave = screen.quit;
			return (
				<FolderScreen
					store={store}
					folder={word}
					screen={screen}
					look={look}
					theme={theme}
					options={viewOptions}
					open={open}
					show={catalogue.show}
				/>
			);
		},
		{output: process.stdout, keyboard: openKeyboard(), onFrame: () => opened?.store.frameShown()},
	);
	stop();
	store.close();
	opened?.close();
	return problem === undefined ? exit : {reason: 'error', error: problem};
}
