/** A pause is so many times as long as every other wait. */
const timesOthers = 3;

/** Fewest waits of which one can be told apart. */
const fewest = 6;

export type Stretch = {
	/** Where to look for other waits as long: at most `from`. */
	readonly begin: number;

	/** The rows of the stretch. */
	readonly from: number;
	readonly to: number;

	/** A pause is so many times as long as the usual wait. */
	readonly times: number;
};

/**
Index of the row before which the run paused, because the machine slept or the run was resumed: a wait that comes once and
stands out. Evaluations and checkpoints come again and again, and belong to the time that training takes. Times of lines that
came together are one.

@param time - Rising.
*/
export const pauseIn = (time: ArrayLike<number>, {begin, from, to, times}: Stretch): number | undefined => {
	const waits: number[] = [];
	let [longest, next, pause] = [0, 0, 0];
	for (let row = begin + 1; row <= to; row++) {
		const wait = (time[row] ?? Number.NaN) - (time[row - 1] ?? Number.NaN);
		if (wait > longest) {
			[longest, next, pause] = [wait, longest, row];
		} else if (wait > next) {
			next = wait;
		}

		if (row > from && wait > 0) {
			waits.push(wait);
		}
	}

	if (waits.length < fewest || pause <= from) {
		return undefined;
	}

	waits.sort((a, b) => a - b);
	const usual = waits[waits.length >> 1] ?? Number.NaN;
	return longest > times * usual && longest > timesOthers * next ? pause : undefined;
};
