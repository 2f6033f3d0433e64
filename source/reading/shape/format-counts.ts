/** Points and results by the id of the format that read them. */
export type FormatCounts = {
	/** The count of a format, to be raised by whoever reads for it. */
	readonly of: (format: string) => {count: number};

	/** Those above zero. */
	readonly all: () => ReadonlyMap<string, number>;
};

export function createFormatCounts(): FormatCounts {
	const counts = new Map<string, {count: number}>();
	return {
		of(format) {
			const known = counts.get(format) ?? {count: 0};
			counts.set(format, known);
			return known;
		},
		all: () =>
			new Map([...counts].filter(([, {count}]) => count > 0).map(([format, {count}]) => [format, count])),
	};
}
