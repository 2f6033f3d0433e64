import {beside, type Figure, isScore, isShare, sameOf} from './figures.js';
import type {Doubt, Grade} from './judgement.js';

/** Under this many samples a score moves by a percent or more with a single one. */
const fewSamples = 100;

/** Percentage points, and shares of a loss, by which two data sets may differ by chance. */
const scoreApart = 5;
const gapApart = 10;
const lossApart = 0.2;

/** Loss on other data, as a multiple of the mean over training, from which on it is a sign of overfitting. */
const lossGap = 1.5;

/** A macro score this far below accuracy: whole classes are missed. */
const oneClass = 0.6;

/** Figures that follow from each other agree to their rounding. */
const roundingError = 0.02;

const differ = (one: number, other: number): boolean =>
	Math.abs(one - other) > roundingError * Math.max(Math.abs(one), Math.abs(other));

/** What a good reviewer would ask about a figure, seen beside the others. */
export function doubtsAbout(figure: Figure, grade: Grade, all: readonly Figure[]): readonly Doubt[] {
	if (isOutOfRange(figure)) {
		return ['out-of-range'];
	}

	return [
		...aboutLevel(figure, grade, all),
		...aboutOtherData(figure, all),
		...aboutTime(figure, all),
		...aboutSiblings(figure, all),
	];
}

function isOutOfRange({kind, value}: Figure): boolean {
	return (
		!Number.isFinite(value) ||
		(isScore(kind) && (value < 0 || value > 100)) ||
		(kind === 'perplexity' && value < 1) ||
		(kind === 'r2' && value > 1) ||
		(['rmse', 'mse', 'mae', 'error-rate'].includes(kind) && value < 0)
	);
}

/** A figure that is too good, nothing at all, or no better than guessing. */
function aboutLevel(figure: Figure, grade: Grade, all: readonly Figure[]): readonly Doubt[] {
	const {kind, value, stage} = figure;
	const isText = kind === 'bleu' || kind === 'rouge';
	if (value === 0 && stage !== 'train' && (isScore(kind) || kind === 'loss')) {
		return ['exactly-zero'];
	}

	if (grade === 'suspicious') {
		return [isText ? 'overlap-with-training' : kind === 'perplexity' ? 'memorised' : 'perfect'];
	}

	if (kind === 'r2' && value < 0) {
		return ['worse-than-mean'];
	}

	const share = isShare(figure, all) ? value : value / 100;
	if (isText && share < 0.02 && isShare(figure, all)) {
		return ['scale-unclear'];
	}

	return kind === 'auc' && Math.abs(share - 0.5) < 0.02 ? ['chance'] : [];
}

/** Test against validation, and both against training. */
function aboutOtherData(figure: Figure, all: readonly Figure[]): readonly Doubt[] {
	const {kind, value, stage} = figure;
	if (stage !== 'test' && stage !== 'validation') {
		return [];
	}

	const points = isScore(kind) && isShare(figure, all) ? 100 : 1;
	const validation = stage === 'test' ? sameOf(figure, 'validation', all) : undefined;
	const train = sameOf(figure, 'train', all);
	const isBetter =
		validation !== undefined &&
		(isScore(kind)
			? (value - validation) * points > scoreApart
			: kind === 'loss' && value < validation * (1 - lossApart));
	const isBehind =
		train !== undefined &&
		(isScore(kind)
			? (train - value) * points > gapApart
			: kind === 'loss' && train > 0 && value > train * lossGap);
	return [
		...(isBetter ? ['test-better' as const] : []),
		...(isBehind ? ['far-below-training' as const] : []),
	];
}

function aboutTime(figure: Figure, all: readonly Figure[]): readonly Doubt[] {
	const {kind, value, stage} = figure;
	if (kind === 'preparation-time') {
		return ['only-preparation'];
	}

	if (kind !== 'runtime' || stage === 'train') {
		return [];
	}

	const speed = beside(figure, 'samples-per-second', all);
	const samples = beside(figure, 'samples', all) ?? (speed === undefined ? Number.NaN : value * speed);
	const preparation = beside(figure, 'preparation-time', all) ?? 0;
	return [
		...(samples < fewSamples ? ['few-samples' as const] : []),
		...(preparation > value / 2 ? ['mostly-preparation' as const] : []),
	];
}

/** Figures that follow from each other, or that together say that a class is missed. */
function aboutSiblings(figure: Figure, all: readonly Figure[]): readonly Doubt[] {
	const {kind, value} = figure;
	switch (kind) {
		case 'accuracy': {
			const f1 = beside(figure, 'f1', all);
			const correlation = beside(figure, 'correlation', all);
			return (f1 !== undefined && f1 < oneClass * value) || correlation === 0 ? ['one-class'] : [];
		}

		case 'perplexity': {
			const loss = beside(figure, 'loss', all);
			return loss !== undefined && differ(value, Math.exp(loss)) ? ['perplexity-not-loss'] : [];
		}

		case 'rmse': {
			const [mse, mae] = [beside(figure, 'mse', all), beside(figure, 'mae', all)];
			return [
				...(mse !== undefined && differ(value ** 2, mse) ? ['rmse-not-mse' as const] : []),
				...(mae !== undefined && value < mae * (1 - roundingError) ? ['rmse-below-mae' as const] : []),
			];
		}

		default: {
			return [];
		}
	}
}
