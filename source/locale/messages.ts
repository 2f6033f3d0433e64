import type {CommandMessages} from './command-messages.js';
import type {CompareMessages} from './compare-messages.js';
import type {DiagnosisMessages} from './diagnosis-messages.js';
import type {PhraseMessages} from './phrase-messages.js';
import type {ReportMessages} from './report-messages.js';
import type {RunsMessages} from './runs-messages.js';
import type {ScreenMessages} from './screen-messages.js';

export type {SpokenFinding, SpokenJudgement} from './diagnosis-messages.js';

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
