import type {CommandMessages} from './messages/command.js';
import type {CompareMessages} from './messages/compare.js';
import type {DiagnosisMessages} from './messages/diagnosis.js';
import type {PhraseMessages} from './messages/phrases.js';
import type {ReportMessages} from './messages/report.js';
import type {RunsMessages} from './messages/runs.js';
import type {ScreenMessages} from './messages/screen.js';

export type {SpokenFinding, SpokenJudgement} from './messages/diagnosis.js';

export type Language = 'en' | 'zh' | 'ru';

/** Every sentence a person reads, in one language. A sentence that is missing in a language does not compile. */
export type Messages = DiagnosisMessages & {
	readonly language: Language;
	readonly command: CommandMessages;
	readonly phrases: PhraseMessages;
	readonly screen: ScreenMessages;
	readonly report: ReportMessages;
	readonly compare: CompareMessages;
	readonly runs: RunsMessages;
};
