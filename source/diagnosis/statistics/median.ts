/**
Middle value of `values`; the mean of the two middle ones for an even count. NaN for none.
@param values - finite numbers, left as they are
*/
export function median(values: ArrayLike<number>): number {
	return medianInPlace(new Float64Array(values));
}

/** The same of the numbers from `from` up to `to`, end excluded, which may be put in another order: nothing is copied. */
export function medianInPlace(values: Float64Array, from = 0, to = values.length): number {
	if (to <= from) {
		return Number.NaN;
	}

	const upper = from + ((to - from) >> 1);
	const high = select(values, from, to, upper);
	if ((to - from) % 2 === 1) {
		return high;
	}

	// Nothing that stands before it is greater.
	let low = at(values, from);
	for (let index = from + 1; index < upper; index++) {
		low = Math.max(low, at(values, index));
	}

	return low + (high - low) * 0.5;
}

/** So few numbers are sorted sooner than divided. */
const few = 12;

/**
The number that would stand at `place` if those from `from` up to `to` were ascending. Puts them in another order: none
before it is greater, none after it is less. Takes linear time on average, where sorting does not.

Source: quickselect, Hoare (1961), about the middle one of the first, the middle and the last.
*/
function select(values: Float64Array, from: number, to: number, place: number): number {
	if (!areFinite(values, from, to)) {
		values.subarray(from, to).sort();
		return at(values, place);
	}

	let first = from;
	let last = to - 1;
	while (last - first >= few) {
		const pivot = middleOf(at(values, first), at(values, (first + last) >> 1), at(values, last));
		let low = first;
		let high = last;
		while (low <= high) {
			while (at(values, low) < pivot) {
				low++;
			}

			while (at(values, high) > pivot) {
				high--;
			}

			if (low <= high) {
				const value = at(values, low);
				values[low++] = at(values, high);
				values[high--] = value;
			}
		}

		if (place > high && place < low) {
			return pivot;
		}

		if (place <= high) {
			last = high;
		} else {
			first = low;
		}
	}

	sortFew(values, first, last);
	return at(values, place);
}

/** What is not a number has no order: sorting puts it last. */
export function areFinite(values: Float64Array, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const value = at(values, index);
		if (value - value !== 0) {
			return false;
		}
	}

	return true;
}

/** By insertion. */
function sortFew(values: Float64Array, first: number, last: number): void {
	for (let index = first + 1; index <= last; index++) {
		const value = at(values, index);
		let place = index;
		for (; place > first && at(values, place - 1) > value; place--) {
			values[place] = at(values, place - 1);
		}

		values[place] = value;
	}
}

/** Always within the array: a function that has once read beyond an end is slow for ever after. */
function at(values: Float64Array, index: number): number {
	return values[index] ?? Number.NaN;
}

/** The middle one of three numbers. */
export function middleOf(a: number, b: number, c: number): number {
	if (a > b) {
		return b > c ? b : a > c ? c : a;
	}

	return a > c ? a : b > c ? c : b;
}

/** Quantile `q` (0 to 1) of ascending `sorted`, linear between neighbours (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: ArrayLike<number>, q: number): number {
	const {length} = sorted;
	if (length === 0) {
		return Number.NaN;
	}

	const place = (length - 1) * q;
	const below = Math.floor(place);
	const low = sorted[below] ?? Number.NaN;
	const high = sorted[Math.min(length - 1, below + 1)] ?? low;
	return low + (high - low) * (place - below);
}

/** Makes the median absolute deviation comparable to a standard deviation of normal noise: 1 / 0.6745. */
const normalFromMad = 1.4826;

/** 1.4826 times the median absolute deviation from `centre` (from the median unless given). */
export function spread(values: ArrayLike<number>, centre?: number): number {
	return spreadInPlace(new Float64Array(values), centre);
}

/** The same of numbers that nobody needs any more: nothing is copied. */
export function spreadInPlace(values: Float64Array, centre = medianInPlace(values)): number {
	for (let index = 0; index < values.length; index++) {
		values[index] = Math.abs(at(values, index) - centre);
	}

	return normalFromMad * medianInPlace(values);
}
