import type {Grade, Judgement, ResultKind} from './judgement.js';

type Step = readonly [from: number, grade: Grade];

/**
Lowest value of each grade, of figures in percent (0 to 100). BLEU after the usual reading of its scale (under 10 hardly
readable, 30 understandable, 50 very good, above 60 often better than a human reference); a BLEU or ROUGE of 85 on
generated text is reached by copies, hardly by paraphrase. ROUGE: good summaries of news stand at 30 to 50.
*/
const scales: Readonly<Partial<Record<ResultKind, readonly Step[]>>> = {
	bleu: [
		[0, 'poor'],
		[20, 'fair'],
		[30, 'good'],
		[50, 'excellent'],
		[80, 'suspicious'],
	],
	rouge: [
		[0, 'poor'],
		[20, 'fair'],
		[35, 'good'],
		[55, 'excellent'],
		[85, 'suspicious'],
	],
	accuracy: [
		[0, 'poor'],
		[60, 'fair'],
		[80, 'good'],
		[90, 'excellent'],
		[99.9, 'suspicious'],
	],
	f1: [
		[0, 'poor'],
		[50, 'fair'],
		[70, 'good'],
		[85, 'excellent'],
		[99.9, 'suspicious'],
	],
	auc: [
		[0, 'poor'],
		[60, 'fair'],
		[75, 'good'],
		[90, 'excellent'],
		[99.9, 'suspicious'],
	],
};

/** ROUGE-2, of pairs of words: good summaries of news stand at 15 to 25. */
const pairsOfWords: readonly Step[] = [
	[0, 'poor'],
	[8, 'fair'],
	[15, 'good'],
	[30, 'excellent'],
	[80, 'suspicious'],
];

/** Share of the variance that is explained; below 0 the mean of the target would do better. */
const determination: readonly Step[] = [
	[Number.NEGATIVE_INFINITY, 'poor'],
	[0.2, 'fair'],
	[0.5, 'good'],
	[0.8, 'excellent'],
	[0.999, 'suspicious'],
];

/** Words or characters in error, in percent: highest value of each grade. */
const errorRates: readonly Step[] = [
	[0.1, 'suspicious'],
	[5, 'excellent'],
	[15, 'good'],
	[30, 'fair'],
];

/** Perplexity of a language model on text it has not seen: highest value of each grade. */
const perplexities: readonly Step[] = [
	[1.05, 'suspicious'],
	[10, 'excellent'],
	[30, 'good'],
	[100, 'fair'],
];

/**
@param plain - Name of the figure without its stage.
@param isShare - The score is printed as a share (0 to 1); it is judged as the percentage that it is.
*/
export function gradeOf(
	kind: ResultKind,
	plain: string,
	value: number,
	isShare: boolean,
): Pick<Judgement, 'grade' | 'range'> {
	const scale = /^rouge[-_]?2/.test(plain) ? pairsOfWords : scales[kind];
	if (scale) {
		const unit = isShare ? 100 : 1;
		return onScale(scale, value * unit, unit, 100);
	}

	switch (kind) {
		case 'perplexity': {
			return below(perplexities, value, 1, 1);
		}

		case 'error-rate': {
			return below(errorRates, value * (isShare ? 100 : 1), isShare ? 100 : 1, 0);
		}

		case 'r2': {
			return onScale(determination, value, 1, 1);
		}

		default: {
			return {grade: 'information', range: undefined};
		}
	}
}

function onScale(
	scale: readonly Step[],
	figure: number,
	unit: number,
	most: number,
): Pick<Judgement, 'grade' | 'range'> {
	const index = scale.findLastIndex(([from]) => figure >= from);
	const [low, grade] = scale[index] ?? [0, 'poor' as const];
	const high = scale[index + 1]?.[0] ?? most;
	return {grade, range: {low: low / unit, high: high / unit}};
}

/** On a scale on which less is better; `least` is the best that there can be. */
function below(
	scale: readonly Step[],
	figure: number,
	unit: number,
	least: number,
): Pick<Judgement, 'grade' | 'range'> {
	const index = scale.findIndex(([to]) => figure <= to);
	const [high, grade] = scale[index] ?? [Number.POSITIVE_INFINITY, 'poor' as const];
	const low = index < 0 ? (scale.at(-1)?.[0] ?? least) : (scale[index - 1]?.[0] ?? least);
	return {grade, range: {low: low / unit, high: high / unit}};
}
