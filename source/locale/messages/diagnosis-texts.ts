import type {CauseId} from '../../diagnosis/cause.js';
import type {Folds, Unreached} from '../../diagnosis/diagnosis.js';
import type {
	AdviceId,
	AdviceOf,
	FindingId,
	FindingOf,
	NotChecked,
	NotCheckedReason,
	Position,
} from '../../diagnosis/finding.js';
import type {Doubt, Grade, Judgement} from '../../diagnosis/results/judgement.js';

/** One diagnosis in words. `meaning` also serves `explain`, which has no run to speak of. */
export type FindingText<Id extends FindingId> = {
	readonly title: string;
	readonly meaning: string;
	readonly evidence: (finding: FindingOf<Id>) => string;
};

/** A language's sentences about findings: one for each id, or it does not compile. */
export type FindingTexts = {readonly [Id in FindingId]: FindingText<Id>};

export type AdviceTexts = {readonly [Id in AdviceId]: (numbers: AdviceOf<Id>['numbers']) => string};

export type CauseTexts = Readonly<Record<CauseId, string>>;

export type NotCheckedTexts = {
	readonly because: Readonly<Record<NotCheckedReason, string>>;

	/** Joins the title of the diagnosis with the reason and, where points are wanting, with how many there are. */
	readonly sentence: (title: string, because: string, notChecked: NotChecked) => string;
};

/** How far: in epochs, or in steps where there are no epochs. */
type Distance = {readonly epochs: number | undefined; readonly steps: number};

/** Lines about what comes, and about what stopping now would mean; no full stop at their end. */
export type OutlookTexts = {
	/** How much worse the last value is than the best; in percent of the best. */
	readonly lost: (value: number, percent: number) => string;

	/** What the forecast expects to be gained, in percent of the present level. */
	readonly forgone: (percent: number) => string;
	readonly target: (target: number, far: Distance) => string;
	readonly farTarget: (target: number, far: Distance) => string;

	/** Of a target for which there is no forecast: how near the loss came. */
	readonly unreached: (unreached: Unreached) => string;
	readonly folds: (folds: Folds) => string;
};

/** What `position` is called in a sentence: `epoch 41`, `step 1200`, `line 12`. */
export type NamePosition = (position: Pick<Position, 'step' | 'epoch'>) => string;

/** Ids of the glossary: every metric that `explain` and the details pane tell of. */
export const metricIds = [
	'loss',
	'validation-loss',
	'grad_norm',
	'learning_rate',
	'epoch',
	'step',
	'tokens',
	'throughput',
	'accuracy',
	'f1',
	'perplexity',
	'bleu',
	'rouge-1',
	'rouge-2',
	'rouge-l',
	'mse',
	'rmse',
	'mae',
	'reward',
	'reward-margin',
	'kl',
	'entropy',
	'policy-loss',
	'value-loss',
	'entropy-loss',
	'temperature-loss',
	'explained-variance',
	'clip-fraction',
	'generator-loss',
	'discriminator-loss',
	'loss-beside-reward',
	'precision',
	'recall',
	'auc',
	'map',
	'iou',
	'r2',
	'wer',
	'runtime',
	'samples-per-second',
] as const;

export type MetricId = (typeof metricIds)[number];

/** What is minimised without being a measure of the model, and what such logs tell beside it. */
export type FurtherLossId =
	| 'policy-loss'
	| 'value-loss'
	| 'entropy-loss'
	| 'temperature-loss'
	| 'explained-variance'
	| 'clip-fraction'
	| 'generator-loss'
	| 'discriminator-loss'
	| 'loss-beside-reward';

/** Ids of the words that losscope itself uses: how sure it is, and what it reckons. */
export const conceptIds = [
	'watching',
	'possible',
	'likely',
	'certain',
	'severity',
	'best',
	'forecast',
	'early-stopping',
	'noise',
	'validation',
	'checkpoint',
	'not-checked',
] as const;

export type ConceptId = (typeof conceptIds)[number];

/** When a diagnosis is harmless, and when it is not and what to do first. */
export type ExplainedTexts = Readonly<Record<FindingId, {readonly normal: string; readonly worry: string}>>;

/** What a term is; `good` says which way a figure is better, and is empty where it is none. */
export type TermText = {
	readonly title: string;
	readonly what: string;
	readonly good: string;
	readonly normal: string;
	readonly worry: string;
};

export type TermId = MetricId | ConceptId;

export type Glossary<Id extends TermId = TermId> = Readonly<Record<Id, TermText>>;

/** Figures that the glossary has are told by it; of these it depends on the data and on the figures beside them what they mean. */
export type ResultWords =
	| 'loss'
	| 'preparation-time'
	| 'runtime'
	| 'samples-per-second'
	| 'steps-per-second'
	| 'tokens-per-second'
	| 'samples'
	| 'flops'
	| 'epoch'
	| 'correlation'
	| 'other';

export type JudgementTexts = {
	readonly kinds: Readonly<Record<ResultWords, (judgement: Judgement) => string>>;
	readonly grades: Readonly<Record<Grade, string>>;
	readonly doubts: Readonly<Record<Doubt, string>>;

	/** Adds to a sentence how good the figure is, and the range of that grade. */
	readonly graded: (what: string, grade: string, range: NonNullable<Judgement['range']>) => string;
};
