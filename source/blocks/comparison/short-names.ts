const partsOf = (source: string): readonly string[] => source.split(/[/\\]/).filter(Boolean);

/** The last `parts` parts of a path. */
const tail = (source: string, parts: number): string => partsOf(source).slice(-parts).join('/');

/** A longer name leaves no room for a table. */
const longest = 40;

const shortened = (name: string): string => {
	const signs = [...name];
	const half = Math.floor((longest - 1) / 2);
	return signs.length > longest ? `${signs.slice(0, half).join('')}…${signs.slice(-half).join('')}` : name;
};

/** Short names for runs: the file's own where they differ, with as many folders before it as tell them apart. */
export function shortNames(sources: readonly string[]): string[] {
	const deepest = Math.max(...sources.map(source => partsOf(source).length));
	for (let parts = 1; parts <= deepest; parts++) {
		const names = sources.map(source => tail(source, parts));
		if (new Set(names).size === sources.length) {
			const short = names.map(shortened);
			return new Set(short).size === short.length ? short : names;
		}
	}

	// The same file twice.
	return sources.map((source, index) => `${tail(source, 1)} (${index + 1})`);
}
