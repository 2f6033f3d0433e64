import {isAssignment, isCode, isCommand, isDump} from '../aside/code.js';
import {findPosition} from '../position/find-position.js';
import type {Position} from '../position/position.js';
import type {Token} from '../shape/token.js';
import {readStatements} from '../statement/statements.js';
import {barStatements} from './bar.js';
import {slotAtPlace, slotsOfClock} from './clock.js';
import {type Figure, findFigures} from './figures.js';
import {formatOf, hasPlace, isAboutBest, isConfiguration, isDetail, isHeader} from './line-kind.js';
import type {Plan} from './plan.js';
import {barCounters, countersOf} from './planned-counters.js';
import {readPrefix} from './prefix.js';
import {splitTags} from './split-tags.js';

/**
Decides what the lines of a shape say, from one of them: the general reader. Undefined says that they say nothing of
training: prose, programs, configurations, paths.
*/
export function analyse(text: string, tokens: readonly Token[]): Plan | undefined {
	const plan = tokens.length > mostTokens ? undefined : planOf(text, tokens);

	// Looked at last: most text has shown by now that it says nothing.
	return plan === undefined || isCode(text) || isCommand(text) || isDump(text) ? undefined : plan;
}

const mostTokens = 1200;

function planOf(text: string, tokens: readonly Token[]): Plan | undefined {
	const prefix = readPrefix(text);
	const start = tokens.findIndex(token => token.start >= prefix.end);
	if (start === -1) {
		return undefined;
	}

	const found = readStatements(tokens, start);
	if (found.statements.length === 0) {
		return undefined;
	}

	const bar = barStatements(found, tokens);
	if (bar === 'foreign') {
		return undefined;
	}

	const position = findPosition(bar?.rest ?? found, tokens, start);
	const tags = splitTags(bar?.rest.remarks ?? found.remarks, text);
	const firstFigure = found.statements.find(
		statement => statement.name !== '' && !position.used.has(statement),
	)?.at;
	const isDivided = firstFigure !== undefined && tags.some(tag => tag.at > firstFigure);
	const split = position.split ?? (isDivided ? undefined : tags[0]?.split) ?? prefix.split;
	const rest = found.statements.filter(
		statement => !position.used.has(statement) && !bar?.own.has(statement),
	);
	const anchored = hasPlace(position) || bar !== undefined;
	const figures = isAboutBest(found) ? [] : findFigures(rest, anchored, isDivided ? tags : []);
	if (isConfiguration(found, figures)) {
		return undefined;
	}

	const measurements =
		split === 'validation' || split === 'test' ? figures.filter(figure => !isOfTraining(figure)) : figures;
	if (position.stepIsBare && measurements.length === 0) {
		return undefined;
	}

	if (isSummaryOfEpoch(position, measurements)) {
		position.step = undefined;
	}

	const base = {
		measurements,
		weak: measurements.every(({direction}) => direction === 'none'),
		clock: prefix.clock === undefined ? undefined : slotsOfClock(prefix.clock, tokens),
		rank: prefix.rankAt === undefined ? undefined : slotAtPlace(prefix.rankAt, tokens),
		split,
		batchMayBeStep: position.batchIsStep,
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
		return isHeader(found, position, start) && !isAssignment(text)
			? {...base, format: 'header-line', role: 'header', counters, bar: false}
			: undefined;
	}

	if (measurements.length > 0 && !isAssignment(text) && isDetail(found, measurements.length)) {
		return {...base, format: 'detail-line', role: 'detail', counters, bar: false};
	}

	return undefined;
}

/** `Epoch: 1, Steps: 263 | Train Loss: 0.43 Vali Loss: 0.51`: how many steps the epoch had. */
function isSummaryOfEpoch(
	{epoch, step, steps, stepIsPlural}: Position,
	measurements: readonly Figure[],
): boolean {
	const splits = new Set(measurements.map(({split}) => split));
	return (
		epoch !== undefined &&
		step !== undefined &&
		steps === undefined &&
		stepIsPlural &&
		splits.has('train') &&
		splits.has('validation')
	);
}

/** An evaluation repeats the rate of training. */
function isOfTraining({split, metric}: Figure): boolean {
	return split === undefined && (metric === 'learning_rate' || metric === 'grad_norm');
}
