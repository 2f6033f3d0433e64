import type {Diagnosis} from '../diagnosis/diagnosis.js';
import type {Moment, Run} from '../run/run.js';

/** One run as it is compared: up to a moment, with its diagnosis there. */
export type Side = {
	readonly run: Run;
	readonly at: Moment;
	readonly diagnosis: Diagnosis;

	/** More is to come, so a worse figure may only be an earlier one. */
	readonly isRunning: boolean;
};

/**
First line that counts: that of the latest run in the log. A resumed run goes on with what it had before; the points that
it trained again are replaced as the curve is laid out.
*/
export function firstLine({run, at}: Pick<Side, 'run' | 'at'>): number {
	const begun = run.segments.findLast(({line, because}) => line <= at.line && because !== 'resume');
	return begun?.line ?? 0;
}
