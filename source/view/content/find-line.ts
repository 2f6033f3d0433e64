import {harmless} from '../../safe-text/harmless.js';
import type {LogText} from '../run-feed.js';

/** Lines that are read and looked through at once: keys are answered in between. */
const block = 1000;

type Wanted = {
	/** In lower case. */
	readonly text: string;
	readonly by: 1 | -1;
	readonly isStill: () => boolean;
};

/** The first of the lines from `first` to `last` that has a text as it is shown, without regard to case; the last one, backwards. */
const findIn = async (
	log: LogText,
	first: number,
	last: number,
	{text, by, isStill}: Wanted,
): Promise<number | undefined> => {
	const has = (line: string): boolean => harmless(line).toLowerCase().includes(text);
	for (let done = 0; done <= last - first && isStill(); done += block) {
		const count = Math.min(block, last - first + 1 - done);
		const found = await log.read(by > 0 ? first + done : last - done - count + 1, count);
		const index = by > 0 ? found.lines.findIndex(has) : found.lines.findLastIndex(has);
		if (index >= 0) {
			return found.first + index;
		}
	}

	return undefined;
};

/**
The number of the next line of a log that has a text: from line `from` on, or back from it, and round past the end.

@param isWanted - Asked between two readings: a search that nobody waits for any longer ends.
@returns Undefined where no line has it.
*/
export const findLine = async (
	log: LogText,
	{text, from, by}: {readonly text: string; readonly from: number; readonly by: 1 | -1},
	isWanted: () => boolean,
): Promise<number | undefined> => {
	const wanted = {text: text.toLowerCase(), by, isStill: isWanted};
	const [first, last] = [log.first(), log.total()];
	return by > 0
		? ((await findIn(log, Math.max(first, from), last, wanted)) ??
				findIn(log, first, Math.min(last, from - 1), wanted))
		: ((await findIn(log, first, Math.min(last, from), wanted)) ??
				findIn(log, Math.max(first, from + 1), last, wanted));
};
