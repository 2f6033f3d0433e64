import type {ValueRange} from '../chart.js';
import type {Stroke} from '../plot/strokes.js';

/** Share of the values at either end that may be spikes. */
const trimmed = 0.04;

/** A spike is further from the rest than this many times the height of the rest. */
const fence = 4;

/** The same for logarithms, which bring a spike nearer: of a range of several decades. */
const logFence = 1.5;

/**
How far a spike is from a range of so many decades: no nearer than on a linear scale. What is seen there is seen here, and
what lies as many times below the range is treated alike.
*/
const logReach = (decades: number): number =>
	Math.max(logFence * decades, Math.log10(1 + fence * (1 - 10 ** -decades)));

/** The first point of a curve of fewer points is where training began and no spike. */
const short = 32;

/**
The range of a curve's visible columns that does not follow a few spikes: they are drawn at the edge. Each curve is
judged by itself, else five validation points high above a thousand training points would be taken for spikes.

@param bands whether the spread behind the line is to be seen too
@param log whether the scale is logarithmic: spikes are judged by their ratio then, and values up to zero left out
*/
export function rangeOf(
	strokes: readonly Stroke[],
	columns: number,
	bands: boolean,
	log: boolean,
): ValueRange | undefined {
	const lows: number[] = [];
	const highs: number[] = [];
	let points = 0;
	const scaled = log ? Math.log10 : (value: number): number => value;
	const take = (low: number, high: number): void => {
		if (Number.isFinite(high)) {
			lows.push(Number.isFinite(low) ? low : high);
			highs.push(high);
		}
	};

	for (const stroke of strokes) {
		// What is drawn of a column that is filling may fall back again, and the range would with it.
		const settled = stroke.at.length - (stroke.filling && !bands ? 1 : 0);
		const entry = crossing(stroke, 0, scaled);
		take(entry, entry);
		for (let index = 0; index < settled; index++) {
			const at = stroke.at[index] ?? -1;
			if (at >= 0 && at < columns) {
				const mean = stroke.mean[index] ?? 0;
				points += stroke.count[index] ?? 1;
				take(
					scaled(bands ? (stroke.low[index] ?? mean) : mean),
					scaled(bands ? (stroke.high[index] ?? mean) : mean),
				);
			}
		}

		const exit = crossing(stroke, columns - 1, scaled);
		take(exit, exit);
	}

	const startLow = lows[0];
	const startHigh = highs[0];
	if (startLow === undefined || startHigh === undefined) {
		return undefined;
	}

	const range = withoutSpikes(lows, highs, log ? logReach : height => fence * height, strokes.length);
	const low = points < short ? Math.min(range.low, startLow) : range.low;
	const high = points < short ? Math.max(range.high, startHigh) : range.high;
	return log ? {low: 10 ** low, high: 10 ** high} : {low, high};
}

/** Where the points of a column usually spread over so many times the height of the line, they would all be off scale. */
const noisy = 3;

/** The range of a line, and of the points behind it where the line hardly moves among them. Parameters as of `rangeOf`. */
export function rangeOfLine(
	strokes: readonly Stroke[],
	columns: number,
	log: boolean,
): ValueRange | undefined {
	const range = rangeOf(strokes, columns, false, log);
	const scaled = log ? Math.log10 : (value: number): number => value;
	const isNoise =
		range !== undefined && usualSpread(strokes, scaled) > noisy * (scaled(range.high) - scaled(range.low));
	return isNoise ? rangeOf(strokes, columns, true, log) : range;
}

/** Median height of a column's points; 0 where that is not known. */
function usualSpread(strokes: readonly Stroke[], scaled: (value: number) => number): number {
	const spreads = strokes.flatMap(({low, high}) =>
		high.map((most, index) => scaled(most) - scaled(low[index] ?? most)),
	);
	const known = Float64Array.from(spreads.filter(Number.isFinite)).sort();
	return known[known.length >> 1] ?? 0;
}

/** Height at an edge of the plot of a line that passes it between two points; NaN if none does. */
function crossing({at, mean}: Stroke, edge: number, scaled: (value: number) => number): number {
	const after = at.findIndex(column => column > edge);
	const left = at[after - 1];
	const right = at[after];
	if (after < 1 || left === undefined || right === undefined || left === edge) {
		return Number.NaN;
	}

	const from = scaled(mean[after - 1] ?? 0);
	return from + (scaled(mean[after] ?? 0) - from) * ((edge - left) / (right - left));
}

/** Lows and highs of the columns, in no order. Each segment of a run may begin with a spike. */
function withoutSpikes(
	lows: readonly number[],
	highs: readonly number[],
	reachOf: (height: number) => number,
	segments: number,
): ValueRange {
	const rising = Float64Array.from(lows).sort();
	const risen = Float64Array.from(highs).sort();
	const end = rising.length - 1;
	const least = rising[0] ?? 0;
	const greatest = risen[end] ?? 0;
	const cut = Math.min(Math.floor(end / 4), Math.max(segments, Math.floor(rising.length * trimmed)));
	const low = rising[cut] ?? least;
	const high = risen[end - cut] ?? greatest;
	const reach = reachOf(high - low);
	if (!(reach > 0)) {
		return {low: least, high: greatest};
	}

	return {
		low: rising.find(value => value >= low - reach) ?? low,
		high: risen.findLast(value => value <= high + reach) ?? high,
	};
}

export function union(ranges: ReadonlyArray<ValueRange | undefined>): ValueRange | undefined {
	const known = ranges.filter(range => range !== undefined);
	return known.length === 0
		? undefined
		: {
				low: known.reduce((least, {low}) => Math.min(least, low), Number.POSITIVE_INFINITY),
				high: known.reduce((most, {high}) => Math.max(most, high), Number.NEGATIVE_INFINITY),
			};
}
