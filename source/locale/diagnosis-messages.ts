import type {
	Advice,
	Finding,
	FindingId,
	FindingState,
	NotChecked,
	NotCheckedReason,
	Severity,
} from '../diagnosis/finding.js';
import type {Judgement} from '../diagnosis/results/judgement.js';
import type {
	AdviceTexts,
	CauseTexts,
	FindingText,
	FindingTexts,
	Glossary,
	JudgementTexts,
	NotCheckedTexts,
} from './diagnosis-texts.js';
import {metricIdOf} from './metric-name.js';

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

/** What a metric is, which way is good, what is normal, what to worry about. */
export type SpokenMetric = {
	readonly title: string;
	readonly what: string;
	readonly good: string;
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
	readonly judgements: JudgementTexts;
	readonly glossary: Glossary;
	readonly severity: Readonly<Record<Severity, string>>;
	readonly state: Readonly<Record<FindingState, string>>;
};

export type DiagnosisMessages = {
	readonly finding: (finding: Finding) => SpokenFinding;

	/** What a diagnosis is, without a run: for `explain`. */
	readonly explanation: (id: FindingId) => {readonly title: string; readonly meaning: string};
	readonly advice: (advice: Advice) => string;
	readonly notChecked: (notChecked: NotChecked) => string;

	/** `no validation loss in this log`: the reason by itself, for what shares it. */
	readonly reason: (because: NotCheckedReason) => string;
	readonly judgement: (judgement: Judgement) => SpokenJudgement;
	readonly severity: Readonly<Record<Severity, string>>;
	readonly state: Readonly<Record<FindingState, string>>;
	readonly metric: (metric: string) => SpokenMetric | undefined;
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
		explanation: id => ({title: texts.findings[id].title, meaning: texts.findings[id].meaning}),
		advice,
		notChecked: one =>
			texts.notChecked.sentence(texts.findings[one.id].title, texts.notChecked.because[one.because], one),
		reason: because => texts.notChecked.because[because],
		judgement(judgement) {
			const {kinds, grades, doubts, sentence} = texts.judgements;
			return {
				name: judgement.name,
				meaning: sentence(judgement, kinds[judgement.kind], grades[judgement.grade]),
				grade: grades[judgement.grade],
				doubts: judgement.doubts.map(doubt => doubts[doubt]),
			};
		},
		severity: texts.severity,
		state: texts.state,
		metric(name) {
			const id = metricIdOf(name);
			return id && texts.glossary[id];
		},
	};
}
