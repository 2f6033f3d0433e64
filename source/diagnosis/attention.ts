import type {FindingId} from './finding.js';

/** The order of a good reviewer's attention, within a severity: what makes the rest meaningless comes first. */
export const order: readonly FindingId[] = [
	'crashed',
	'not-finite',
	'diverged',
	'stuck-constant',
	'gradient-exploding',
	'learning-rate-high',
	'at-chance',
	'never-falls',
	'stalled',
	'overfitting',
	'validation-worse-from-start',
	'validation-never-improves',
	'learning-rate-jump',
	'level-shift',
	'rebound',
	'oscillating',
	'spike',
	'exploded-at-start',
	'same-order',
	'metrics-disagree',
	'memorised',
	'gradient-vanishing',
	'throughput-drop',
	'reward-stalled',
	'target-reached',
	'no-longer-improves',
	'overconfident',
	'another-validation-worse',
	'still-falling',
	'underfitting',
	'slow',
	'converged',
	'learning-rate-floor',
	'plateau',
	'gap',
	'validation-falls-faster',
	'validation-below-training',
	'healthy-pair',
	'healthy',
	'discriminator-wins',
	'adversarial',
	'course',
	'restarted',
	'learning-rate-restart',
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
];

/** Sorts anything that has the id of a finding by attention alone. */
export function byAttention(a: {readonly id: FindingId}, b: {readonly id: FindingId}): number {
	return rankOf(a.id) - rankOf(b.id);
}

function rankOf(id: FindingId): number {
	const rank = order.indexOf(id);
	return rank === -1 ? order.length : rank;
}

/** Praise and descriptions: nobody misses them where they could not be told. */
const unmissed: ReadonlySet<FindingId> = new Set([
	'still-falling',
	'slow',
	'converged',
	'healthy',
	'healthy-pair',
	'course',
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
	'learning-rate-restart',
	'learning-rate-floor',
	'target-reached',
	'reward-stalled',
	'discriminator-wins',
	'learning-rate-high',
	'same-order',
	'another-validation-worse',
	'overconfident',
]);

export function isUnmissed(id: FindingId): boolean {
	return unmissed.has(id);
}

const moments: ReadonlySet<FindingId> = new Set([
	'spike',
	'restarted',
	'learning-rate-jump',
	'learning-rate-restart',
]);

/** What happened at one place, and does not last since then. */
export function isMoment(id: FindingId): boolean {
	return moments.has(id);
}
