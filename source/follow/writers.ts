import {readdir, readFile, readlink, realpath} from 'node:fs/promises';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';

/** Processes looked at before the event loop gets a turn. */
const batch = 32;

/** How often is looked, in milliseconds. */
const interval = 1000;

/** Searching all processes costs more than looking at the known one: done this seldom while nobody was found. */
const searchInterval = 5000;

/** Whether `/proc/PID/fdinfo/FD` says that the file was opened to write: the access mode is the last octal digit. */
async function isOpenToWrite(pid: string, descriptor: string): Promise<boolean> {
	const about = await readFile(`/proc/${pid}/fdinfo/${descriptor}`, 'latin1').catch(() => '');
	const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(about)?.[1] ?? '0', 8);
	return (flags & 3) !== 0;
}

async function writes(pid: string, file: string): Promise<boolean> {
	const folder = `/proc/${pid}/fd`;
	const descriptors = await readdir(folder).catch(() => [] as string[]);
	for (const descriptor of descriptors) {
		const target = await readlink(`${folder}/${descriptor}`).catch(() => undefined);
		if (target === file && (await isOpenToWrite(pid, descriptor))) {
			return true;
		}
	}

	return false;
}

/**
The processes that have a file open to write, as far as Linux tells them to this user (`/proc`). None elsewhere.
*/
export async function writersOf(path: string): Promise<readonly string[]> {
	const file = await realpath(path).catch(() => undefined);
	const entries = await readdir('/proc').catch(() => [] as string[]);
	const pids =
		file === undefined ? [] : entries.filter(entry => /^\d+$/.test(entry) && entry !== String(process.pid));
	const found: string[] = [];
	for (let index = 0; index < pids.length; index += batch) {
		const some = pids.slice(index, index + batch);
		const isWriting = await Promise.all(some.map(pid => writes(pid, file ?? '')));
		found.push(...some.filter((_, at) => isWriting[at]));
	}

	return found;
}

/**
Which of many files some process has open to write: one look at all processes, however many files there are. As far as
Linux tells; none elsewhere.
*/
export async function writtenAmong(paths: readonly string[]): Promise<ReadonlySet<string>> {
	const real = await Promise.all(paths.map(path => realpath(path).catch(() => path)));
	const pathOf = new Map(real.map((file, index) => [file, paths[index] ?? file]));
	const written = new Set<string>();
	for (const pid of await readdir('/proc').catch(() => [] as string[])) {
		const isOther = /^\d+$/.test(pid) && pid !== String(process.pid);
		const descriptors = isOther ? await readdir(`/proc/${pid}/fd`).catch(() => [] as string[]) : [];
		for (const descriptor of descriptors) {
			const path = pathOf.get(await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => ''));
			if (path !== undefined && !written.has(path) && (await isOpenToWrite(pid, descriptor))) {
				written.add(path);
			}
		}
	}

	return written;
}

/**
Tells when the last process that wrote a file is gone (`false`), and when there is one again (`true`): a killed training
is seen at once, and not after minutes of silence. Says nothing where no writer is ever seen twice in a row: the
system does not tell, or the script opens the file anew for every line.

Ends on abort.
*/
export async function watchWriters(
	path: string,
	tell: (isWritten: boolean) => void,
	signal: AbortSignal,
): Promise<void> {
	let known: readonly string[] = [];
	let isTrusted = false;
	let wasTrusted = false;
	while (!signal.aborted) {
		const file = await realpath(path).catch(() => path);
		const isWriting = await Promise.all(known.map(pid => writes(pid, file)));
		const still = known.filter((_, index) => isWriting[index]);
		const now = still.length > 0 ? still : await writersOf(path);
		if (now.length > 0 && (known.length > 0 || wasTrusted) && !isTrusted) {
			isTrusted = true;
			wasTrusted = true;
			tell(true);
		} else if (now.length === 0 && isTrusted) {
			isTrusted = false;
			tell(false);
		}

		known = now;
		await sleep(known.length > 0 ? interval : searchInterval, undefined, {signal, ref: false}).catch(
			() => undefined,
		);
	}
}
