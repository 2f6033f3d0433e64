import {findRises} from '../../../diagnosis/statistics/rises.js';
import {findSpikes} from '../../../diagnosis/statistics/spikes/find-spikes.js';
import {rate as rateThresholds, spike as spikeThresholds} from '../../../diagnosis/thresholds.js';
import {goodWays} from '../../../run/good-way.js';
import {headline, pair} from '../../../run/headline.js';
import {lengthAt, positionOf, type RunPosition} from '../../../run/moment.js';
import type {Run, Segment} from '../../../run/run.js';
import type {Series} from '../../../run/series.js';

/** Something that happened in a run. */
export type Happening = {readonly at: RunPosition} & (
	| {readonly kind: 'rate-up' | 'rate-down'; readonly before: number; readonly after: number}
	| {readonly kind: 'spike'; readonly series: Series; readonly value: number; readonly usual: number}
	| {readonly kind: 'began'; readonly because: Segment['because']}
	| {readonly kind: 'evaluation' | 'best'; readonly series: Series; readonly value: number}
	| {readonly kind: 'logged'; readonly text: string}
);

/** So many of the latest evaluations are told, and of all else: a long run would be a list of nothing but evaluations. */
const mostEvaluations = 6;
const mostOthers = 14;

const rateSteps = (run: Run, line: number): readonly Happening[] => {
	const series = run.series.find(({metric}) => metric === 'learning_rate');
	if (series === undefined) {
		return [];
	}

	const values = series.columns.last.subarray(0, lengthAt(series.columns, {line}));
	const inverse = values.map(value => 1 / value);
	return [
		...findRises(values, rateThresholds).map(({index, before, after}) => ({
			at: positionOf(run, series, index),
			kind: 'rate-up' as const,
			before,
			after,
		})),
		// A drop is a rise of the inverse.
		...findRises(inverse, rateThresholds).map(({index}) => ({
			at: positionOf(run, series, index),
			kind: 'rate-down' as const,
			before: values[index - 1] ?? Number.NaN,
			after: values[index] ?? Number.NaN,
		})),
	];
};

const spikes = (run: Run, line: number): readonly Happening[] => {
	const series = headline(run);
	if (series === undefined || goodWays(run)(series) !== 'down' || series.split !== 'train') {
		return [];
	}

	const values = series.columns.max.subarray(0, lengthAt(series.columns, {line}));
	return findSpikes(values, spikeThresholds).map(({from, value, usual}) => ({
		at: positionOf(run, series, from),
		kind: 'spike',
		series,
		value,
		usual,
	}));
};

const evaluations = (run: Run, line: number): readonly Happening[] => {
	const series = pair(run)?.validation;
	if (series === undefined) {
		return [];
	}

	const {columns} = series;
	const direction = goodWays(run)(series);
	const found: Happening[] = [];
	let best = Number.NaN;
	for (let index = 0; index < lengthAt(columns, {line}); index++) {
		const value = columns.last[index] ?? Number.NaN;
		const isBest = Number.isFinite(value) && !(direction === 'up' ? value <= best : value >= best);
		best = isBest ? value : best;
		found.push({
			at: positionOf(run, series, index),
			// The first one is the best of one: it says nothing.
			kind: isBest && index > 0 && direction !== 'none' ? 'best' : 'evaluation',
			series,
			value,
		});
	}

	return found.slice(-mostEvaluations);
};

const beginnings = (run: Run, line: number): readonly Happening[] =>
	run.segments
		.slice(1)
		.filter(segment => segment.line <= line && !run.events.some(event => event.line === segment.line))
		.map(segment => ({at: segment, kind: 'began', because: segment.because}));

const logged = (run: Run, line: number): readonly Happening[] =>
	run.events
		.filter(event => event.line <= line)
		.slice(-mostOthers)
		.map(event => ({at: event, kind: 'logged', text: event.text}));

const latestFirst = (one: Happening, other: Happening): number => other.at.line - one.at.line;

/** What happened up to a line of the log, the latest first. What the log says of it stands beside what its figures show. */
export const happeningsOf = (run: Run, line: number): readonly Happening[] => {
	const others = [
		...rateSteps(run, line),
		...spikes(run, line),
		...beginnings(run, line),
		...logged(run, line),
	].sort(latestFirst);
	return [...others.slice(0, mostOthers), ...evaluations(run, line)].sort(latestFirst);
};
