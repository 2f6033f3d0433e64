import path from 'node:path';

/** The last `parts` parts of a path. */
const tail = (name: string, parts: number): string =>
	name.split(path.sep).filter(Boolean).slice(-parts).join('/');

/** Short names for runs: the file's own where they differ, with as many folders before it as tell them apart. */
export function shortNames(sources: readonly string[]): string[] {
	const longest = Math.max(...sources.map(source => source.split(path.sep).length));
	for (let parts = 1; parts <= longest; parts++) {
		const names = sources.map(source => tail(source, parts));
		if (new Set(names).size === sources.length) {
			return names;
		}
	}

	// The same file twice.
	return sources.map((source, index) => `${tail(source, 1)} (${index + 1})`);
}
