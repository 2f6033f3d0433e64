import type {Rule} from '../../rule.js';
import {stalled as thresholds} from '../../thresholds.js';
import {eventsAfterLastPoint} from './events.js';

/** Nothing new for ten times the usual interval, and for two minutes at least, while the log is followed. */
export const stalled: Rule<'stalled'> = {
	id: 'stalled',
	driver: 'run',
	needs: () => undefined,
	check(scene) {
		const {run, at, options} = scene.material;
		const {lastPoint, arrivalInterval} = run;
		const arrived = lastPoint?.arrived;
		if (
			!options.following ||
			options.now === undefined ||
			!lastPoint ||
			arrived === undefined ||
			arrivalInterval === undefined ||
			at.line < lastPoint.line ||
			eventsAfterLastPoint(scene).length > 0
		) {
			return undefined;
		}

		const silent = (options.now - arrived) / 1000;
		const usual = arrivalInterval / 1000;
		if (silent < Math.max(thresholds.intervals * usual, thresholds.seconds)) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'warning',
			atMost: 'certain',
			split: 'train',
			metric: scene.lossCurve()?.series.metric ?? 'loss',
			since: {line: lastPoint.line, step: undefined, epoch: undefined},
			evidence: {silentSeconds: silent, usualSeconds: usual},
			causes: ['long-step', 'data-loading-slow', 'process-gone'],
			advice: [{id: 'check-process', numbers: {}}],
		};
	},
};
