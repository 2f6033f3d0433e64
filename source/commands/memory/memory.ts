import {readFileSync, statSync} from 'node:fs';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import process from 'node:process';
import type {Memory} from '../../view/memory.js';
import {
	nothingRemembered,
	parseRemembered,
	type Remembered,
	withChoices,
	withMuted,
	writeRemembered,
} from './remembered.js';

/** A file of this program is never larger, in bytes. */
const largest = 262_144;

/** In the user's own configuration folder, never beside the log (XDG Base Directory Specification). */
export const stateFile = (environment: NodeJS.ProcessEnv): string => {
	const folder = environment['XDG_CONFIG_HOME'];
	return join(folder?.startsWith('/') ? folder : join(homedir(), '.config'), 'losscope', 'state.json');
};

const read = (path: string): Remembered => {
	try {
		const about = statSync(path);
		return about.isFile() && about.size <= largest
			? parseRemembered(readFileSync(path, 'utf8'))
			: nothingRemembered;
	} catch {
		return nothingRemembered;
	}
};

/**
The folder and those above it. Node's own recursive mode never comes back where a file system takes no folders and says
"no such file" instead (as under /proc). Throws what the system says.
*/
const makeFolder = async (path: string): Promise<void> => {
	const make = () => mkdir(path, {mode: 0o700});
	const unlessThere = (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EEXIST') {
			throw error;
		}
	};
	await make().catch(async (error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT' || dirname(path) === path) {
			return unlessThere(error);
		}

		await makeFolder(dirname(path));
		await make().catch(unlessThere);
	});
};

/** Whole or not at all: another program may read it at any time. */
const write = async (path: string, remembered: Remembered): Promise<void> => {
	const draft = `${path}.${process.pid}`;
	try {
		await makeFolder(dirname(path));
		await writeFile(draft, writeRemembered(remembered), {mode: 0o600});
		await rename(draft, path);
	} catch {
		// A home that cannot be written to: what was chosen lasts as long as the program.
		await rm(draft, {force: true}).catch(() => undefined);
	}
};

/**
What a file remembers. A change is made to what the file holds at that moment, so that programs that run side by side keep
each other's. A file that is missing or broken is an empty one; nothing here ever fails.
*/
export const openMemory = (path: string): Memory & {readonly settled: () => Promise<void>} => {
	let remembered = read(path);
	let writing = Promise.resolve();
	const change = (how: (before: Remembered) => Remembered) => {
		remembered = how(remembered);
		writing = writing.then(() => write(path, how(read(path))));
	};

	return {
		choices: () => remembered.choices,
		choose: choices => change(before => withChoices(before, choices)),
		isMuted: (run, rule) => remembered.muted.get(run)?.includes(rule) ?? false,
		mute: (run, rule, muted) => change(before => withMuted(before, run, rule, muted)),
		settled: () => writing,
	};
};
