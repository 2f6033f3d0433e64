import type {Token} from '../shape/token.js';
import {isMark} from './token-at.js';

/** How a counter is called: the number in parentheses is its own. */
const counters =
	/^(?:epochs?|ep|iter|iters|iteration|step|steps|batch|episode|round|train|test|val|valid|validation)$/i;

/**
The place behind the parentheses at `at`, where a whole number in them says how many values the figure behind them is the mean
of: `Avg Reward (100): 150.2`, `Average Score (100 episodes) 13.02`, `mean_reward(100)=12.5`.
*/
export function behindWindow(tokens: readonly Token[], at: number): number | undefined {
	const count = tokens[at + 1];
	const close = tokens[at + 2]?.kind === 'word' ? at + 3 : at + 2;
	if (
		count?.kind !== 'number' ||
		!/^\d+$/.test(count.text) ||
		!isMark(tokens[close], ')') ||
		counters.test(tokens[at - 1]?.text ?? '')
	) {
		return undefined;
	}

	const next = tokens[close + 1];
	const isNamed = isMark(next, ':') || isMark(next, '=');
	const value = isNamed ? tokens[close + 2] : next;
	return value?.kind === 'number' && (isNamed || value.text.includes('.')) ? close + 1 : undefined;
}
