import type {ChartStyle} from './chart.js';

const blocks = '▁▂▃▄▅▆▇█';
const ascii = '_.-=+*#@';

/**
A curve in one row of at most `columns` cells, from the least value (lowest block) to the greatest. Where there are more
values than cells, a cell is the mean of its share of them. A cell without a finite value is a blank; equal values are
drawn at half height.
*/
export function sparkline(values: ArrayLike<number>, columns: number, style: ChartStyle): string {
	const width = Math.max(0, Math.min(Math.floor(columns) || 0, values.length));
	const means = Array.from({length: width}, (_, column) =>
		meanOf(
			values,
			Math.floor((column * values.length) / width),
			Math.floor(((column + 1) * values.length) / width),
		),
	);
	const finite = means.filter(Number.isFinite);
	const low = finite.reduce((least, mean) => Math.min(least, mean), Number.POSITIVE_INFINITY);
	const high = finite.reduce((most, mean) => Math.max(most, mean), Number.NEGATIVE_INFINITY);
	const levels = style === 'ascii' ? ascii : blocks;

	return means
		.map(mean => {
			// In halves: the difference of two finite numbers may not be finite.
			const share = high > low ? (mean / 2 - low / 2) / (high / 2 - low / 2) : 0.45;
			return Number.isFinite(mean) ? levels.charAt(Math.min(7, Math.floor(share * 8))) : ' ';
		})
		.join('');
}

function meanOf(values: ArrayLike<number>, from: number, to: number): number {
	let mean = 0;
	let count = 0;
	for (let index = from; index < to; index++) {
		const value = values[index] ?? Number.NaN;
		if (Number.isFinite(value)) {
			count++;
			mean += value / count - mean / count;
		}
	}

	return count === 0 ? Number.NaN : mean;
}
