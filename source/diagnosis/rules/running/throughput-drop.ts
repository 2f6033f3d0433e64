import {least, type Rule} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {needed, throughput as thresholds} from '../../thresholds.js';
import {about, positionAtShare} from '../speak.js';
import {pacesOf} from './paces.js';

/** The latest steps take longer than the run's usual ones, by the log's own column of throughput, else by its times. */
export const throughputDrop: Rule<'throughput-drop'> = {
	id: 'throughput-drop',
	driver: 'curve',
	needs(scene) {
		const loss = scene.lossCurve();
		const timed = loss !== undefined && Number.isFinite(loss.series.columns.time[loss.at[0] ?? 0]);
		const throughput = scene.throughput();
		const has = throughput?.values.length ?? (timed ? loss.values.length : undefined);
		if (!loss || has === undefined) {
			return {because: 'no-times', has: 0, needs: needed.throughput};
		}

		return has < needed.throughput ? {because: 'too-few-points', has, needs: needed.throughput} : undefined;
	},
	check(scene) {
		const throughput = scene.throughput();
		const curve = throughput ?? scene.lossCurve();
		const values = throughput?.values ?? (curve && pacesOf(curve).values);
		if (!curve || !values || values.length < needed.throughput - 1) {
			return undefined;
		}

		const usual = median(values);
		const recent = median(values.subarray(values.length - thresholds.recent));
		const times = throughput ? usual / recent : recent / usual;
		return {
			strength: least((times - 1) / (thresholds.times - 1)),
			severity: 'warning',
			atMost: 'likely',
			...about(curve, positionAtShare(curve, 1 - thresholds.recent / values.length)),
			evidence: {
				points: values.length,
				needed: needed.throughput,
				usual,
				recent,
				times,
				column: throughput?.series.name,
			},
			causes: ['data-loading-slow', 'machine-shared', 'long-step'],
			advice: [{id: 'check-throughput', numbers: {}}],
		};
	},
};
