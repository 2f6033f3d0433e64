import type {Segment} from '../../../run/run.js';
import type {Evidence} from '../../evidence/evidence.js';
import {measureIn} from '../../outlook/measure.js';
import type {Rule, Verdict} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {bestPointOf, type Curve, positionOf} from '../../summary/curve.js';
import {curveOf} from '../../summary/curve-of.js';
import type {Scene} from '../../summary/scene.js';

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
			evidence: {
				restarts: segments.length - 1,
				resumed,
				earlierBest: earlierBest(scene, segments),
				levels: resumed ? levelsAbout(scene, latest) : undefined,
			},
			...(latest.because === 'restart'
				? unexplained
				: {causes: [resumed ? 'resumed' : 'next-fold'], advice: []}),
		};
	},
};

/** The one before had not ended, and no word of the log tells of a next one. */
const unexplained: Pick<Verdict<'restarted'>, 'causes' | 'advice'> = {
	causes: ['another-run', 'next-fold'],
	advice: [{id: 'separate-logs', numbers: {}}],
};

/** The curve of what the run is judged by, in the segment before `segment`. */
function before(curve: Curve | undefined, segment: Segment | undefined): Curve | undefined {
	const earlier = curve && segment && curveOf(curve.run, curve.series, {line: segment.line - 0.5});
	return earlier && earlier.values.length > 0 ? earlier : undefined;
}

/** The best of all the stretches but the latest, whose best the diagnosis tells by itself. */
function earlierBest({material}: Scene, segments: readonly Segment[]): Evidence['restarted']['earlierBest'] {
	const curve = measureIn(material);
	const sign = curve?.series.direction === 'up' ? -1 : 1;
	let best: Evidence['restarted']['earlierBest'];
	for (const segment of segments.slice(1)) {
		const earlier = before(curve, segment);
		const {index, value} = earlier ? bestPointOf(earlier) : {index: -1, value: Number.NaN};
		if (earlier && (best === undefined ? !Number.isNaN(value) : sign * value < sign * best.value)) {
			const {split, metric} = earlier.series;
			best = {split, metric, value, at: positionOf(earlier, index)};
		}
	}

	return best;
}

/** Points on either side of a resume: over more of them a steep loss falls by itself, and that would pass for a jump. */
const near = 3;

/** Medians of the loss on either side of a resume. */
function levelsAbout(scene: Scene, latest: Segment): Evidence['restarted']['levels'] {
	const after = scene.lossCurve();
	const earlier = before(after, latest);
	return earlier && after
		? {before: median(earlier.values.subarray(-near)), after: median(after.values.subarray(0, near))}
		: undefined;
}
