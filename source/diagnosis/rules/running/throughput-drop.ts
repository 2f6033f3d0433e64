import {least, type Rule} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {needed, throughput as thresholds} from '../../thresholds.js';
import {about, positionAtShare} from '../speak.js';
import {pacesOf} from './paces.js';

/** The latest steps take longer than the run's usual ones. */
export const throughputDrop: Rule<'throughput-drop'> = {
	id: 'throughput-drop',
	driver: 'curve',
	needs(scene) {
		const loss = scene.lossCurve();
		const timed = loss !== undefined && Number.isFinite(loss.series.columns.time[loss.at[0] ?? 0]);
		if (!loss || !timed) {
			return {because: 'no-times', has: 0, needs: needed.throughput};
		}

		const has = loss.values.length;
		return has < needed.throughput ? {because: 'too-few-points', has, needs: needed.throughput} : undefined;
	},
	check(scene) {
		const curve = scene.lossCurve();
		if (!curve) {
			return undefined;
		}

		const paces = pacesOf(curve).values;
		if (paces.length < needed.throughput - 1) {
			return undefined;
		}

		const usual = median(paces);
		const recent = median(paces.subarray(paces.length - thresholds.recent));
		return {
			strength: least((recent / usual - 1) / (thresholds.times - 1)),
			severity: 'warning',
			atMost: 'likely',
			...about(curve, positionAtShare(curve, 1 - thresholds.recent / paces.length)),
			evidence: {points: paces.length + 1, needed: needed.throughput, usual, recent, times: recent / usual},
			causes: ['data-loading-slow', 'machine-shared', 'long-step'],
			advice: [{id: 'check-throughput', numbers: {}}],
		};
	},
};
