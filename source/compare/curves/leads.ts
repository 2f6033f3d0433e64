import type {SeriesComparison, Which} from '../comparison.js';

/**
Where the lead changes hands, and who has held it since when. A run takes the lead by more than the noise at two places in
a row (the first lead, and one at the very end, by one): a single lucky value is no crossing.

@param lead - How much better the second run is at each place; negative where the first is.
*/
export function leads(
	grid: readonly number[],
	lead: readonly number[],
	noise: number,
): Pick<SeriesComparison, 'crossings' | 'ahead'> {
	const leaderAt = (index: number): Which | undefined => {
		const difference = lead[index] ?? 0;
		return Math.abs(difference) <= noise ? undefined : difference > 0 ? 'after' : 'before';
	};

	const crossings: number[] = [];
	let held: {run: Which; since: number} | undefined;
	for (const [index, x] of grid.entries()) {
		const run = leaderAt(index);
		if (run === undefined || run === held?.run) {
			continue;
		}

		if (held !== undefined) {
			if (index + 1 < grid.length && leaderAt(index + 1) !== run) {
				continue;
			}

			crossings.push(x);
		}

		held = {run, since: x};
	}

	return {crossings, ahead: held};
}
