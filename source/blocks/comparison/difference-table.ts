import type {Axis, Cost, Place, SeriesComparison} from '../../compare/comparison.js';
import type {Messages} from '../../locale/messages.js';
import {figure, formatNumber} from '../../numbers/number.js';
import type {Block} from '../block.js';
import {type Judge, judgeFor} from './judge.js';
import type {Names} from './verdict-sentence.js';

const signed = (value: number): string => `${value > 0 ? '+' : ''}${figure(value)}`;

/** Subtraction leaves digits that neither value had. */
const difference = (before: number, after: number): string => signed(Number((after - before).toPrecision(6)));

function change(before: number, after: number): string {
	const percent = ((after - before) / Math.abs(before)) * 100;
	return before === 0 || !Number.isFinite(percent) ? '' : `${signed(Number(percent.toFixed(1)))}%`;
}

/** Before, after, difference and percent of change. */
export const cells = (before: number, after: number): string[] => [
	formatNumber(before),
	formatNumber(after),
	difference(before, after),
	change(before, after),
];

/** Heads of a table of differences. */
export const heads = (names: Names, words: Messages['compare']): string[] => [
	'',
	names.before,
	names.after,
	words.difference,
	'%',
];

/** The time, steps and tokens that it took, as far as the log tells them and the axis does not. */
function costWords(cost: Cost | undefined, axis: Axis, words: Messages['compare']): string[] {
	const {step, seconds, tokens} = cost ?? {};
	const told = [
		{axis: 'step', x: step},
		{axis: 'time', x: seconds},
		{axis: 'tokens', x: tokens},
	] as const;
	return told.flatMap(({axis: each, x}) =>
		x === undefined || each === axis ? [] : [words.place({axis: each, x})],
	);
}

/** Crossings that are told; of more, the latest. */
const mostCrossings = 3;

function rowsOf(series: SeriesComparison, axis: Axis, judge: Judge, words: Messages['compare']): string[][] {
	const {samePoint, best, final, area, reached, cost, crossings, noise, pointNoise} = series;
	const isOneTask = series.otherTask !== 'likely';
	const hasBest = series.direction !== 'none';
	const place = (x: number): string => words.place({axis, x});
	const at = ({value, x}: Place): string => words.valueAt(formatNumber(value), place(x));
	const places = (label: string, {before, after}: {before: Place; after: Place}): string[] => [
		label,
		at(before),
		at(after),
		...cells(before.value, after.value).slice(2),
		judge.places(before, after, pointNoise),
	];
	const when = (x: number | undefined, cost: Cost | undefined): string =>
		x === undefined ? words.never : words.list([place(x), ...costWords(cost, axis, words)]);
	return [
		...(samePoint && final && final.before.x !== final.after.x
			? [
					[
						words.rows.samePoint({axis, x: samePoint.x}),
						...cells(samePoint.before, samePoint.after),
						judge.values(samePoint.before, samePoint.after, pointNoise),
					],
				]
			: []),
		...(best && hasBest ? [places(words.rows.best, best)] : []),
		...(final ? [places(words.rows.final, final)] : []),
		...(area && isOneTask
			? [[words.rows.area, ...cells(area.before, area.after), judge.values(area.before, area.after, noise)]]
			: []),
		...(isOneTask && hasBest
			? [[words.rows.reached, when(reached.before, cost.before), when(reached.after, cost.after), '', '', '']]
			: []),
		...(crossings.length > 0 && isOneTask
			? [[words.rows.crossings, words.list(crossings.slice(-mostCrossings).map(place)), '', '', '', '']]
			: []),
	];
}

/** The figures of the metric that the verdict is about. */
export function differenceTable(
	series: SeriesComparison,
	axis: Axis,
	names: Names,
	words: Messages['compare'],
): Block[] {
	const judge = judgeFor(series, words);
	return [
		{kind: 'heading', text: words.metricName(series.split, series.metric)},
		{
			kind: 'table',
			head: [...heads(names, words), ''],
			rows: rowsOf(series, axis, judge, words),
		},
	];
}

/** A row a metric for the others: the best, or the last where neither way is good. */
export function otherMetrics(
	series: readonly SeriesComparison[],
	names: Names,
	words: Messages['compare'],
): Block[] {
	const rows = series.flatMap(one => {
		const {split, metric, direction, best, final, pointNoise, factor} = one;
		const places = direction === 'none' ? final : best;
		return places
			? [
					[
						words.metricName(split, metric),
						...(factor === undefined
							? cells(places.before.value, places.after.value)
							: [formatNumber(places.before.value), formatNumber(places.after.value), '', '']),
						judgeFor(one, words).places(places.before, places.after, pointNoise),
					],
				]
			: [];
	});
	return rows.length === 0
		? []
		: [
				{kind: 'heading', text: words.otherMetrics},
				{kind: 'table', head: [...heads(names, words), ''], rows},
			];
}
