/**
Mann-Kendall trend test: z of the count of rising minus falling pairs, with the variance corrected for ties. Below
about -2 the sequence falls beyond chance, above 2 it rises. Quadratic: meant for a few dozen block medians. 0 below
four values.

Source: Mann (1945), Kendall (1975).
*/
export function mannKendall(values: ArrayLike<number>): number {
	const count = values.length;
	if (count < 4) {
		return 0;
	}

	const {score, ties} = comparePairs(values);
	const variance = (count * (count - 1) * (2 * count + 5) - (ties === 0 ? 0 : tieTerm(values))) / 18;
	return score === 0 || variance <= 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
}

/** Kendall's tau of the values against their order: -1 always falling, 1 always rising. 0 below two values. */
export function kendallTau(values: ArrayLike<number>): number {
	const count = values.length;
	return count < 2 ? 0 : comparePairs(values).score / ((count * (count - 1)) / 2);
}

/** Rising minus falling pairs, and those that are neither. */
function comparePairs(values: ArrayLike<number>): {score: number; ties: number} {
	let score = 0;
	let ties = 0;
	for (let late = 1; late < values.length; late++) {
		const value = values[late] ?? 0;
		for (let early = 0; early < late; early++) {
			const before = values[early] ?? 0;
			if (value > before) {
				score++;
			} else if (value < before) {
				score--;
			} else {
				ties++;
			}
		}
	}

	return {score, ties};
}

function tieTerm(values: ArrayLike<number>): number {
	const counts = new Map<number, number>();
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}

	let sum = 0;
	for (const ties of counts.values()) {
		sum += ties * (ties - 1) * (2 * ties + 5);
	}

	return sum;
}
