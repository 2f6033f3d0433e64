import type {Split} from '../../reading.js';
import type {Token} from '../../shape/token.js';
import type {Statement} from '../../statement/statement.js';
import {isMark} from '../../statement/token-at.js';
import {classify} from '../../vocabulary/classify.js';
import {spreadSplits} from '../../vocabulary/split/spread-splits.js';
import type {PlannedMeasurement} from '../plan.js';
import {lossesOf} from './bare-losses.js';
import {changedRate} from './changed-rate.js';
import {figureOf} from './figure-of.js';
import {splitByLetters} from './letter-splits.js';
import {rateOf, twinOf, unnamedOf} from './nameless.js';
import {updatesOf} from './updates.js';

/** A word of the line that gives its split to the figures behind it; `at` is its place among the tokens. */
export type SplitTag = {readonly split: Split; readonly at: number};

export type Figure = PlannedMeasurement & {
	/** The vocabulary knows the name. */
	readonly known: boolean;
};

/** The figures among the statements of a line. `anchored`: the line itself says where in training it stands. */
export function findFigures(
	statements: readonly Statement[],
	anchored: boolean,
	tags: readonly SplitTag[],
	tokens: readonly Token[],
): Figure[] {
	const figures: Figure[] = [];
	const losses = lossesOf(statements, tokens);
	const hasCompany = (statement: Statement): boolean =>
		figures.some(({known}) => known) || isListed(statement, statements, tokens);
	for (const statement of statements) {
		const figure =
			statement.name === '' || statement.duration !== undefined
				? figures.some(({metric}) => metric === 'throughput')
					? undefined
					: rateOf(statement)
				: (twinOf(statement, figures.at(-1)) ??
					losses.get(statement) ??
					unnamedOf(statement, anchored) ??
					(anchored ? undefined : changedRate(statement, statements)) ??
					figureOf(statement, anchored, hasCompany(statement), /^prec/i.test(figures.at(-1)?.name ?? '')));
		const split = figure?.split ?? tags.findLast(tag => tag.at < statement.at)?.split;
		for (const told of figure === undefined ? [] : updatesOf(statement, figure)) {
			figures.push({...told, split});
		}
	}

	const lettered = splitByLetters(figures);
	const splits = spreadSplits(lettered);
	return withoutTwins(lettered.map((figure, index) => ({...figure, split: splits[index]})));
}

/** `rec 853.66, adv 0.59, loss 859.53`: a value of a list in which the vocabulary knows another. */
function isListed(
	{integer, joint, unit, at}: Statement,
	statements: readonly Statement[],
	tokens: readonly Token[],
): boolean {
	const isItem = isMark(tokens[at + 1], ',') || isMark(tokens[at + 1], '|');
	return (
		joint === ' ' &&
		!integer &&
		unit === '' &&
		isItem &&
		statements.some(({name}) => {
			const meaning = name === '' ? undefined : classify(name);
			return meaning?.kind === 'metric' && meaning.known;
		})
	);
}

/** `loss[loss=0.65, over 700 frames], tot_loss[loss=0.7, …]`: of two figures by one name the first is that of the line. */
function withoutTwins(figures: readonly Figure[]): Figure[] {
	return figures.filter(
		({split, name}, index) =>
			figures.findIndex(other => other.split === split && other.name === name) === index,
	);
}
