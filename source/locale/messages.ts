import type {Advice, Finding, FindingState, NotChecked, Severity} from '../diagnosis/finding.js';
import type {ReportMessages} from './report-messages.js';
import type {ScreenMessages} from './screen-messages.js';

export type Language = 'en' | 'zh' | 'ru';

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

/** Every sentence a person reads, in one language. A sentence that is missing in a language does not compile. */
export type Messages = {
	readonly language: Language;
	readonly finding: (finding: Finding) => SpokenFinding;
	readonly advice: (advice: Advice) => string;
	readonly notChecked: (notChecked: NotChecked) => string;
	readonly severity: Readonly<Record<Severity, string>>;
	readonly state: Readonly<Record<FindingState, string>>;

	/** Undefined for a metric that is not in the glossary. Takes canonical names and the usual spellings. */
	readonly metric: (metric: string) => SpokenMetric | undefined;
	readonly screen: ScreenMessages;
	readonly report: ReportMessages;
};
