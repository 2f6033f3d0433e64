import type {Token} from '../../shape/token.js';
import type {Statement} from '../../statement/statement.js';
import {splitOfWord} from '../../vocabulary/split/split-words.js';
import type {Figure} from './find-figures.js';

/**
`train 9.8523 val 9.8482`, `loss=33.9 | val=62.8`: what only a split names is a loss where it can be no score: above 1, and to more
decimals than percentages have. Not so beside a loss of training that is named (`Loss 1.95 | Train 1.42`), or its best so far.
*/
export function lossesOf(
	statements: readonly Statement[],
	tokens: readonly Token[],
): ReadonlyMap<Statement, Figure> {
	const bare = statements.flatMap(statement => {
		const split = statement.integer ? undefined : splitOfWord(statement.name.toLowerCase());
		return split === undefined ? [] : [{statement, split}];
	});
	const isTraining = bare.some(({split}) => split === 'train');
	const hasLoss = statements.some(({name}) => /loss|cost/i.test(name));
	const areLosses =
		bare.length > 0 &&
		(hasLoss ? !isTraining : isTraining && bare.length > 1) &&
		!statements.some(({name}) => /^best/i.test(name)) &&
		bare.every(({statement}) => isAboveScores(statement, tokens[statement.at]));
	return new Map(
		(areLosses ? bare : []).map(({statement, split}) => [
			statement,
			{
				slot: statement.slot,
				over: undefined,
				factor: 1,
				split,
				metric: 'loss',
				name: statement.name,
				direction: 'down',
				known: true,
			},
		]),
	);
}

function isAboveScores({unit, total}: Statement, token: Token | undefined): boolean {
	return (
		unit === '' &&
		total === undefined &&
		token !== undefined &&
		/\.\d{3,}(?!\d)/.test(token.text) &&
		Math.abs(token.value ?? 0) > 1
	);
}
