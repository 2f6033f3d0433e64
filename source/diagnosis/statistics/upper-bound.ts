/** First index below `length` whose value is above `limit`, in ascending `values`; `length` if there is none. */
export function upperBound(values: ArrayLike<number>, length: number, limit: number): number {
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
}
