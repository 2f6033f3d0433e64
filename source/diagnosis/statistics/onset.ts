/** Share of a rise above which its values count as risen. */
const risen = 0.25;

/**
Where a rise that ended high began: the index of its first value. Values up to a quarter of the rise count as low, the
others as high; the rise lies where the fewest stand on the wrong side. What leads up to it without a break, each value
higher than any before it, belongs to the rise; noise about the low level does not.

@param from - Index of the low level, before the rise.
@param low - The low level.
@param high - The level that was reached.
*/
export function onsetOf(values: ArrayLike<number>, from: number, low: number, high: number): number {
	const level = low + risen * (high - low);
	let balance = 0;
	let best = 0;
	let last = from;
	for (let index = from; index < values.length; index++) {
		balance += (values[index] ?? 0) > level ? -1 : 1;
		if (balance >= best) {
			best = balance;
			last = index;
		}
	}

	// Records: values above all since the low level.
	const records: number[] = [];
	let highest = values[from] ?? Number.NaN;
	for (let index = from + 1; index <= Math.min(last + 1, values.length - 1); index++) {
		const value = values[index] ?? 0;
		if (value > highest) {
			highest = value;
			records.push(index);
		} else {
			records.length = 0;
		}
	}

	return records[0] ?? Math.min(last + 1, values.length - 1);
}
