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
	'rebound',
	'oscillating',
	'spike',
	'exploded-at-start',
	'metrics-disagree',
	'memorised',
	'gradient-vanishing',
	'throughput-drop',
	'target-reached',
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
	'restarted',
	'learning-rate-restart',
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
];

const severities: readonly Severity[] = ['critical', 'warning', 'info'];

/** Sorts anything that has the id of a finding by attention alone. */
export function byAttention(a: {readonly id: FindingId}, b: {readonly id: FindingId}): number {
	return order.indexOf(a.id) - order.indexOf(b.id);
}

function bySeverity(a: Finding, b: Finding): number {
	return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byAttention(a, b);
}

/** Findings that make another one pointless: it says the same with less, or contradicts what is known better. */
const silencedBy: Readonly<Partial<Record<FindingId, readonly FindingId[]>>> = {
	'never-falls': ['stuck-constant', 'not-finite', 'diverged'],
	'at-chance': ['stuck-constant', 'not-finite'],
	converged: ['still-falling', 'never-falls', 'stuck-constant', 'diverged', 'not-finite'],
	plateau: ['converged', 'still-falling', 'never-falls', 'stuck-constant', 'not-finite', 'diverged'],
	slow: ['never-falls', 'stuck-constant', 'diverged'],
	rebound: ['diverged', 'not-finite'],
	'still-falling': ['memorised', 'diverged', 'not-finite', 'stuck-constant'],
	underfitting: ['never-falls', 'stuck-constant', 'at-chance', 'diverged', 'not-finite'],
	gap: ['not-finite'],
	overfitting: ['not-finite'],
	'validation-never-improves': ['stuck-constant', 'not-finite'],
	'validation-falls-faster': ['stuck-constant', 'not-finite'],
	memorised: ['overfitting', 'not-finite', 'stuck-constant'],
};

/** Told only where nothing speaks against it. */
const untroubled: ReadonlySet<FindingId> = new Set(['healthy', 'healthy-pair']);

/** Findings that do not speak against a healthy run, whatever their severity. */
const harmless: ReadonlySet<FindingId> = new Set([
	'still-falling',
	'converged',
	'plateau',
	'slow',
	'target-reached',
	'restarted',
	'stalled',
	'throughput-drop',
	'spike',
	'not-finite',
	'validation-below-training',
	'validation-falls-faster',
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
	'learning-rate-restart',
	'learning-rate-floor',
	'healthy',
	'healthy-pair',
	'metrics-disagree',
]);

/** Leaves out what others silence, and puts the rest in the order of attention. */
export function arrange(findings: readonly Finding[]): Finding[] {
	const ids = new Set(findings.map(({id}) => id));
	const troubled = findings.some(({id, severity}) => !harmless.has(id) || severity !== 'info');
	return findings
		.filter(({id}) => !silencedBy[id]?.some(other => ids.has(other)))
		.filter(({id}) => !(untroubled.has(id) && troubled))
		.toSorted(bySeverity);
}
