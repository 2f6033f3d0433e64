import type {Result} from '../../run/run.js';
import type {ResultKind, Stage} from './judgement.js';
import {figureName, kindOf, stageOf} from './result-kind.js';

/** A final figure with what its name says of it. */
export type Figure = {
	readonly name: string;

	/** Without the prefix of its stage. */
	readonly plain: string;
	readonly kind: ResultKind;
	readonly stage: Stage;
	readonly value: number;
};

/** The figures of a run, in the order of the log. One told again counts once, by its last value. */
export function figuresOf(results: readonly Result[]): readonly Figure[] {
	const latest = new Map(results.map(({name, value}) => [name, value]));
	return Array.from(latest, ([name, value]) => ({
		name,
		plain: figureName(name),
		kind: kindOf(name),
		stage: stageOf(name),
		value,
	}));
}

/** The value of the first figure of a kind that is of the same data as another figure. */
export function beside({stage}: Figure, kind: ResultKind, all: readonly Figure[]): number | undefined {
	return all.find(other => other.kind === kind && other.stage === stage)?.value;
}

/** The same figure of other data. */
export function sameOf({plain}: Figure, stage: Stage, all: readonly Figure[]): number | undefined {
	return all.find(other => other.plain === plain && other.stage === stage)?.value;
}

/** Kinds whose figures are shares or percentages, and more is better. */
const scores: ReadonlySet<ResultKind> = new Set(['bleu', 'rouge', 'accuracy', 'f1', 'auc']);

export const isScore = (kind: ResultKind): boolean => scores.has(kind);

/**
Whether a figure is a share (0 to 1) and not a percentage. A BLEU or ROUGE of 1 can be either: the scores beside it tell, and
LLaMA-Factory, which names its figures `predict_`, prints percentages.
*/
export function isShare({name, kind, value, stage}: Figure, all: readonly Figure[]): boolean {
	if (kind !== 'bleu' && kind !== 'rouge') {
		return value <= 1;
	}

	const texts = all.filter(
		other => other.stage === stage && (other.kind === 'bleu' || other.kind === 'rouge'),
	);
	return !name.startsWith('predict_') && texts.every(other => other.value <= 1);
}
