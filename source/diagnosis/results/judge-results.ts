import type {Result} from '../../run/run.js';
import {doubtsAbout} from './doubts.js';
import {beside, type Figure, figuresOf, isShare} from './figures.js';
import {gradeOf} from './grade.js';
import type {Derived, Judgement} from './judgement.js';

/** Judges each final figure by its name and by those beside it, in the order of the log. */
export function judgeResults(results: readonly Result[]): readonly Judgement[] {
	const all = figuresOf(results);
	return all.map(figure => judge(figure, all));
}

function judge(figure: Figure, all: readonly Figure[]): Judgement {
	const {name, plain, kind, stage, value} = figure;
	// What a model does on the data that it learned from says nothing of its quality.
	const {grade, range} =
		stage === 'train'
			? {grade: 'information' as const, range: undefined}
			: gradeOf(kind, plain, value, isShare(figure, all));
	return {
		name,
		kind,
		stage,
		value,
		grade,
		range,
		derived: derivedFrom(figure, all),
		doubts: doubtsAbout(figure, grade, all),
	};
}

/** Rounded as far as the log's own rounding lets them be trusted. */
function derivedFrom(figure: Figure, all: readonly Figure[]): Derived {
	const {kind, value} = figure;
	const speed = beside(figure, 'samples-per-second', all);
	return {
		samples: kind === 'runtime' && speed !== undefined ? Number((value * speed).toPrecision(3)) : undefined,
		secondsEach: kind === 'samples-per-second' && value > 0 ? Number((1 / value).toPrecision(2)) : undefined,
		batch: kind === 'steps-per-second' && speed !== undefined && value > 0 ? speed / value : undefined,
	};
}
