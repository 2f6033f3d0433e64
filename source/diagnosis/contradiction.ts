import type {AdviceId, Finding, FindingId} from './finding.js';

/** Findings after which nobody is sent farther: more of the same training makes it worse. */
const enough: ReadonlySet<FindingId> = new Set([
	'overfitting',
	'validation-worse-from-start',
	'memorised',
	'diverged',
	'not-finite',
]);

const goingOn: ReadonlySet<AdviceId> = new Set(['keep-training', 'train-longer']);

/** Takes back the advice to go on where another finding, though it be only possible, says that it is enough. */
export function withoutContradiction(findings: readonly Finding[]): Finding[] {
	const stop = findings.some(
		({id, severity}) => enough.has(id) && (id !== 'not-finite' || severity !== 'info'),
	);
	return findings.map(finding =>
		stop && finding.advice.some(({id}) => goingOn.has(id))
			? {
					...finding,
					causes: finding.causes.filter(cause => cause !== 'too-few-epochs'),
					advice: finding.advice.filter(({id}) => !goingOn.has(id)),
				}
			: finding,
	);
}
