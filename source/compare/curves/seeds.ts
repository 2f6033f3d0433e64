import {deviation} from '../../diagnosis/statistics/mean.js';
import {differences, noiseOf as shakeOf} from '../../diagnosis/statistics/noise.js';
import type {Direction} from '../../run/series.js';
import type {Place} from '../comparison.js';
import {type Curve, valueAt} from './curve.js';
import {commonGrid} from './grid.js';

/*
What another seed alone changes. Set on 237 settings of small trainings with three to six seeds each: classifiers, language
models, regressions, boosted trees, autoencoders and factorised matrices, on 300 to 20,000 examples. The best losses of two
runs of one setting were apart by (a standard deviation) 0.2 to 2% of the loss on hard data, by 3 to 10% where it falls far
or is a mean of squares, and by 20 to 35% for networks of which a few units carry all. With the figures below 2% of 5,700
pairs of one setting are told apart, 0.7% of them as likely: half of these are of the last kind, which no pair of curves
betrays. Of differences in validation loss of more than 30% between settings nearly all are told, of 10 to 30% three in four
(half where the kind of the loss is unknown), of 3 to 10% one or two in ten.
*/

/**
Of the best loss, for each factor of e that it has fallen by; and where each value is the mean of an epoch over training
data, which is seen again and again and in the end known by heart.
*/
const lossShare = 0.045;
const memorisedShare = 0.07;

/** A loss beside which no log tells of right answers may be a mean of squares, which a seed moves by so many times as much. */
const unknownKind = 1.5;

/** The first value that a log has may be of an epoch's end, when most of the fall is over: at least so many factors. */
const leastFall = 0.75;

/** Of the spread of a yes or no (an accuracy of p has the root of p (1 - p)): its best by so much. */
const answerShare = 0.03;

/** Right answers are never taken for fewer, nor wrong ones: all right is no certainty. */
const fewest = 0.01;

/** Of the way from the first value to the best, for all else: rewards, losses below zero. */
const wayShare = 0.05;

/**
Runs that have gone closely side by side all the way are told apart more finely: by this multiple of the spread between
them, and by no less than this share of what is usual.
*/
const sideBySide = 2.5;
const closest = 0.06;

/**
So are long runs whose lead is smooth, as between trainings on much data: by this multiple of its jitter from place to place,
where both have fallen by so much. A short training, and a loss that hardly falls, are smooth on little data, too, and tell
nothing by it.
*/
const smoothly = 8;
const closestOfSmooth = 0.25;
const fallOfSmooth = 0.4;

/** The spread is not known from fewer places. */
const leastPlaces = 8;

/** Runs wander apart and back by more than they shake from one place to the next: by this multiple. */
const wandering = 1.5;

/** What is known of the trainings beside their curves. */
export type Nature = {
	/** The values are means of whole epochs over training data, which the runs see again and again. */
	readonly isMemorised: boolean;

	/** Both took thousands of steps. */
	readonly isLong: boolean;

	/** The loss is one of answers, right or wrong: a log tells their share, or a perplexity. */
	readonly isOfAnswers: boolean;
};

type Pair<Of> = {readonly before: Of; readonly after: Of};

export type SeedQuestion = {
	/** As logged, from the beginning of each run. */
	readonly whole: Pair<Curve>;

	/** Over their common stretch, as they are judged. */
	readonly same: Pair<Curve>;
	readonly best: Pair<Place>;
	readonly direction: Direction;

	readonly nature: Nature;
};

const isPositive = ({y}: Curve): boolean => y.every(value => value > 0);

/** A share of answers, told as 0 to 1 or in percent: its scale; undefined for anything else. */
function scaleOfAnswers({whole, direction}: SeedQuestion): 1 | 100 | undefined {
	const all = [whole.before, whole.after];
	const isWithin = (most: number) => all.every(({y}) => y.every(value => value >= 0 && value <= most));
	return direction !== 'up' ? undefined : isWithin(1) ? 1 : isWithin(100) ? 100 : undefined;
}

/** By the kind of the metric alone, in its units. */
function usual(question: SeedQuestion, isRelative: boolean): number {
	const {whole, best, nature} = question;
	const share = (nature.isMemorised ? memorisedShare : lossShare) * (nature.isOfAnswers ? 1 : unknownKind);
	const answers = scaleOfAnswers(question);
	const spreadOf = (curve: Curve, {value}: Place): number => {
		const first = curve.y[0] ?? value;
		if (answers !== undefined) {
			const right = Math.min(1 - fewest, Math.max(fewest, value / answers));
			return answerShare * answers * Math.sqrt(right * (1 - right));
		}

		return isRelative
			? share * value * Math.max(leastFall, Math.log(first / value))
			: wayShare * Math.abs(first - value);
	};
	return Math.hypot(spreadOf(whole.before, best.before), spreadOf(whole.after, best.after)) / Math.SQRT2;
}

/** Factors of e that the run that fell less has fallen by. */
function leastFallOf({whole, best}: SeedQuestion): number {
	const fallOf = ({y}: Curve, {value}: Place): number => Math.log((y[0] ?? value) / value);
	return Math.min(fallOf(whole.before, best.before), fallOf(whole.after, best.after));
}

/** About a trend that may bend: of second differences, each of which carries the noise of six values. */
const shakeAbout = (values: readonly number[]): number => shakeOf(differences(values)) / Math.sqrt(3);

/**
Spread of the difference between two runs of one setting that only their seeds make, in units of the metric: what is usual
for its kind, or less where the two have gone closely side by side, and never less than they wander from place to place.
A difference that both runs have held from their first point on cannot be told from a seed's by any curve.
*/
export function seedNoise(question: SeedQuestion): number {
	const {same, best, direction} = question;
	const {isMemorised, isLong} = question.nature;
	const isRelative =
		direction === 'down' && isPositive(question.whole.before) && isPositive(question.whole.after);
	const kind = usual(question, isRelative);
	const places = commonGrid(same.before, same.after);
	if (places.length < leastPlaces) {
		return kind;
	}

	const scaled = (value: number | undefined): number =>
		isRelative ? Math.log(value ?? Number.NaN) : (value ?? Number.NaN);
	const apart = places.map(x => scaled(valueAt(same.before, x)) - scaled(valueAt(same.after, x)));
	const unit = isRelative ? Math.hypot(best.before.value, best.after.value) / Math.SQRT2 : 1;
	const jitter = shakeAbout(apart) * unit;
	const finest = isMemorised ? kind : Math.max(closest * kind, sideBySide * deviation(apart) * unit);
	const smooth =
		isMemorised || !isLong || !isRelative || leastFallOf(question) < fallOfSmooth
			? kind
			: Math.max(closestOfSmooth * kind, smoothly * jitter);
	return Math.max(Math.min(kind, finest, smooth), wandering * jitter);
}
