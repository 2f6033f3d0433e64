import type {Position} from '../position/position.js';
import type {Part, Plan} from './plan.js';

/** The counters of a position, and those of a bar where the position has none. */
export function countersOf(position: Position, more: Plan['counters']): Plan['counters'] {
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
		'stepSeconds',
	] as const;
	const own = names.flatMap((name): Array<readonly [(typeof names)[number], readonly Part[]]> => {
		const parts = position[name];
		return parts === undefined ? [] : [[name, parts]];
	});
	const stated = new Set<string>(own.map(([name]) => name));
	return [...own, ...more.filter(([name]) => !stated.has(name))];
}

/** A bar within the epoch estimates the end of the epoch, not of training. */
export function barCounters(position: Position, own: Plan['counters']): Plan['counters'] {
	const counters = countersOf(position, own);
	return counters.some(([name]) => name === 'batch')
		? counters.filter(([name]) => name !== 'remaining' && name !== 'elapsed')
		: counters;
}
