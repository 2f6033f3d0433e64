import type {SeriesComparison, Which} from './comparison.js';

/**
Where the lead changes hands by more than the noise, and who has held it since when.

@param lead - How much better the second run is at each place; negative where the first is.
*/
export function leads(
	grid: readonly number[],
	lead: readonly number[],
	noise: number,
): Pick<SeriesComparison, 'crossings' | 'ahead'> {
	const crossings: number[] = [];
	let held: {run: Which; since: number} | undefined;
	for (const [index, difference] of lead.entries()) {
		if (Math.abs(difference) <= noise) {
			continue;
		}

		const run = difference > 0 ? 'after' : 'before';
		if (held?.run === run) {
			continue;
		}

		const x = grid[index] ?? Number.NaN;
		if (held !== undefined) {
			crossings.push(x);
		}

		held = {run, since: x};
	}

	return {crossings, ahead: held};
}
