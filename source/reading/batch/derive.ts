import type {Filler} from '../context/filler.js';
import type {Part} from '../general/plan.js';

/** Gives the column of a slot, or its number where that is the same in every row. */
export type SlotValues = (slot: number) => Float64Array | number;

/** Puts the sums of the parts into `into`; NaN where a sum is not finite, as `fillCounters` has it. */
export function deriveCounter(
	parts: readonly Part[],
	of: SlotValues,
	length: number,
	into: Float64Array,
): void {
	into.fill(0, 0, length);
	for (const [slot, factor, kind] of parts) {
		const values = slot < 0 ? 1 : of(slot);
		for (let row = 0; row < length; row++) {
			const value = at(values, row);
			into[row] = (into[row] ?? 0) + (kind === 'rate' ? factor / value : value * factor);
		}
	}

	for (let row = 0; row < length; row++) {
		if (!Number.isFinite(into[row])) {
			into[row] = Number.NaN;
		}
	}
}

/** Puts the values of a figure into `into`, as `fillFigures` works them out. */
export function deriveFigure(
	{slot, over, factor}: Filler['plan']['measurements'][number],
	of: SlotValues,
	length: number,
	into: Float64Array,
): void {
	const values = of(slot);
	const wholes = over === undefined ? 1 : of(over);
	for (let row = 0; row < length; row++) {
		into[row] = (at(values, row) / at(wholes, row)) * factor;
	}
}

const at = (values: Float64Array | number, row: number): number =>
	typeof values === 'number' ? values : (values[row] ?? Number.NaN);
