import type {Counters} from '../../reading.js';
import {splitByNature} from '../../vocabulary/split/split-by-nature.js';
import {namesSplit} from '../../vocabulary/split/split-words.js';
import type {MutableMeasurement} from '../mutable.js';

/** How many lines of one form an epoch has. */
export type EpochLines = {
	epoch: number | undefined;
	count: number;
	isSingle: boolean;

	/** Lines of the form with figures of an evaluation, and those of them that told others than the line before. */
	told: number;
	news: number;
};

/** From so many lines on it is clear whether each tells an evaluation of its own. */
const fewTold = 8;

/** A figure that is carried along changes with every second line at most. */
const carriedShare = 0.6;

/** The figures that evaluations have told last. */
export type Evaluations = {
	/** In lines of training, by name. */
	readonly beside: Map<string, number>;

	/** In lines of their own, by split and metric. */
	readonly alone: Map<string, number>;

	/** Step or batch of the line of training that told one last. */
	place: number | undefined;
};

/** Figures that are remembered. */
const most = 64;

export const createEpochLines = (): EpochLines => ({
	epoch: undefined,
	count: 0,
	isSingle: false,
	told: 0,
	news: 0,
});

export const createEvaluations = (): Evaluations => ({beside: new Map(), alone: new Map(), place: undefined});

/**
The figures of a line that are news. Between two evaluations many loops print the last one again in each line of training
(`step 120: loss 2.1, val_loss 2.3`): only a change is another evaluation. Where an epoch has one line, or the figures change
from line to line, each is one.
*/
export function withoutCarried(
	measurements: MutableMeasurement[],
	counters: Counters,
	lines: EpochLines,
	evaluations: Evaluations,
): MutableMeasurement[] {
	const {beside, alone} = evaluations;
	// A score without a word of its split is no copy of one that an evaluation has told.
	const evaluated = measurements.filter(
		({split, direction, name}) =>
			split !== 'train' && direction !== 'none' && (namesSplit(name) || splitByNature(name) === 'train'),
	);
	if (evaluated.length === 0) {
		return measurements;
	}

	if (!measurements.some(({split, direction}) => split === 'train' && direction !== 'none')) {
		for (const {split, metric, value} of evaluated) {
			keep(alone, `${split} ${metric}`, value);
		}

		return measurements;
	}

	if (countLine(lines, counters.epoch) || (counters.step ?? counters.batch) === undefined) {
		return measurements;
	}

	// A line of a step that was told before is told again, as after a resumption.
	const place = counters.step ?? counters.batch ?? 0;
	const isAgain = evaluations.place === place;
	evaluations.place = place;
	const news = evaluated.filter(
		({split, metric, name, value}) =>
			isOther(beside, name, value) && !isRounded(alone.get(`${split} ${metric}`), value),
	);
	lines.told++;
	lines.news += news.length > 0 ? 1 : 0;
	const isOwn = lines.told >= fewTold && lines.news > carriedShare * lines.told;
	return isAgain || isOwn || news.length > 0
		? measurements
		: measurements.filter(({split}) => split === 'train');
}

/** Whether the epoch before had but one line of the form. */
function countLine(lines: EpochLines, epoch: number | undefined): boolean {
	if (epoch === undefined || epoch === lines.epoch) {
		lines.count++;
		lines.isSingle = false;
	} else {
		lines.isSingle = lines.count === 1;
		lines.count = 1;
	}

	lines.epoch = epoch;
	return lines.isSingle;
}

/** `shown` is `value` with fewer decimals. */
function isRounded(value: number | undefined, shown: number): boolean {
	if (value === undefined) {
		return false;
	}

	const decimals = /\.(\d+)$/.exec(String(shown))?.[1]?.length ?? 0;
	return Math.abs(value - shown) <= 0.500_001 * 10 ** -decimals;
}

/** Whether the figure differs from what it was in the line before. */
function isOther(figures: Map<string, number>, name: string, value: number): boolean {
	const before = figures.get(name);
	keep(figures, name, value);
	return !Object.is(before, value);
}

function keep(map: Map<string, number>, key: string, value: number): void {
	if (map.size < most || map.has(key)) {
		map.set(key, value);
	}
}
