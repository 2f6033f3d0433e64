/** How many of the rising `values` are at most `limit`, of the first `length`: the index of the first above it. */
export const upperBound = (values: ArrayLike<number>, length: number, limit: number): number => {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((values[middle] ?? 0) > limit) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}

	return low;
};
