import {harmless} from '../../safe-text/harmless.js';
import type {LogText} from '../run-feed.js';

/** Lines that are read and looked through at once: keys are answered in between. */
const block = 1000;

/** Whether a line as it is shown has a text, without regard to case. `wanted` is in lower case. */
export const hasText = (line: string, wanted: string): boolean =>
	harmless(line).toLowerCase().includes(wanted);

type Stretch = {readonly first: number; readonly last: number};

const findForward = async (
	log: LogText,
	{first, last}: Stretch,
	wanted: string,
	isWanted: () => boolean,
): Promise<number | undefined> => {
	for (let from = first; from <= last && isWanted(); from += block) {
		const found = await log.read(from, Math.min(block, last - from + 1));
		const index = found.lines.findIndex(line => hasText(line, wanted));
		if (index >= 0) {
			return found.first + index;
		}
	}

	return undefined;
};

const findBackward = async (
	log: LogText,
	{first, last}: Stretch,
	wanted: string,
	isWanted: () => boolean,
): Promise<number | undefined> => {
	for (let until = last; until >= first && isWanted(); until -= block) {
		const from = Math.max(first, until - block + 1);
		const found = await log.read(from, until - from + 1);
		const index = found.lines.findLastIndex(line => hasText(line, wanted));
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
	const wanted = text.toLowerCase();
	const [first, last] = [log.first(), log.total()];
	if (by > 0) {
		return (
			(await findForward(log, {first: Math.max(first, from), last}, wanted, isWanted)) ??
			findForward(log, {first, last: Math.min(last, from - 1)}, wanted, isWanted)
		);
	}

	return (
		(await findBackward(log, {first, last: Math.min(last, from)}, wanted, isWanted)) ??
		findBackward(log, {first: Math.max(first, from + 1), last}, wanted, isWanted)
	);
};
