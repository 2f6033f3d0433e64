/** A reading that could have been another, the choice that was made, the first such line, and how many there are. */
export type Doubt = {readonly about: string; readonly choice: string; readonly line: number; count: number};

/** By what they are about, each with the latest line that was counted: several figures of a line are one doubt. */
export type Doubts = Map<string, {readonly doubt: Doubt; latest: number}>;

const mostDoubts = 50;

/** Notes an ambiguous reading, once for all lines of the kind. */
export function doubt(
	{doubts}: {readonly doubts: Doubts},
	about: string,
	choice: string,
	line: number,
): void {
	const known = doubts.get(about);
	if (known === undefined) {
		if (doubts.size < mostDoubts) {
			doubts.set(about, {doubt: {about, choice, line, count: 1}, latest: line});
		}
	} else if (known.latest !== line) {
		known.doubt.count++;
		known.latest = line;
	}
}
