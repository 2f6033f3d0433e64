import {isAssignment, isCode, isCommand, isDump} from '../aside/code.js';
import {findPosition} from '../position/find-position.js';
import type {Token} from '../shape/token.js';
import {readStatements} from '../statement/statements.js';
import {isMark} from '../statement/token-at.js';
import {isAlarm} from './alarm.js';
import {barStatements} from './bar.js';
import {slotAtPlace, slotsOfClock} from './clock.js';
import {groupOfRate, tellsRate} from './figure/changed-rate.js';
import {findFigures} from './figure/find-figures.js';
import {dataOf, splitTags} from './figure/split-tags.js';
import {
	areDivided,
	bestOf,
	haveScores,
	isLengthOfEvaluation,
	isOfTraining,
	isSummaryOfEpoch,
	labelOf,
	opensEvaluation,
	tellsBest,
} from './line-facts.js';
import {
	formatOf,
	hasPlace,
	isAboutBest,
	isConfiguration,
	isDetail,
	isHeader,
	isRefresh,
} from './line-kind.js';
import type {Plan} from './plan.js';
import {barCounters, countersOf} from './planned-counters.js';
import {type Prefix, readPrefix} from './prefix.js';
import {givesMeans, meansOf, ofEvaluation} from './running-mean.js';

/**
Decides what the lines of a shape say, from one of them: the general reader. Undefined says that they say nothing of
training: prose, programs, configurations, paths.
*/
export function analyse(text: string, tokens: readonly Token[]): Plan | undefined {
	const prefix = readPrefix(text);
	const plan = tokens.length > mostTokens ? undefined : planOf(text, tokens, prefix);

	// Looked at last: most text has shown by now that it says nothing.
	return plan === undefined || isCode(text.slice(prefix.end)) || isCommand(text) || isDump(text)
		? undefined
		: plan;
}

const mostTokens = 1200;

function planOf(text: string, tokens: readonly Token[], prefix: Prefix): Plan | undefined {
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
	const anchored = hasPlace(position) || bar !== undefined;
	const isDivided = areDivided(found, position, tags);
	const opened = anchored ? undefined : opensEvaluation(found);
	const split =
		position.split ??
		(isDivided ? undefined : tags[0]?.split) ??
		prefix.split ??
		opened ??
		(tellsBest(found, anchored) ? 'validation' : undefined);
	const rest = found.statements.filter(
		statement =>
			!position.used.has(statement) &&
			!bar?.own.has(statement) &&
			!(bar !== undefined && statement.name === ''),
	);
	const figures = isAboutBest(found, hasPlace(position))
		? []
		: findFigures(rest, anchored || opened !== undefined, isDivided ? tags : [], tokens);
	if (bar === undefined && isConfiguration(found, figures, position, text)) {
		return undefined;
	}

	const measurements =
		split === 'validation' || split === 'test'
			? ofEvaluation(
					figures.filter(figure => !isOfTraining(figure)),
					position,
					tokens,
				)
			: givesMeans(found.remarks, position)
				? meansOf(figures, tokens)
				: figures;
	if (position.stepIsBare && measurements.length === 0) {
		return undefined;
	}

	if (isSummaryOfEpoch(position, measurements) || isLengthOfEvaluation(position, split)) {
		position.step = undefined;
	}

	const group = groupOfRate(rest);
	const base = {
		measurements,
		weak: measurements.every(({direction}) => direction === 'none') && !tellsRate(rest),
		clock: prefix.clock === undefined ? undefined : slotsOfClock(prefix.clock, tokens),
		rank:
			prefix.rankAt === undefined
				? (group?.slot ?? labelOf(found, position))
				: slotAtPlace(prefix.rankAt, tokens),
		isRankSure: prefix.isRankSure || group !== undefined,
		split,
		data: split === 'validation' ? dataOf(found.remarks) : undefined,
		best: measurements.some(({metric}) => metric === 'value') ? bestOf(rest) : undefined,
		hasScores: haveScores(measurements),
		batchMayBeStep: position.batchIsStep,
		// `Epoch 0/9 ━━━ 20/20 0:00:01 • 0:00:00`
		namesLastEpoch: bar !== undefined && tokens.some(token => isMark(token, '•')),
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

	if (measurements.length > 0 && isRefresh(found, position)) {
		position.batch ??= position.step;
		position.batches ??= position.steps;
		position.step = undefined;
		position.steps = undefined;
		return {
			...base,
			format: 'keras-bar',
			role: 'point',
			counters: countersOf(position, []),
			bar: true,
		};
	}

	const isPlaced = hasPlace(position);
	if (
		measurements.length > 0 &&
		isAlarm(found, measurements, tags.length, tokens, text.slice(0, prefix.end), isPlaced)
	) {
		return undefined;
	}

	const counters = countersOf(position, []);
	if (isPlaced && measurements.length > 0) {
		return {...base, format: formatOf(position), role: 'point', counters, bar: false};
	}

	if (isPlaced) {
		return isHeader(found, position, start) && !isAssignment(text)
			? {...base, format: 'header-line', role: 'header', counters, bar: false}
			: undefined;
	}

	if (measurements.length > 0 && !isAssignment(text) && isDetail(found, measurements.length)) {
		return {...base, format: 'detail-line', role: 'detail', counters, bar: false};
	}

	return undefined;
}
