import type {Moment, Run} from '../run/run.js';
import {arrange, byAttention} from './attention.js';
import type {Diagnosis, FindingId, NotChecked} from './finding.js';
import {bestOf} from './outlook/best.js';
import {forecastOf} from './outlook/forecast.js';
import {gapsOf, gapTrendOf} from './outlook/gaps.js';
import {stoppingOf, withVerdicts} from './outlook/stopping.js';
import {trailOf} from './outlook/trail.js';
import {judgeResults} from './results/judge-results.js';
import {rules} from './rules/index.js';
import {type DiagnoseOptions, gather, type Scene} from './summary/scene.js';
import {findingOf, scenesOf} from './verdicts.js';

export type {DiagnoseOptions} from './summary/scene.js';

/** Nothing known beside the log: a report, or a past moment. */
export const plainOptions: DiagnoseOptions = {
	target: undefined,
	now: undefined,
	following: false,
};

/**
What could be said of a run at a moment of its training: pure, and the same whether the run went on or not. Reads the
segment that was under way.

The cost depends on the number of buckets of the series, which has a ceiling, and not on the length of the run.
*/
export function diagnose(run: Run, at: Moment, options: DiagnoseOptions = plainOptions): Diagnosis {
	const material = gather(run, at, options);
	const scenes = scenesOf(material);
	const [now] = scenes.run;
	const stopping = stoppingOf(scenes.pair);
	const findings = rules
		.map(rule => findingOf(rule, scenes))
		.filter(finding => finding !== undefined)
		.map(finding => withVerdicts(finding, stopping));
	const gaps = gapsOf(now?.pair());
	return {
		findings: arrange(findings),
		notChecked: now ? notCheckedIn(now) : [],
		best: bestOf(material.validation ?? material.loss),
		stopping,
		forecast: now && forecastOf(now),
		trail: trailOf(material.loss),
		gaps,
		gapTrend: gapTrendOf(gaps),
		judgements: judgeResults(run.results.filter(result => result.line <= at.line)),
	};
}

/** Praise and descriptions: nobody misses them where they could not be told. */
const unmissed: ReadonlySet<FindingId> = new Set([
	'still-falling',
	'slow',
	'converged',
	'healthy',
	'healthy-pair',
	'learning-rate-warmup',
	'learning-rate-decay',
	'learning-rate-constant',
	'learning-rate-restart',
	'learning-rate-floor',
	'target-reached',
]);

/** What could not be checked, in the order of attention. */
function notCheckedIn(scene: Scene): NotChecked[] {
	return rules
		.flatMap(rule => {
			const need = rule.needs(scene);
			return need && !unmissed.has(rule.id) ? [{id: rule.id, ...need}] : [];
		})
		.toSorted(byAttention);
}
