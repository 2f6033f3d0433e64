import type {Evidence} from '../../evidence/evidence.js';
import {least, type Rule, when} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {pointsOf, positionOf, untilLine} from '../../summary/curve.js';
import {curveOf} from '../../summary/curve-of.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, reward as thresholds} from '../../thresholds.js';
import {about, positionAtShare} from '../speak.js';

/**
The reward of reinforcement learning rose, and then lost what it had gained or no longer rises; or it only ever fell. Such
rewards are noisy and come back often enough: no more than possible, unless nearly all of the gain has been gone for long.
*/
export const rewardStalled: Rule<'reward-stalled'> = {
	id: 'reward-stalled',
	driver: 'curve',
	needs(scene) {
		const {reward} = scene.material;
		if (!reward) {
			return {because: 'no-reward', has: 0, needs: needed.reward};
		}

		const has = pointsOf(untilLine(reward, scene.line));
		return has < needed.reward ? {because: 'too-few-points', has, needs: needed.reward} : undefined;
	},
	check(scene) {
		// Turned so that less is better: a gain is a fall, and its lowest level the best.
		const summary = scene.reward();
		if (!summary) {
			return undefined;
		}

		const collapsed = strengthOfCollapse(summary, thresholds);
		const stalled = strengthOfStall(summary);
		const worsened = strengthOfWorsening(summary);
		const isWorse = worsened > Math.max(collapsed, stalled);
		const isCollapse = !isWorse && collapsed >= Math.min(1, stalled);
		const isFallen = isCollapse && strengthOfCollapse(summary, thresholds.fallen) >= 1;
		const isGone = isCollapse && strengthOfCollapse(summary, thresholds.gone) >= 1;
		const {curve, lowAt} = summary;
		const since = positionAtShare(curve, isCollapse ? lowAt : isWorse ? 0 : 0.5);
		return {
			strength: Math.max(collapsed, stalled, worsened),
			severity: isGone ? 'warning' : 'info',
			atMost: isFallen || isGone ? 'likely' : 'possible',
			...about(curve, since),
			evidence: {
				points: summary.points,
				needed: needed.reward,
				kind: isWorse ? 'worsened' : isCollapse ? 'collapsed' : 'stalled',
				first: -summary.start,
				highest: -summary.low,
				last: -(isCollapse ? latestOf(summary) : summary.end),
				beside: beside(scene),
			},
			causes:
				isCollapse || isWorse
					? ['rate-too-high', 'policy-drift', 'instability']
					: ['local-optimum', 'no-exploration', 'converged'],
			advice: isCollapse
				? [
						{
							id: 'go-back',
							numbers: positionOf(curve, Math.max(0, Math.round(lowAt * (curve.values.length - 1)))),
						},
						{id: 'lower-learning-rate', numbers: {times: 3}},
					]
				: isWorse
					? [{id: 'lower-learning-rate', numbers: {times: 3}}]
					: [],
		};
	},
};

/**
How much of its gain it has lost again. A mean of the latest episodes is far smoother than what it is the mean of: its noise
says little, and what it gained must be a part of its level too.
*/
function strengthOfCollapse(summary: CurveSummary, {lost, noises, gained, before, lasts}: Losses): number {
	const {start, low, end, noise, lowAt} = summary;
	const gain = start - low;
	const now = latestOf(summary);
	const loss = (lasts ? Math.min(now, end) : now) - low;
	return least(
		loss / (lost * gain),
		loss / (noises * noise),
		gain / (noises * noise),
		gain / (gained * Math.max(Math.abs(start), Math.abs(low))),
		when(lowAt <= before),
	);
}

/** The level of the latest blocks, a sixteenth of a long run. */
function latestOf({blocks}: CurveSummary): number {
	return median(blocks.subarray(-3));
}

type Losses = {
	/** Share of the gain. */
	readonly lost: number;

	/** Noises of the blocks. */
	readonly noises: number;

	/** Gain as a share of the level. */
	readonly gained: number;

	/** Share of the run at which the best must have been. */
	readonly before: number;

	/** For all of the last tenth, not only for the latest blocks. */
	readonly lasts: boolean;
};

/** How surely it has only ever become worse, over both halves, by a part of its level. */
function strengthOfWorsening({start, end, noise, trend, recentTrend}: CurveSummary): number {
	const limits = thresholds.worsened;
	return least(
		trend / limits.trend,
		recentTrend / -thresholds.stillRising,
		(end - start) / (limits.share * Math.abs(start)),
		(end - start) / (limits.noises * noise),
	);
}

/** How surely the second half no longer rises, though the first did. */
function strengthOfStall({start, end, noise, recentTrend, recentGain}: CurveSummary): number {
	return least(
		(start - end) / (thresholds.noises * noise),
		(thresholds.stillRising - recentTrend) / thresholds.stillRising,
		(thresholds.gain * (start - end)) / Math.max(recentGain, 1e-12),
	);
}

/** Entropy and divergence, where the log has them: what a reviewer looks at first. */
function beside(scene: Scene): Evidence['reward-stalled']['beside'] {
	const {run} = scene.material;
	return run.series
		.filter(
			({metric, split}) =>
				split === 'train' && /(?:^|[/_ ])(?:entropy|(?:approx_)?kl)(?:$|[/_ ])/i.test(metric),
		)
		.slice(0, 2)
		.flatMap(series => {
			const {values} = curveOf(run, series, {line: scene.line});
			const part = Math.max(1, Math.floor(values.length / 10));
			return values.length === 0
				? []
				: [
						{
							name: series.name,
							first: median(values.subarray(0, part)),
							last: median(values.subarray(-part)),
						},
					];
		});
}
