import type {Result} from '../../run/run.js';
import {gradeOf} from './grade.js';
import type {Doubt, Judgement} from './judgement.js';
import {kindOf} from './result-kind.js';

/** Judges each final figure, in the order of the log. A figure told again is judged once, by its last value. */
export function judgeResults(results: readonly Result[]): readonly Judgement[] {
	const latest = new Map(results.map(({name, value}) => [name, value]));
	return Array.from(latest, ([name, value]) => judge(name, value, latest));
}

function judge(name: string, value: number, all: ReadonlyMap<string, number>): Judgement {
	const kind = kindOf(name);
	const {grade, range} = gradeOf(kind, value, isShare(name, kind, value, all));
	return {name, kind, value, grade, range, doubts: doubtsAbout(kind, value, grade, all)};
}

function doubtsAbout(
	kind: Judgement['kind'],
	value: number,
	grade: Judgement['grade'],
	all: ReadonlyMap<string, number>,
): Doubt[] {
	const doubts: Doubt[] = [];
	if (grade === 'suspicious') {
		doubts.push(kind === 'loss' || kind === 'perplexity' ? 'memorised' : 'overlap-with-training');
	}

	if (isOutOfRange(kind, value)) {
		return ['out-of-range'];
	}

	if (kind === 'preparation-time') {
		doubts.push('only-preparation');
	}

	const samples = kind === 'runtime' ? value * (find(all, 'samples-per-second') ?? Number.NaN) : Number.NaN;
	if (samples < fewSamples) {
		doubts.push('few-samples');
	}

	return doubts;
}

/**
Whether a score is a share. A BLEU or ROUGE of 1 can be either: the scores beside it tell, and LLaMA-Factory, which names
its figures `predict_`, prints percentages.
*/
function isShare(
	name: string,
	kind: Judgement['kind'],
	value: number,
	all: ReadonlyMap<string, number>,
): boolean {
	if (kind !== 'bleu' && kind !== 'rouge') {
		return value <= 1;
	}

	const scores = Array.from(all).filter(([other]) => ['bleu', 'rouge'].includes(kindOf(other)));
	return !name.startsWith('predict_') && scores.every(([, score]) => score <= 1);
}

/** Under this many test samples a score moves by a percent or more with a single one. */
const fewSamples = 100;

function find(all: ReadonlyMap<string, number>, kind: Judgement['kind']): number | undefined {
	for (const [name, value] of all) {
		if (kindOf(name) === kind) {
			return value;
		}
	}

	return undefined;
}

function isOutOfRange(kind: Judgement['kind'], value: number): boolean {
	const scored = kind === 'bleu' || kind === 'rouge' || kind === 'accuracy' || kind === 'f1';
	return (
		!Number.isFinite(value) || (scored && (value < 0 || value > 100)) || (kind === 'perplexity' && value < 1)
	);
}
