import type {Split} from '../run/series.js';
import type {AdviceRequest} from './advice/advise.js';
import type {CauseId} from './cause.js';
import type {Evidence} from './evidence/evidence.js';
import type {FindingId, FindingState, NotCheckedReason, Position, Severity} from './finding.js';
import type {Scene} from './summary/scene.js';

/** What one rule says of one moment, before the moments before it are asked. */
export type Verdict<Id extends FindingId> = {
	/**
	How far the evidence is beyond the rule's thresholds: the least ratio of a statistic to its threshold. From 1 on the
	rule speaks; down to one half it keeps up what it said before. Facts are infinite.
	*/
	readonly strength: number;

	/** Once confirmed; a finding that is only possible is told as information. */
	readonly severity: Severity;

	/** `certain`: a fact that needs no second verdict. `possible`, `watching`: never more than that. */
	readonly atMost: FindingState;
	readonly split: Split;
	readonly metric: string;
	readonly since: Position;
	readonly evidence: Evidence[Id];
	readonly causes: readonly CauseId[];
	readonly advice: readonly AdviceRequest[];
};

/**
What drives a rule: it gives a new verdict only when this has new points. `run`: a fact, read at the moment itself. `rest`:
what fills a silence, asked after all others whatever it was that had new points.
*/
export type Driver = 'curve' | 'pair' | 'gradient' | 'run' | 'rest';

/** What a rule needs at least; checked before it is asked, and told where it is missing. */
export type Need = {
	readonly because: NotCheckedReason;
	readonly has: number;
	readonly needs: number;
};

export type Rule<Id extends FindingId> = {
	readonly id: Id;
	readonly driver: Driver;

	/** Undefined where the scene has all that the rule wants. */
	readonly needs: (scene: Scene) => Need | undefined;
	readonly check: (scene: Scene) => Verdict<Id> | undefined;
};

export type AnyRule = {[Id in FindingId]: Rule<Id>}[FindingId];

/** Least of the ratios of a statistic to its threshold; NaN counts as nothing. */
export function least(...ratios: readonly number[]): number {
	return Math.min(...ratios.map(ratio => (Number.isNaN(ratio) ? 0 : ratio)));
}

/** A condition that is met or not, as a ratio. */
export function when(condition: boolean): number {
	return condition ? Number.POSITIVE_INFINITY : 0;
}

/**
What a rule says of a scene; undefined where it lacks what it needs or has nothing to say. A verdict of which a figure is
not a number (a share of 0, the noise of a constant) cannot be told, and is none.
*/
export function ask(rule: AnyRule, scene: Scene): Verdict<FindingId> | undefined {
	const verdict = rule.needs(scene) ? undefined : rule.check(scene);
	return verdict && !Object.values(verdict.evidence).some(Number.isNaN) ? verdict : undefined;
}
