import type {
	Advice,
	Finding,
	FindingId,
	FindingState,
	NotChecked,
	NotCheckedReason,
	Severity,
} from '../../diagnosis/finding.js';
import type {Judgement} from '../../diagnosis/results/judgement.js';
import {metricIdOf} from '../metric-name.js';
import type {
	AdviceTexts,
	CauseTexts,
	ExplainedTexts,
	FindingText,
	FindingTexts,
	Glossary,
	JudgementTexts,
	MetricId,
	NotCheckedTexts,
	OutlookTexts,
	ResultWords,
	TermId,
	TermText,
} from './diagnosis-texts.js';

/** A finding in words. */
export type SpokenFinding = {
	readonly title: string;

	/** What it means, in a sentence. */
	readonly meaning: string;

	/** The figures, in a sentence. */
	readonly evidence: string;
	readonly causes: readonly string[];
	readonly advice: ReadonlyArray<{readonly text: string; readonly paste: string | undefined}>;
};

/** What a diagnosis is, without a run: when it is harmless, and when to worry. */
export type SpokenDiagnosis = {
	readonly title: string;
	readonly meaning: string;
	readonly normal: string;
	readonly worry: string;
};

/** A final figure in words. */
export type SpokenJudgement = {
	readonly name: string;

	/** What it is and how good. */
	readonly meaning: string;
	readonly grade: string;
	readonly doubts: readonly string[];
};

/** All that a language says about a diagnosis. */
export type DiagnosisTexts = {
	readonly findings: FindingTexts;
	readonly causes: CauseTexts;
	readonly advice: AdviceTexts;
	readonly notChecked: NotCheckedTexts;
	readonly outlook: OutlookTexts;
	readonly judgements: JudgementTexts;
	readonly glossary: Glossary;
	readonly explained: ExplainedTexts;
	readonly severity: Readonly<Record<Severity, string>>;
	readonly state: Readonly<Record<FindingState, string>>;
};

export type DiagnosisMessages = {
	readonly finding: (finding: Finding) => SpokenFinding;

	/** For `explain`. */
	readonly explanation: (id: FindingId) => SpokenDiagnosis;
	readonly term: (id: TermId) => TermText;
	readonly advice: (advice: Advice) => string;
	readonly notChecked: (notChecked: NotChecked) => string;

	/** `no validation loss in this log`: the reason by itself, for what shares it. */
	readonly reason: (because: NotCheckedReason) => string;
	readonly judgement: (judgement: Judgement) => SpokenJudgement;
	readonly outlook: OutlookTexts;
	readonly severity: Readonly<Record<Severity, string>>;
	readonly state: Readonly<Record<FindingState, string>>;

	/** The entry of the glossary, by any usual spelling of its name; undefined for a stranger. */
	readonly metricId: (metric: string) => MetricId | undefined;
};

/** Makes the functions of the contract from a language's sentences. */
export function speakDiagnosis(texts: DiagnosisTexts): DiagnosisMessages {
	const advice = (one: Advice) =>
		(texts.advice[one.id] as (numbers: Advice['numbers']) => string)(one.numbers);
	return {
		finding(finding) {
			const text = texts.findings[finding.id] as FindingText<FindingId>;
			return {
				title: text.title,
				meaning: text.meaning,
				evidence: text.evidence(finding),
				causes: finding.causes.map(cause => texts.causes[cause]),
				advice: finding.advice.map(one => ({text: advice(one), paste: one.paste})),
			};
		},
		explanation: id => ({
			title: texts.findings[id].title,
			meaning: texts.findings[id].meaning,
			...texts.explained[id],
		}),
		term: id => texts.glossary[id],
		advice,
		notChecked: one =>
			texts.notChecked.sentence(texts.findings[one.id].title, texts.notChecked.because[one.because], one),
		reason: because => texts.notChecked.because[because],
		judgement(judgement) {
			const {kinds, grades, doubts, graded} = texts.judgements;
			const {name, kind, grade, range} = judgement;
			const entry = metricIdOf(name);
			// A loss of another kind, as that of a policy, is told by the glossary.
			const isLoss = entry === undefined || entry === 'loss' || entry === 'validation-loss';
			const isOwn = kind in kinds && kind !== 'other' && (kind !== 'loss' || isLoss);
			const own = isOwn ? kinds[kind as ResultWords](judgement) : undefined;
			const what = own ?? (entry && texts.glossary[entry].what) ?? kinds.other(judgement);
			return {
				name,
				meaning: range === undefined ? what : graded(what, grades[grade], range),
				grade: grades[grade],
				doubts: judgement.doubts.map(doubt => doubts[doubt]),
			};
		},
		outlook: texts.outlook,
		severity: texts.severity,
		state: texts.state,
		metricId: metricIdOf,
	};
}
