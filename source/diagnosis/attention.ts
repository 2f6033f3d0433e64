import type {Finding, FindingId, Severity} from './finding.js';

/** The order of a good reviewer's attention, within a severity: what makes the rest meaningless comes first. */
const order: readonly FindingId[] = [
	'crashed',
	'not-finite',
	'diverged',
	'stuck-constant',
	'gradient-exploding',
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
	'adversarial',
	'course',
	'restarted',
	'learning-rate-restart',
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
];

const severities: readonly Severity[] = ['critical', 'warning', 'info'];

/** Sorts anything that has the id of a finding by attention alone. */
export function byAttention(a: {readonly id: FindingId}, b: {readonly id: FindingId}): number {
	return rankOf(a.id) - rankOf(b.id);
}

function rankOf(id: FindingId): number {
	const rank = order.indexOf(id);
	return rank === -1 ? order.length : rank;
}

function bySeverity(a: Finding, b: Finding): number {
	return (
		severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
		Number(isOver(a)) - Number(isOver(b)) ||
		byAttention(a, b)
	);
}

/** NaN that is past and harmless: what goes on now comes before it. */
function isOver({id, severity}: Finding): boolean {
	return id === 'not-finite' && severity === 'info';
}

/** Facts beside the story of the curves: they lead only where there is no story. */
const asides: ReadonlySet<FindingId> = new Set([
	'course',
	'crashed',
	'stalled',
	'spike',
	'exploded-at-start',
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

function stories(): readonly FindingId[] {
	return order.filter(id => !asides.has(id));
}

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
		'memorised',
		'diverged',
		'overfitting',
		'validation-worse-from-start',
		'no-longer-improves',
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
	underfitting: ['never-falls', 'at-chance', 'diverged', 'level-shift', 'rebound', 'still-falling'],
	memorised: ['overfitting'],
	healthy: troubles(),
	'healthy-pair': [...troubles(), 'no-longer-improves', 'overconfident'],
	course: stories(),
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
const hopeful: ReadonlySet<FindingId> = new Set(['still-falling', 'healthy-pair', 'course']);

export function isHopeful(id: FindingId): boolean {
	return hopeful.has(id);
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
	'another-validation-worse',
	'overconfident',
]);

export function isUnmissed(id: FindingId): boolean {
	return unmissed.has(id);
}

/** Findings that silence another one once they are likely. */
export function silencers(id: FindingId): readonly FindingId[] {
	return silencedBy[id] ?? [];
}

/** Facts after which nothing that was said of the curves matters. */
const final: ReadonlySet<FindingId> = new Set(['not-finite', 'stuck-constant']);

const unaffected: ReadonlySet<FindingId> = new Set([
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
	'learning-rate-restart',
	'learning-rate-jump',
	'crashed',
	'stalled',
	'restarted',
	'metrics-disagree',
	'spike',
	'diverged',
	'gradient-exploding',
	'overfitting',
]);

/** Puts findings in the order of attention, without those that a final fact makes pointless. */
export function arrange(findings: readonly Finding[]): Finding[] {
	const over = findings.some(({id, severity}) => final.has(id) && severity === 'critical');
	return findings
		.filter(({id}) => !over || final.has(id) || unaffected.has(id))
		.filter(({id}) => !isHopeful(id) || !findings.some(other => silencers(id).includes(other.id)))
		.toSorted(bySeverity);
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
