import type {AdviceId, Finding, FindingId} from './finding.js';
import type {Ending} from './outlook/ending.js';

/** Findings after which nobody is sent farther: more of the same training makes it worse, or no better. */
const enough: ReadonlySet<FindingId> = new Set([
	'overfitting',
	'validation-worse-from-start',
	'no-longer-improves',
	'another-validation-worse',
	'memorised',
	'diverged',
	'not-finite',
]);

const goingOn: readonly AdviceId[] = ['keep-training', 'train-longer'];
const stopping: readonly AdviceId[] = ['stop-now', 'stop-when-flat'];

/** Advice that has no sense any more once a run is over. A plan that is done may still have been too short. */
const idle: Readonly<Record<Ending, readonly AdviceId[]>> = {
	crashed: [...goingOn, ...stopping],
	finished: [...goingOn, ...stopping],
	schedule: [...goingOn, ...stopping],
	plan: ['keep-training', ...stopping],
};

/** Whether another finding, though it be only possible, says that it is enough. */
export function isEnough(findings: readonly Finding[]): boolean {
	return findings.some(({id, severity}) => enough.has(id) && (id !== 'not-finite' || severity !== 'info'));
}

/** Takes back the advice to go on where it is enough, and what can no longer be done once the run is over. */
export function withoutContradiction(findings: readonly Finding[], ending: Ending | undefined): Finding[] {
	const stop = isEnough(findings);
	const useless: ReadonlySet<AdviceId> = new Set([...(stop ? goingOn : []), ...(ending ? idle[ending] : [])]);
	return withoutOpposites(findings.map(finding => without(finding, useless)));
}

/** Advice of which one takes back the other. */
const opposites: ReadonlyArray<readonly [AdviceId, AdviceId]> = [
	['lower-learning-rate', 'raise-learning-rate'],
	['regularise', 'raise-capacity'],
	['fewer-epochs', 'train-longer'],
	['stop-now', 'train-longer'],
	['stop-now', 'keep-training'],
];

/** Of two findings that send into opposite directions the one that leads is heard. */
function withoutOpposites(findings: readonly Finding[]): Finding[] {
	const contrary = new Set<AdviceId>();
	return findings.map(finding => {
		const rest = without(finding, contrary);
		for (const {id} of rest.advice) {
			for (const [one, other] of opposites) {
				if (id === one || id === other) {
					contrary.add(id === one ? other : one);
				}
			}
		}

		return rest;
	});
}

function without(finding: Finding, useless: ReadonlySet<AdviceId>): Finding {
	return finding.advice.some(({id}) => useless.has(id))
		? {
				...finding,
				causes: finding.causes.filter(cause => cause !== 'too-few-epochs'),
				advice: finding.advice.filter(({id}) => !useless.has(id)),
			}
		: finding;
}
