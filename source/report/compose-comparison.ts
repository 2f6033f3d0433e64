import type {Axis, Comparison, Place, SeriesComparison} from '../compare/comparison.js';
import type {Messages} from '../locale/messages.js';
import type {Block} from './block.js';
import {duration, figure} from './number.js';

/** Names of the two runs as the user gave them. */
export type Names = {readonly before: string; readonly after: string};

const onAxis = (axis: Axis, x: number): string => (axis === 'time' ? duration(x) : figure(x));

/** The verdict in a sentence, with its evidence. */
export function verdictSentence(comparison: Comparison, names: Names, messages: Messages): string {
	const words = messages.compare;
	const {verdict, headline, axis} = comparison;
	if (verdict.kind === 'not-comparable' || headline?.best === undefined || axis === undefined) {
		return words.notComparable[verdict.kind === 'not-comparable' ? verdict.because : 'no-overlap'];
	}

	const {before, after} = headline.best;
	const metric = words.metricName(headline.split, headline.metric);
	const times =
		verdict.timesNoise < 9.95
			? String(Number(verdict.timesNoise.toFixed(verdict.timesNoise < 1 ? 1 : 0)))
			: verdict.timesNoise.toFixed(0);
	if (verdict.kind === 'no-difference') {
		return words.noDifference({metric, before: figure(before.value), after: figure(after.value), times});
	}

	const isAfter = verdict.kind === 'better';
	return words.better({
		run: isAfter ? names.after : names.before,
		metric,
		value: figure((isAfter ? after : before).value),
		against: figure((isAfter ? before : after).value),
		aheadFrom: headline.ahead && words.place(axis, onAxis(axis, headline.ahead.since)),
		times,
		isLikely: verdict.state === 'likely',
	});
}

function signed(value: number): string {
	return `${value > 0 ? '+' : ''}${figure(value)}`;
}

/** Before, after, difference and percent of change. */
function cells(before: number, after: number): string[] {
	const change =
		before === 0 ? '' : `${signed(Number((((after - before) / Math.abs(before)) * 100).toFixed(1)))}%`;
	return [figure(before), figure(after), signed(after - before), change];
}

function rowsOf(series: SeriesComparison, axis: Axis, messages: Messages): string[][] {
	const words = messages.compare;
	const {samePoint, best, final, area, reached, crossings} = series;
	const at = ({value, x}: Place): string => `${figure(value)} (${words.place(axis, onAxis(axis, x))})`;
	const whenReached = (x: number | undefined): string =>
		x === undefined ? words.never : words.place(axis, onAxis(axis, x));
	const places = (label: string, {before, after}: {before: Place; after: Place}): string[] => [
		label,
		at(before),
		at(after),
		...cells(before.value, after.value).slice(2),
	];
	return [
		...(samePoint
			? [
					[
						words.rows.samePoint(words.place(axis, onAxis(axis, samePoint.x))),
						...cells(samePoint.before, samePoint.after),
					],
				]
			: []),
		...(best ? [places(words.rows.best, best)] : []),
		...(final ? [places(words.rows.final, final)] : []),
		...(area ? [[words.rows.area, ...cells(area.before, area.after)]] : []),
		...(series.direction === 'none'
			? []
			: [[words.rows.reached, whenReached(reached.before), whenReached(reached.after), '', '']]),
		...(crossings.length > 0
			? [
					[
						words.rows.crossings,
						crossings
							.slice(-3)
							.map(x => onAxis(axis, x))
							.join(', '),
						'',
						'',
						'',
					],
				]
			: []),
	];
}

/** Two runs side by side: the verdict first, then the figures of every metric that both have. */
export function composeComparison(comparison: Comparison, names: Names, messages: Messages): Block[] {
	const words = messages.compare;
	const {axis, series, settings, caveats, gone, come} = comparison;
	return [
		{kind: 'title', text: words.title(names.before, names.after)},
		{kind: 'line', text: verdictSentence(comparison, names, messages)},
		...caveats.map(caveat => ({kind: 'line' as const, text: words.caveats[caveat]})),
		...(axis === undefined
			? []
			: series.flatMap((one): Block[] => [
					{kind: 'heading', text: words.metricName(one.split, one.metric)},
					{
						kind: 'table',
						head: ['', names.before, names.after, words.difference, '%'],
						rows: rowsOf(one, axis, messages),
					},
				])),
		...(settings.length > 0
			? [
					{kind: 'heading' as const, text: words.settings},
					{
						kind: 'table' as const,
						head: ['', names.before, names.after],
						rows: settings.map(({name, before, after}) => [
							name,
							before ?? words.notStated,
							after ?? words.notStated,
						]),
					},
				]
			: []),
		...(gone.length + come.length > 0 ? [{kind: 'heading' as const, text: messages.report.diagnosis}] : []),
		...(gone.length > 0 ? [{kind: 'line' as const, text: words.gone(gone.join(', '))}] : []),
		...(come.length > 0 ? [{kind: 'line' as const, text: words.come(come.join(', '))}] : []),
	];
}
