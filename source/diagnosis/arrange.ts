import {byAttention} from './attention.js';
import type {Finding, FindingId, FindingOf, Severity} from './finding.js';
import {isHopeful, silencers, stories} from './silence.js';

const severities: readonly Severity[] = ['critical', 'warning', 'info'];

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
	'course',
]);

/** Puts findings in the order of attention, without those that a final fact makes pointless. */
export function arrange(findings: readonly Finding[]): Finding[] {
	const over = findings.some(({id, severity}) => final.has(id) && severity === 'critical');
	const isTold = findings.some(({id}) => stories.includes(id));
	return findings
		.filter(({id}) => !over || final.has(id) || unaffected.has(id))
		.filter(({id}) => !isHopeful(id) || !findings.some(other => silencers(id).includes(other.id)))
		.map(finding => (finding.id === 'course' && isTold ? figuresAlone(finding) : finding))
		.toSorted(bySeverity);
}

/** Beside a story the course tells its levels, and not what they amount to. */
function figuresAlone(finding: FindingOf<'course'>): FindingOf<'course'> {
	return {...finding, evidence: {...finding.evidence, half: undefined}};
}
