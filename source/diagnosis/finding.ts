import type {Split} from '../run/series.js';
import type {AdviceNumbers} from './advice/advice-numbers.js';
import type {CauseId} from './cause.js';
import type {Evidence} from './evidence/evidence.js';

/** How sure a finding is. Only `likely` and `certain` may be coloured. */
export type FindingState = 'watching' | 'possible' | 'likely' | 'certain';

export type Severity = 'info' | 'warning' | 'critical';

/** Which rule made a finding. */
export type FindingId = keyof Evidence;

/** A position of training as the log counts it. */
export type Position = {
	readonly line: number;
	readonly step: number | undefined;
	readonly epoch: number | undefined;
};

/** What to try. The sentence is found in `locale/` by `id`; `numbers` fill it. */
export type AdviceOf<Id extends AdviceId> = {
	readonly id: Id;
	readonly numbers: AdviceNumbers[Id];

	/** A line of code or configuration in the words of the framework, the same in every language. */
	readonly paste: string | undefined;
};

export type AdviceId = keyof AdviceNumbers;

export type Advice = {[Id in AdviceId]: AdviceOf<Id>}[AdviceId];

export type FindingOf<Id extends FindingId> = {
	readonly id: Id;
	readonly severity: Severity;
	readonly state: FindingState;
	readonly split: Split;

	/** Metric that it speaks of: `loss`, `grad_norm`, `learning_rate` or the log's own. */
	readonly metric: string;

	/** Where it began. */
	readonly since: Position;

	/** The figures of the rule, from which every language makes its sentence. */
	readonly evidence: Evidence[Id];

	/** Ids of likely causes, cheapest test first. */
	readonly causes: readonly CauseId[];
	readonly advice: readonly Advice[];
};

export type Finding = {[Id in FindingId]: FindingOf<Id>}[FindingId];

export type NotCheckedReason =
	| 'no-loss'
	| 'reward-leads'
	| 'adversarial'
	| 'no-reward'
	| 'no-validation-loss'
	| 'no-training-loss'
	| 'no-gradient-norm'
	| 'no-learning-rate'
	| 'no-times'
	| 'no-target'
	| 'too-few-points'
	| 'too-few-evaluations';

/** A rule that could not be applied, and why; `has` and `needs` count points or evaluations. */
export type NotChecked = {
	readonly id: FindingId;
	readonly because: NotCheckedReason;
	readonly has: number | undefined;
	readonly needs: number | undefined;
};
