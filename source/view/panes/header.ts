import type {Row} from '../../chart/chart.js';
import type {Progress} from '../../run/run.js';
import type {Look} from '../look.js';
import type {RunFeed} from '../store.js';
import {harmless} from '../text/harmless.js';
import {formatCount, formatDuration, formatNumber} from '../text/number.js';
import {cutRow, rowWidth, span, spread} from '../text/row.js';
import {padRight, shortenStart, widthOf} from '../text/width.js';
import {bar, percentage} from './bar.js';
import {runMark} from './run-mark.js';

export type HeaderRun = {readonly feed: RunFeed; readonly progress: Progress};

const separator = span('  ');

const join = (parts: ReadonlyArray<Row | undefined>): Row =>
	parts.flatMap((part, index) =>
		part === undefined ? [] : index > 0 && parts.slice(0, index).some(Boolean) ? [separator, ...part] : part,
	);

const counter = (count: number | undefined, total: number | undefined): string | undefined => {
	if (count === undefined) {
		return total === undefined ? undefined : `/${formatCount(total)}`;
	}

	return total === undefined ? formatCount(count) : `${formatCount(count)}/${formatCount(total)}`;
};

const stateRoles: Readonly<Record<string, string>> = {
	crashed: 'critical',
	stalled: 'warning',
	finished: 'good',
};

const stateMarks = (state: string, {glyphs}: Look): string =>
	state === 'crashed'
		? glyphs.critical
		: state === 'stalled'
			? glyphs.warning
			: state === 'running'
				? glyphs.last
				: glyphs.info;

const stateRow = ({progress}: HeaderRun, look: Look): Row => {
	const role = stateRoles[progress.state] ?? 'strong';
	return [span(`${stateMarks(progress.state, look)} ${look.messages.screen.states[progress.state]}`, role)];
};

/** Estimates to as many digits as mean something: they change at every point. */
const rounded = (value: number): number => Number(value.toPrecision(value >= 100 ? 3 : 2));

/** Seconds in steps that can be read: single ones only in the last minute. */
const coarse = (seconds: number): number => {
	const step = seconds < 60 ? 1 : seconds < 600 ? 10 : 60;
	return Math.round(seconds / step) * step;
};

const rate = (stepsPerSecond: number | undefined, look: Look): string | undefined => {
	const words = look.messages.screen;
	if (stepsPerSecond === undefined || !(stepsPerSecond > 0) || !Number.isFinite(stepsPerSecond)) {
		return undefined;
	}

	return stepsPerSecond >= 1
		? words.stepsPerSecond(formatNumber(rounded(stepsPerSecond)))
		: words.secondsPerStep(formatNumber(rounded(1 / stepsPerSecond)));
};

/** How far the run is: epoch, batch or step, share done with a bar, rate, time left. */
const progressRow = ({feed, progress}: HeaderRun, columns: number, look: Look): Row => {
	const words = look.messages.screen;
	const text = (value: string | undefined, role = 'text') =>
		value === undefined ? undefined : [span(value, role)];
	const named = (unit: 'epoch' | 'batch' | 'step', count: number | undefined, total: number | undefined) => {
		const value = counter(count, total);
		return value === undefined ? undefined : words.position(unit, value);
	};
	const {epoch, epochs, batch, batches, step, steps, fraction, secondsLeft, secondsElapsed} = progress;
	const byBatch = batch !== undefined && (epoch !== undefined || step === undefined);
	const counters = [
		text(named('epoch', epoch, epochs)),
		text(byBatch ? named('batch', batch, batches) : named('step', step, steps)),
	];
	const {loading} = feed;
	const times = [
		text(rate(progress.stepsPerSecond, look), 'quiet'),
		secondsLeft !== undefined && progress.state === 'running'
			? text(words.timeLeft(formatDuration(coarse(secondsLeft))))
			: text(
					secondsElapsed === undefined ? undefined : words.elapsed(formatDuration(secondsElapsed)),
					'quiet',
				),
		text(
			loading === undefined ? undefined : words.loading(percentage(loading.read / Math.max(1, loading.size))),
		),
		text(feed.trouble === undefined ? undefined : harmless(feed.trouble), 'warning'),
	];
	const used = rowWidth(join([...counters, ...times]));
	const room = Math.min(40, columns - used - 12);
	const done: Row | undefined =
		fraction === undefined
			? undefined
			: room >= 8
				? [...bar(fraction, room, look.glyphs), span(` ${percentage(fraction)}`, 'strong')]
				: [span(percentage(fraction), 'strong')];
	return join([...counters, done, ...times]);
};

/**
The two rows on top. One run: its name and state, then how far it is. Several: a row for each of the first two.
*/
export const header = (runs: readonly HeaderRun[], columns: number, look: Look): readonly Row[] => {
	const [first, second] = runs;
	if (first === undefined) {
		return [[], []];
	}

	const name = ({feed}: HeaderRun, room: number) =>
		shortenStart(harmless(feed.run.source), room, look.glyphs.more);
	if (second === undefined) {
		const {feed} = first;
		const left: Row = [
			span(` ${name(first, Math.floor(columns * 0.6))}`, 'title'),
			span(feed.run.format === '' ? '' : `  ${harmless(feed.run.format)}`, 'quiet'),
		];
		return [
			spread(left, [...stateRow(first, look), span(' ')], columns),
			cutRow([span(' '), ...progressRow(first, columns - 2, look)], columns),
		];
	}

	const widest = Math.floor(columns / 3);
	const width = Math.max(...[first, second].map(run => widthOf(name(run, widest))));
	return [first, second].map((run, index) => {
		const label = padRight(name(run, width), width);
		const left: Row = [
			span(` ${runMark(index)} `, index === 0 ? 'train' : 'train-2'),
			span(label, 'title'),
			separator,
		];
		const right = [...stateRow(run, look), span(' ')];
		const room = columns - rowWidth(left) - rowWidth(right) - 1;
		return spread([...left, ...cutRow(progressRow(run, room, look), room)], right, columns);
	});
};
