import type {CauseId} from '../diagnosis/cause.js';
import type {
	AdviceId,
	AdviceOf,
	FindingId,
	FindingOf,
	NotChecked,
	NotCheckedReason,
	Position,
} from '../diagnosis/finding.js';
import type {Doubt, Grade, Judgement, ResultKind} from '../diagnosis/results/judgement.js';

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
	'auc',
	'runtime',
	'samples-per-second',
] as const;

export type MetricId = (typeof metricIds)[number];

export type SpokenMetricText = {
	readonly title: string;
	readonly what: string;
	readonly good: string;
	readonly normal: string;
	readonly worry: string;
};

export type Glossary = Readonly<Record<MetricId, SpokenMetricText>>;

export type JudgementTexts = {
	readonly kinds: Readonly<Record<ResultKind, string>>;
	readonly grades: Readonly<Record<Grade, string>>;
	readonly doubts: Readonly<Record<Doubt, string>>;
	readonly sentence: (judgement: Judgement, kind: string, grade: string) => string;
};
