import type {FindingState, Severity} from './finding.js';

/** Verdict points looked at: the present one and those before it. */
const memory = 4;

/** From this share of its threshold on, a rule keeps up what it had said. */
const holds = 0.5;

/**
The counts of points at which a curve gets a verdict: every point up to thirty-two, then sixteen to a doubling, so that
each verdict has seen a few percent of new data. They depend on the data alone and not on when one looks: whoever moves
back in training finds what was known then.
*/
export function verdictPoint(count: number): number {
	if (count < 32) {
		return count;
	}

	const step = 2 ** (Math.floor(Math.log2(count)) - 4);
	return Math.floor(count / step) * step;
}

/** The present verdict point and up to three before it, latest first. */
export function verdictPoints(count: number): number[] {
	const points: number[] = [];
	let point = verdictPoint(count);
	while (point > 0 && points.length < memory) {
		points.push(point);
		point = verdictPoint(point - 1);
	}

	return points;
}

/**
What the strengths of a rule at its latest verdict points (latest first) amount to. A first verdict is `possible`; the
second in a row is `likely`; a likely one holds until its strength is below half.

@returns undefined where there is nothing to say
*/
export function confirm(strengths: readonly number[]): 'possible' | 'likely' | undefined {
	const [now = 0, before = 0] = strengths;
	if (now < holds) {
		return undefined;
	}

	if (now >= 1) {
		return before >= 1 || heldSince(strengths.slice(1)) ? 'likely' : 'possible';
	}

	return heldSince(strengths) ? 'likely' : undefined;
}

/** Two full verdicts in a row, and nothing under half since. */
function heldSince(strengths: readonly number[]): boolean {
	for (let index = 0; index + 1 < strengths.length; index++) {
		const one = strengths[index] ?? 0;
		if (one < holds) {
			return false;
		}

		if (one >= 1 && (strengths[index + 1] ?? 0) >= 1) {
			return true;
		}
	}

	return false;
}

const certainty: readonly FindingState[] = ['watching', 'possible', 'likely', 'certain'];

/** The lesser of two states. */
export function atMost(state: FindingState, limit: FindingState): FindingState {
	return certainty.indexOf(state) < certainty.indexOf(limit) ? state : limit;
}

/** What is not confirmed is told, and alarms nobody. */
export function severityOf(severity: Severity, state: FindingState): Severity {
	return state === 'likely' || state === 'certain' ? severity : 'info';
}
