import type {Rule} from '../../rule.js';

/** The counters went back: the run was resumed, or another one writes to the same file. */
export const restarted: Rule<'restarted'> = {
	id: 'restarted',
	driver: 'run',
	needs: () => undefined,
	check(scene) {
		const segments = scene.material.run.segments.filter(segment => segment.line <= scene.line);
		const latest = segments.at(-1);
		if (!latest || segments.length < 2) {
			return undefined;
		}

		const resumed = latest.because === 'resume';
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: 'certain',
			split: 'train',
			metric: scene.lossCurve()?.series.metric ?? 'loss',
			since: {line: latest.line, step: latest.step, epoch: latest.epoch},
			evidence: {restarts: segments.length - 1, resumed},
			causes: [resumed ? 'resumed' : 'another-run'],
			advice: resumed ? [] : [{id: 'separate-logs', numbers: {}}],
		};
	},
};
