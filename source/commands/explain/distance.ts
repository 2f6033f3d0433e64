/**
Slips of the finger between two words: letters left out, added, replaced, or two neighbours changed about (the optimal
string alignment of Damerau and Levenshtein).
*/
export function distance(one: string, other: string): number {
	const [a, b] = [[...one], [...other]];
	let before: number[] = [];
	let above = Array.from({length: b.length + 1}, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			line.push(
				Math.min(
					(above[column] ?? 0) + 1,
					(line[column - 1] ?? 0) + 1,
					(above[column - 1] ?? 0) + (same ? 0 : 1),
					swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}

		[before, above] = [above, line];
	}

	return above[b.length] ?? 0;
}
