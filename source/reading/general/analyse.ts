import {isAssignment, isCode, isCommand, isDump} from '../aside/code.js';
import {findPosition} from '../position/find-position.js';
import type {Position} from '../position/position.js';
import type {Token} from '../shape/token.js';
import {nameWords} from '../vocabulary/name-words.js';
import {isSummary} from '../vocabulary/other-names.js';
import {splitOfWord} from '../vocabulary/split-words.js';
import {barStatements} from './bar.js';
import {slotAtPlace, slotsOfClock} from './clock.js';
import {findFigures, type SplitTag} from './figures.js';
import type {Part, Plan} from './plan.js';
import {readPrefix} from './prefix.js';
import type {Remark, Statements} from './statement.js';
import {readStatements} from './statements.js';

/**
Decides what the lines of a shape say, from one of them: the general reader. Undefined says that they say nothing of
training: prose, programs, configurations, paths.
*/
export function analyse(text: string, tokens: readonly Token[]): Plan | undefined {
	if (tokens.length > 1200 || isCode(text) || isCommand(text) || isDump(text)) {
		return undefined;
	}

	const prefix = readPrefix(text);
	const start = tokens.findIndex(token => token.start >= prefix.end);
	if (start === -1) {
		return undefined;
	}

	const found = readStatements(tokens, start);
	const bar = barStatements(found, tokens);
	if (bar === 'foreign') {
		return undefined;
	}

	const position = findPosition(bar?.rest ?? found, tokens, start);
	const tags = splitTags(found.remarks, text);
	const firstFigure = found.statements.find(
		statement => statement.name !== '' && !position.used.has(statement),
	)?.at;
	const isDivided = firstFigure !== undefined && tags.some(tag => tag.at > firstFigure);
	const split = position.split ?? (isDivided ? undefined : tags[0]?.split) ?? prefix.split;
	const rest = found.statements.filter(
		statement => !position.used.has(statement) && !bar?.own.has(statement),
	);
	const anchored = hasPlace(position) || bar !== undefined;
	const measurements = isAboutBest(found) ? [] : findFigures(rest, anchored, isDivided ? tags : []);
	if (position.stepIsBare && measurements.length === 0) {
		return undefined;
	}

	const base = {
		measurements,
		weak: measurements.every(({direction}) => direction === 'none'),
		clock: prefix.clock === undefined ? undefined : slotsOfClock(prefix.clock, tokens),
		rank: prefix.rankAt === undefined ? undefined : slotAtPlace(prefix.rankAt, tokens),
		split,
		stepMayBeBatch: !position.stepIsGlobal && (!position.stepIsBare || position.steps !== undefined),
	};
	if (bar?.format === 'keras-bar' && measurements.length === 0) {
		// Prediction: a bar of training always has its loss.
		return undefined;
	}

	if (bar !== undefined) {
		return {
			...base,
			format: bar.format,
			role: measurements.length > 0 ? 'point' : 'header',
			counters: barCounters(position, bar.counters(position)),
			bar: true,
		};
	}

	const counters = countersOf(position, []);
	if (hasPlace(position) && measurements.length > 0) {
		return {...base, format: formatOf(position), role: 'point', counters, bar: false};
	}

	if (hasPlace(position)) {
		return isHeader(found, position, start)
			? {...base, format: 'header-line', role: 'header', counters, bar: false}
			: undefined;
	}

	if (measurements.length > 0 && !isAssignment(text) && isDetail(found, measurements.length)) {
		return {...base, format: 'detail-line', role: 'detail', counters, bar: false};
	}

	return undefined;
}

function hasPlace(position: Position): boolean {
	return position.epoch !== undefined || position.batch !== undefined || position.step !== undefined;
}

function formatOf(position: Position): string {
	if (position.stepIsBare) {
		return 'round-line';
	}

	if (position.batch !== undefined) {
		return 'batch-line';
	}

	return position.step === undefined ? 'epoch-line' : 'step-line';
}

/** `New best model! val loss: 0.31` says again what a point has said. */
function isAboutBest(found: Statements): boolean {
	const first = found.statements.find(statement => statement.name !== '')?.from ?? 0;
	return found.remarks.some(remark => remark.at < first && isSummary(nameWords(remark.text)));
}

/** A line that only says where training stands begins with it and says little else. */
function isHeader(found: Statements, position: Position, start: number): boolean {
	const first = found.statements[0];
	const words = found.remarks.reduce((count, remark) => count + remark.text.split(' ').length, 0);
	return (
		first !== undefined &&
		position.used.has(first) &&
		first.from - start < 4 &&
		found.statements.every(statement => statement.name.split(' ').length <= 3) &&
		words <= 3 &&
		!/resum|restor|load|sav|stop|from/i.test(first.name + found.remarks.map(remark => remark.text).join(' '))
	);
}

/** Figures without a place: the line must be made of little but figures. */
function isDetail(found: Statements, figures: number): boolean {
	const words = found.remarks.reduce((count, remark) => count + remark.text.split(' ').length, 0);
	return words <= 4 && figures * 3 >= found.statements.length;
}

/** Words of a line that say on which data the figures behind them were computed: `Train: loss 0.1 | Val: loss 0.2`. */
function splitTags(remarks: readonly Remark[], text: string): readonly SplitTag[] {
	if (text.includes('Saving dict for global step')) {
		// The evaluation of a TensorFlow estimator.
		return [{split: 'validation', at: 0}];
	}

	return remarks.flatMap(remark => {
		const words = nameWords(remark.text);
		const split =
			words.length > 4 ? undefined : words.map(word => splitOfWord(word)).find(named => named !== undefined);
		return split === undefined ? [] : [{split, at: remark.at}];
	});
}

function countersOf(position: Position, more: Plan['counters']): Plan['counters'] {
	const names = [
		'epoch',
		'epochs',
		'batch',
		'batches',
		'step',
		'steps',
		'tokens',
		'elapsed',
		'remaining',
	] as const;
	const own = names.flatMap((name): Array<readonly [(typeof names)[number], readonly Part[]]> => {
		const parts = position[name];
		return parts === undefined ? [] : [[name, parts]];
	});
	const stated = new Set<string>(own.map(([name]) => name));
	return [...own, ...more.filter(([name]) => !stated.has(name))];
}

/** A bar within the epoch estimates the end of the epoch, not of training. */
function barCounters(position: Position, own: Plan['counters']): Plan['counters'] {
	const counters = countersOf(position, own);
	return counters.some(([name]) => name === 'batch')
		? counters.filter(([name]) => name !== 'remaining' && name !== 'elapsed')
		: counters;
}
