const partsOf = (source: string): readonly string[] => source.split(/[/\\]/).filter(Boolean);

/** The last `parts` parts of a path. */
const tail = (source: string, parts: number): string => partsOf(source).slice(-parts).join('/');

/** Short names for runs: the file's own where they differ, with as many folders before it as tell them apart. */
export function shortNames(sources: readonly string[]): string[] {
	const longest = Math.max(...sources.map(source => partsOf(source).length));
	for (let parts = 1; parts <= longest; parts++) {
		const names = sources.map(source => tail(source, parts));
		if (new Set(names).size === sources.length) {
			return names;
		}
	}

	// The same file twice.
	return sources.map((source, index) => `${tail(source, 1)} (${index + 1})`);
}
