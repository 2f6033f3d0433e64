import {isUnmissed} from '../../diagnosis/attention.js';
import type {Diagnosis} from '../../diagnosis/diagnosis.js';
import type {Finding, Severity} from '../../diagnosis/finding.js';
import {silencers} from '../../diagnosis/silence.js';
import type {Change} from '../comparison.js';

const gravity: Readonly<Record<Severity, number>> = {critical: 0, warning: 1, info: 2};

/**
What one diagnosis tells and the other was able to tell and did not. Praise and descriptions are left out, and so is what
another finding silences: not being told does not mean that they do not hold.
*/
function onlyIn(one: Diagnosis, other: Diagnosis): Finding[] {
	const known = new Set([...other.findings, ...other.notChecked].map(({id}) => id));
	const found = new Set(other.findings.map(({id}) => id));
	const seen = new Set<string>();
	return one.findings
		.filter(({id}) => !isUnmissed(id) && !silencers(id).some(silencer => found.has(silencer)))
		.filter(({id}) => !known.has(id) && !seen.has(id) && seen.add(id))
		.sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

/** Something is wrong, and not only perhaps. */
const isTrouble = ({severity, state}: Finding): boolean =>
	severity !== 'info' && (state === 'likely' || state === 'certain');

/** What changed from one diagnosis to the other. */
export function changeOf(before: Diagnosis, after: Diagnosis): Change {
	const gone = onlyIn(before, after);
	const come = onlyIn(after, before);
	const isCured = gone.some(isTrouble);
	const isWorse = come.some(isTrouble);
	const remains = after.findings.some(isTrouble);
	return {
		gone,
		come,
		summary: isCured
			? isWorse
				? 'other-trouble'
				: remains
					? undefined
					: 'fixed'
			: isWorse
				? 'broken'
				: undefined,
	};
}
