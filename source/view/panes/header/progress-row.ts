import type {Row} from '../../../chart/chart.js';
import type {Best} from '../../../diagnosis/diagnosis.js';
import {formatCount, formatNumber} from '../../../numbers/number.js';
import type {Progress} from '../../../run/progress/progress.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import type {RunFeed} from '../../run-feed.js';
import {rowWidth, span} from '../../text/row.js';
import {where} from '../../text/where.js';
import {bar, percentage} from './bar.js';

export type HeaderRun = {
	readonly feed: RunFeed;
	readonly progress: Progress;

	/** Seconds since the last word of a run that may still go on; undefined of one that is over, and of the past. */
	readonly silence: number | undefined;

	/** The best value so far; undefined where it is told elsewhere. */
	readonly best: Best | undefined;
};

/** A piece of the row; where there is not room for all, those of the highest number go first. */
type Piece = {readonly row: Row; readonly expendable: number};

const counter = (count: number | undefined, total: number | undefined): string | undefined =>
	count === undefined
		? undefined
		: formatCount(count) + (total === undefined ? '' : `/${formatCount(total)}`);

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

const piece = (text: string | undefined, expendable: number, role = 'text'): readonly Piece[] =>
	text === undefined ? [] : [{row: [span(text, role)], expendable}];

const join = (pieces: readonly Piece[]): Row =>
	pieces.flatMap(({row}, index) => (index === 0 ? row : [span('  '), ...row]));

/** The pieces that have room side by side. */
const fitting = (pieces: readonly Piece[], columns: number): readonly Piece[] => {
	let kept = pieces;
	while (kept.length > 0 && rowWidth(join(kept)) > columns) {
		const most = Math.max(...kept.map(({expendable}) => expendable));
		kept = kept.filter(({expendable}) => expendable !== most);
	}

	return kept;
};

/** Widths of the bar go in such steps, so that it stays while the figures beside it change their length. */
const barStep = 10;

const longestBar = 40;

/** Cells of the percentage and of the blanks around it. */
const percentColumns = 8;

const counters = ({progress}: HeaderRun, {messages}: Look): readonly Piece[] => {
	const words = messages.screen;
	const {epoch, epochs, batch, batches, step, steps} = progress;
	const named = (unit: 'epoch' | 'batch' | 'step', count: number | undefined, total: number | undefined) => {
		const value = counter(count, total);
		return value === undefined ? undefined : words.position(unit, value);
	};
	const byBatch = batch !== undefined && (epoch !== undefined || step === undefined);
	return [
		...piece(named('epoch', epoch, epochs), 0),
		...piece(
			byBatch ? named('batch', batch, batches) : named('step', step, steps),
			epoch === undefined ? 0 : 3,
		),
	];
};

/** Time left counts on while nothing is heard; a run that takes longer than it should says nothing rather than zero. */
const timeLeft = ({progress, silence = 0}: HeaderRun, {messages}: Look): string | undefined => {
	const left = progress.secondsLeft === undefined ? Number.NaN : progress.secondsLeft - silence;
	return progress.state === 'running' && left >= 0
		? messages.screen.timeLeft(messages.phrases.duration(coarse(left)))
		: undefined;
};

/** A silence that is worth a word where no time left counts on, in seconds. */
const longSilence = 120;

const silent = (run: HeaderRun, look: Look): readonly Piece[] => {
	const {silence = 0} = run;
	const {state, isOver} = run.progress;
	const isCounting = timeLeft(run, look) !== undefined;
	const isTold = state === 'stalled' || (state === 'running' && silence > longSilence && !isCounting);
	return isTold && !isOver && silence > 0
		? piece(
				look.messages.screen.silent(look.messages.phrases.duration(coarse(silence))),
				1,
				state === 'stalled' ? 'warning' : 'quiet',
			)
		: [];
};

const bestSoFar = ({best}: HeaderRun, {messages}: Look): string | undefined =>
	best &&
	messages.screen.bestSoFar(
		harmless(messages.phrases.shortSeries(best.split, best.metric)),
		formatNumber(best.value),
		where(best.at, messages.screen),
	);

const times = (run: HeaderRun, look: Look): readonly Piece[] => {
	const words = look.messages.screen;
	const {loading, trouble} = run.feed;
	const {secondsElapsed, stepsPerSecond, isOver} = run.progress;
	const left = timeLeft(run, look);
	const elapsed =
		secondsElapsed === undefined ? undefined : words.elapsed(look.messages.phrases.duration(secondsElapsed));
	return [
		...(isOver ? [] : piece(rate(stepsPerSecond, look), 5, 'quiet')),
		...(left === undefined ? piece(elapsed, 4, 'quiet') : piece(left, 1)),
		...silent(run, look),
		...piece(loading && words.loading(percentage(loading.read / Math.max(1, loading.size))), 1),
		...piece(bestSoFar(run, look), 2, 'strong'),
		...piece(trouble === undefined ? undefined : harmless(trouble), 6, 'warning'),
	];
};

/** How far the run is: epoch, batch or step, share done with a bar, rate, time left, best value; as much as has room. */
export const progressRow = (run: HeaderRun, columns: number, look: Look): Row => {
	const [before, after] = [counters(run, look), times(run, look)];
	const {fraction} = run.progress;
	if (fraction === undefined) {
		return join(fitting([...before, ...after], columns));
	}

	const percent = span(percentage(fraction), 'strong');
	const room = columns - rowWidth(join([...before, ...after])) - percentColumns;
	const cells = Math.min(longestBar, Math.floor(room / barStep) * barStep);
	const done = cells > 0 ? [...bar(fraction, cells, look.glyphs), span(' '), percent] : [percent];
	return join(fitting([...before, {row: done, expendable: 0}, ...after], columns));
};
