import {suffixFactor} from '../position/named-counter.js';
import type {Split} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import {splitOfWord} from '../vocabulary/split-words.js';
import {spreadSplits} from '../vocabulary/spread-splits.js';
import type {PlannedMeasurement} from './plan.js';
import type {Statement} from './statement.js';

const timeUnit =
	/^(?:ms|us|ns|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?)$|^(?:s|ms|sec|min)\/|^\/?it\/s$/;
const memoryUnit = /^(?:[KMGT]i?B|kB)$/;
const proseWords =
	/^(?:with|from|to|at|of|is|was|the|a|an|and|or|for|after|before|by|on|in|into|than|saved|saving|save|model|improved|increased|decreased|using|use|took|has|have|be|will|not|found|did|as|that|this|it|up|every|reached|hit|was|were|became|dropped|rose|fell|went|since|until|threshold|weight|weights|coef|scale|factor|interval|reduction|function|type|target|limit|tolerance|file|path|version)$/i;

/** A word of the line that gives its split to the figures behind it; `at` is its place among the tokens. */
export type SplitTag = {readonly split: Split; readonly at: number};

/** The figures among the statements of a line. `anchored`: the line itself says where in training it stands. */
export function findFigures(
	statements: readonly Statement[],
	anchored: boolean,
	tags: readonly SplitTag[],
): PlannedMeasurement[] {
	const figures: PlannedMeasurement[] = [];
	let knownBlank = false;
	for (const statement of statements) {
		if (statement.name === '' || statement.duration !== undefined) {
			continue;
		}

		// MindSpore: `loss is 0.35`
		const name = statement.joint === ' ' ? statement.name.replace(/ (?:is|was)$/, '') : statement.name;
		const meaning = classify(name);
		const alone =
			anchored && statement.joint !== ' ' && !statement.integer ? splitAlone(statement.name) : undefined;
		const twin = statement.integer ? undefined : splitAlone(statement.name);
		const before = figures.at(-1);
		if (
			twin !== undefined &&
			before !== undefined &&
			twin !== 'train' &&
			/\b(?:train|training)$/i.test(before.name)
		) {
			// `LOSS train 0.12 valid 0.23`
			figures.push({
				...before,
				slot: statement.slot,
				split: twin,
				name: before.name.replace(/\S+$/, statement.name),
			});
			continue;
		}

		if (alone !== undefined) {
			// `learn: 0.69  test: 0.60`, `train=0.92 val=0.86`: a figure that only the settings name.
			figures.push({
				slot: statement.slot,
				over: undefined,
				factor: 1,
				split: alone,
				metric: 'value',
				name: statement.name,
				direction: 'none',
			});
			continue;
		}

		if (meaning.kind !== 'metric' || isMeasure(statement.unit)) {
			continue;
		}

		const words = name.split(' ');
		const blank = statement.joint === ' ';
		if (words.some(word => proseWords.test(word)) || words.length > (blank ? 3 : 5)) {
			continue;
		}

		if (
			!meaning.known &&
			(!anchored ||
				statement.residue ||
				statement.total !== undefined ||
				/^\/|\/$/.test(statement.unit) ||
				(blank && (!knownBlank || words.length > 1)))
		) {
			continue;
		}

		knownBlank ||= meaning.known;
		figures.push({
			slot: statement.slot,
			over: statement.total,
			factor: statement.total === undefined ? suffixFactor(statement.unit) : statement.percent ? 100 : 1,
			split: meaning.split ?? tags.findLast(tag => tag.at < statement.at)?.split,
			metric: meaning.metric,
			name,
			direction: meaning.direction,
		});
	}

	const splits = spreadSplits(figures);
	return figures.map((figure, index) => ({...figure, split: splits[index]}));
}

function splitAlone(name: string): Split | undefined {
	return splitOfWord(name.toLowerCase());
}

function isMeasure(unit: string): boolean {
	return timeUnit.test(unit) || memoryUnit.test(unit);
}
