import {classify} from '../vocabulary/classify.js';
import {spreadSplits} from '../vocabulary/spread-splits.js';
import type {PlannedMeasurement} from './plan.js';
import {suffixFactor} from './position.js';
import type {Statement} from './statement.js';

const timeUnit = /^(?:ms|us|ns|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?)$|^(?:s|ms|sec|min)\/|^\/?it\/s$/;
const memoryUnit = /^(?:[KMGT]i?B|kB)$/;
const proseWords =
	/^(?:with|from|to|at|of|is|was|the|a|an|and|or|for|after|before|by|on|in|into|than|saved|saving|save|model|improved|increased|decreased|using|use|took|has|have|be|will|not|found|did|as|that|this|it|up|every|since|until|threshold|weight|weights|coef|scale|factor|interval|reduction|function|type|target|limit|tolerance|file|path|version)$/i;

/** The figures among the statements of a line. `anchored`: the line itself says where in training it stands. */
export function findFigures(statements: readonly Statement[], anchored: boolean): PlannedMeasurement[] {
	const figures: PlannedMeasurement[] = [];
	let knownBlank = false;
	for (const statement of statements) {
		if (statement.name === '' || statement.duration !== undefined) {
			continue;
		}

		const meaning = classify(statement.name);
		if (meaning.kind !== 'metric' || (meaning.metric !== 'throughput' && isMeasure(statement.unit))) {
			continue;
		}

		const words = statement.name.split(' ');
		const blank = statement.joint === ' ';
		if (words.some(word => proseWords.test(word)) || words.length > (blank ? 3 : 5)) {
			continue;
		}

		if (!meaning.known && (!anchored || statement.residue || statement.total !== undefined || /^\/|\/$/.test(statement.unit) || (blank && (!knownBlank || words.length > 1)))) {
			continue;
		}

		knownBlank ||= meaning.known;
		figures.push({
			slot: statement.slot,
			over: statement.total,
			factor: statement.total === undefined ? suffixFactor(statement.unit) : statement.percent ? 100 : 1,
			split: meaning.split,
			metric: meaning.metric,
			name: statement.name,
			direction: meaning.direction,
		});
	}

	const splits = spreadSplits(figures);
	return figures.map((figure, index) => ({...figure, split: splits[index]}));
}

function isMeasure(unit: string): boolean {
	return timeUnit.test(unit) || memoryUnit.test(unit);
}
