import process from 'node:process';
import {type Exit, showFullScreen} from '../terminal/full-screen.js';
import {openKeyboard} from '../terminal/keyboard.js';
import {FolderScreen, type OpenedRuns} from '../view/runs/folder-screen.js';
import {createRunsStore} from '../view/runs/runs-store.js';
import {appearanceOf} from './options/appearance.js';
import type {Options} from './options/options.js';
import {UsageError} from './options/usage-error.js';
import type {Folder} from './runs/open-folder.js';
import {openSession} from './source/session.js';
import {openSource} from './source/source.js';
import {timers} from './source/timers.js';

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
	let hasLeft = false;
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
		if (hasLeft) {
			// Nobody waits for it any more.
			opened.close();
		}

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
	hasLeft = true;
	stop();
	store.close();
	opened?.close();
	return problem === undefined ? exit : {reason: 'error', error: problem};
}
