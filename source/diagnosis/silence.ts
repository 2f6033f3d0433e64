import {order} from './attention.js';
import type {FindingId} from './finding.js';

/** Facts beside the story of the curves: they lead only where there is no story. */
const asides: ReadonlySet<FindingId> = new Set([
	'course',
	'crashed',
	'stalled',
	'spike',
	'exploded-at-start',
	'same-order',
	'metrics-disagree',
	'throughput-drop',
	'target-reached',
	'gradient-vanishing',
	'restarted',
	'learning-rate-jump',
	'learning-rate-restart',
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
]);

/** What tells what becomes of the curves: none of them, and the run has no verdict. */
export const stories: readonly FindingId[] = order.filter(id => !asides.has(id));

/**
Findings that make another one pointless: they say more, or know better. Those that describe one and the same flat or
falling curve exclude each other by their thresholds and are not listed.
*/
const silencedBy: Readonly<Partial<Record<FindingId, readonly FindingId[]>>> = {
	'never-falls': ['diverged'],
	'at-chance': ['diverged'],
	slow: ['never-falls', 'diverged'],
	rebound: ['diverged'],
	'level-shift': ['diverged'],
	'still-falling': [
		'learning-rate-high',
		'memorised',
		'diverged',
		'overfitting',
		'validation-worse-from-start',
		'no-longer-improves',
		'another-validation-worse',
		'overconfident',
	],
	'no-longer-improves': [
		'overfitting',
		'validation-worse-from-start',
		'validation-never-improves',
		'diverged',
	],
	converged: ['still-falling', 'never-falls', 'diverged'],
	plateau: ['still-falling', 'never-falls', 'diverged'],
	'learning-rate-high': ['diverged'],
	underfitting: ['never-falls', 'at-chance', 'diverged', 'level-shift', 'rebound', 'still-falling'],
	memorised: ['overfitting'],
	healthy: troubles(),
	'healthy-pair': [...troubles(), 'no-longer-improves', 'another-validation-worse', 'overconfident'],
};

/** What speaks against calling a run healthy. */
function troubles(): readonly FindingId[] {
	return [
		'diverged',
		'gradient-exploding',
		'at-chance',
		'never-falls',
		'overfitting',
		'validation-worse-from-start',
		'validation-never-improves',
		'level-shift',
		'rebound',
		'oscillating',
		'memorised',
		'gradient-vanishing',
		'gap',
	];
}

/** What says nothing but that it is worth while to go on: the least doubt silences it, and it does not come back for ever. */
const hopeful: ReadonlySet<FindingId> = new Set(['still-falling', 'healthy-pair']);

export function isHopeful(id: FindingId): boolean {
	return hopeful.has(id);
}

/** Findings that silence another one once they are likely. */
export function silencers(id: FindingId): readonly FindingId[] {
	return silencedBy[id] ?? [];
}
