import type {Curve} from '../../summary/curve.js';

/** Seconds a step at each value of a curve but the first, by the log's own clock; only where it moved on. */
export type Paces = {readonly values: Float64Array; readonly lines: Float64Array};

export function pacesOf(curve: Curve): Paces {
	const {time, step} = curve.series.columns;
	const values = new Float64Array(curve.at.length);
	const lines = new Float64Array(curve.at.length);
	let length = 0;
	for (let place = 1; place < curve.at.length; place++) {
		const index = curve.at[place] ?? 0;
		const before = curve.at[place - 1] ?? 0;
		const steps = (step[index] ?? 0) - (step[before] ?? 0);
		const pace = ((time[index] ?? 0) - (time[before] ?? 0)) / (steps > 0 ? steps : 1);
		if (Number.isFinite(pace) && pace > 0) {
			values[length] = pace;
			lines[length] = curve.lines[place] ?? 0;
			length++;
		}
	}

	return {values: values.subarray(0, length), lines: lines.subarray(0, length)};
}
