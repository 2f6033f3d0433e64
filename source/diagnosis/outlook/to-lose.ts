import type {Best} from '../diagnosis.js';
import type {Finding} from '../finding.js';
import type {Curve} from '../summary/curve.js';
import {chance as thresholds} from '../thresholds.js';

/** The best value with what going on from the last weights would lose: nothing, where there was nothing to keep. */
export function withLoss(
	best: Best | undefined,
	curve: Curve | undefined,
	findings: readonly Finding[],
): Best | undefined {
	return best && (isIdle(findings) || (curve !== undefined && isGuess(best, curve)))
		? {...best, lost: 0}
		: best;
}

/** Whether nothing has been learned so far, by what is told: then nobody asks where that would lead. */
export function isIdle(findings: readonly Finding[]): boolean {
	return findings.some(
		({id, evidence}) =>
			id === 'never-falls' || id === 'stuck-constant' || (id === 'at-chance' && !evidence.learned),
	);
}

/** The best loss is the one that random answers among K classes have, and it did not come there from above. */
function isGuess({metric, value}: Best, {values}: Curve): boolean {
	const first = values[0] ?? Number.NaN;
	return (
		metric === 'loss' &&
		first < (1 + thresholds.fall) * value &&
		thresholds.classes.some(classes => Math.abs(value / Math.log(classes) - 1) <= thresholds.luck)
	);
}
