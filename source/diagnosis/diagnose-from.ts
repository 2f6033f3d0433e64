import {advise} from './advice/advise.js';
import {arrange} from './arrange.js';
import {byAttention, isUnmissed} from './attention.js';
import {isEnough, withoutContradiction} from './contradiction.js';
import type {Diagnosis, Forecast, Stopping} from './diagnosis.js';
import type {Finding, FindingId, FindingState, NotChecked, Severity} from './finding.js';
import type {Tracks} from './memory/chronicle.js';
import {atMost} from './memory/track.js';
import {bestOf} from './outlook/best.js';
import {type Ending, endingOf} from './outlook/ending.js';
import {foldsOf} from './outlook/folds.js';
import {gapsOf, gapTrendOf} from './outlook/gaps.js';
import {measureIn} from './outlook/measure.js';
import {stoppingOf} from './outlook/stopping.js';
import {isIdle, withLoss} from './outlook/to-lose.js';
import {trailOf} from './outlook/trail.js';
import {unreachedIn} from './outlook/unreached.js';
import {judgeResults} from './results/judge-results.js';
import {ask, type Verdict} from './rule.js';
import {rules} from './rules/index.js';
import {noLongerImproves} from './rules/pair/no-longer-improves.js';
import {silencers} from './silence.js';
import type {Material} from './summary/material.js';
import {howMuchWorse} from './summary/pair-summary.js';
import {type Scene, sceneAt} from './summary/scene.js';

/** Puts together what the verdicts so far amount to with the facts of the moment. */
export function diagnoseFrom(material: Material, tracks: Tracks, forecast: Forecast | undefined): Diagnosis {
	const scene = sceneAt(material, material.at.line);
	const stopping = stoppingOf(material, tracks.get('overfitting'));
	const remembered = Array.from(tracks, ([id, {state, limit, verdict}]) =>
		state && verdict ? findingOf(id, verdict, toldAs(state, limit, verdict), material, stopping) : undefined,
	);
	const ending = endingOf(scene);
	const told = [...remembered, ...factsOf(scene)].filter(finding => finding !== undefined);
	const worse = worseAtLast(scene, told, ending);
	const findings = arrange(worse ? [...told, worse] : told);
	const measure = measureIn(material);
	return {
		findings: withoutContradiction(findings, ending),
		notChecked: notCheckedIn(scene),
		best: withLoss(bestOf(measure), measure, findings),
		stopping,
		// Where the run is over, or where going on is no question, nobody asks where it would lead.
		forecast: ending || isEnough(findings) || isIdle(findings) ? undefined : forecast,
		unreached: unreachedIn(scene),
		folds: foldsOf(material, scene.line, ending),
		trail: trailOf(material.reward ?? material.loss ?? measure),
		gaps: gapsOf(scene.aligned()),
		gapTrend: gapTrendOf(scene.aligned()),
		judgements: judgeResults(material.run.results.filter(result => result.line <= material.at.line)),
	};
}

/** Validation that a run ended with clearly worse than its best is told though the memory wants more verdicts: none will come. */
function worseAtLast(
	scene: Scene,
	told: readonly Finding[],
	ending: Ending | undefined,
): Finding | undefined {
	const {id} = noLongerImproves;
	const {track} = scene.material.run;
	// Of a moment of the past more is known: the verdicts that came.
	const isLast = (track.line[track.length - 1] ?? 0) <= scene.line;
	const isOver = isLast && ending !== undefined && ending !== 'schedule';
	const pair = isOver ? scene.turning() : undefined;
	if (!pair || howMuchWorse(pair) < 1 || told.some(one => one.id === id || silencers(id).includes(one.id))) {
		return undefined;
	}

	const verdict = ask(noLongerImproves, scene);
	return verdict && verdict.strength >= 1
		? findingOf(id, verdict, 'watching', scene.material, undefined)
		: undefined;
}

/** What can be read off and needs no second verdict. */
function factsOf(scene: Scene): Array<Finding | undefined> {
	return rules
		.filter(({driver}) => driver === 'run')
		.map(rule => {
			const verdict = ask(rule, scene);
			return verdict && verdict.strength >= 1
				? findingOf(rule.id, verdict, verdict.atMost, scene.material, undefined)
				: undefined;
		});
}

function findingOf(
	id: FindingId,
	verdict: Verdict<FindingId>,
	state: FindingState,
	{framework, figures}: Material,
	stopping: Stopping | undefined,
): Finding {
	const {strength: _, atMost: __, severity, advice, evidence, ...rest} = verdict;
	return {
		...rest,
		id,
		severity: severityOf(severity, state),
		state,
		evidence: 'verdicts' in evidence && stopping ? {...evidence, verdicts: stopping.verdicts} : evidence,
		advice: advice.map(request => advise(request, framework, figures())),
	} as Finding;
}

/** `watching` tells of the points there are now; all else that was confirmed stays so. */
function toldAs(state: FindingState, limit: FindingState, verdict: Verdict<FindingId>): FindingState {
	return verdict.atMost === 'watching' ? 'watching' : atMost(state, limit);
}

/** What is not confirmed is told, and alarms nobody. */
function severityOf(severity: Severity, state: FindingState): Severity {
	return state === 'likely' || state === 'certain' ? severity : 'info';
}

/** What could not be checked, in the order of attention. */
function notCheckedIn(scene: Scene): NotChecked[] {
	return rules
		.filter(({id}) => !isUnmissed(id))
		.flatMap(rule => {
			const need = rule.needs(scene);
			return need ? [{id: rule.id, ...need}] : [];
		})
		.toSorted(byAttention);
}
