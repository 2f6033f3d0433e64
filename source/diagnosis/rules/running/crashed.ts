import type {RunEvent} from '../../../run/run.js';
import type {Rule} from '../../rule.js';
import type {Scene} from '../../summary/scene.js';
import {eventsAfterLastPoint, isFatal} from './events.js';

/** The log ends in a traceback, an out-of-memory error or a killed message. */
export const crashed: Rule<'crashed'> = {
	id: 'crashed',
	driver: 'run',
	needs: () => undefined,
	check(scene) {
		const events = eventsAfterLastPoint(scene);
		// What ended the run says more than the traceback that it left.
		const found =
			events.find(({event}) => event === 'out-of-memory') ??
			events.find(({event}) => event === 'cancelled') ??
			events.find(({event}) => isFatal(event));
		if (!found || !isFatal(found.event)) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: found.event === 'cancelled' ? 'warning' : 'critical',
			atMost: 'certain',
			split: 'train',
			metric: scene.lossCurve()?.series.metric ?? 'loss',
			since: {line: found.line, step: found.step, epoch: found.epoch},
			evidence: {event: found.event, message: messageOf(scene, found)},
			causes:
				found.event === 'out-of-memory'
					? ['out-of-memory']
					: found.event === 'traceback'
						? ['code-error']
						: ['process-gone'],
			advice: [
				...(found.event === 'out-of-memory'
					? [{id: 'reduce-memory', numbers: {}} as const]
					: found.event === 'cancelled'
						? []
						: [{id: 'read-traceback', numbers: {line: found.line}} as const]),
				{id: 'resume', numbers: {}},
			],
		};
	},
};

/** The line that names the error: the last one of the traceback, else the line of the event itself. */
function messageOf(scene: Scene, found: RunEvent): string {
	const named = eventsAfterLastPoint(scene).findLast(
		({event, line}) => event === 'error' && line > found.line,
	);
	return named?.text ?? (found.event === 'traceback' ? '' : found.text);
}
