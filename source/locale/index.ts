import {speakDiagnosis} from './diagnosis-messages.js';
import {compare as enCompare} from './en/compare.js';
import {diagnosisTexts as enDiagnosis} from './en/diagnosis/index.js';
import {report as enReport} from './en/report.js';
import {screen as enScreen} from './en/screen.js';
import type {Language, Messages} from './messages.js';

const en: Messages = {
	language: 'en',
	...speakDiagnosis(enDiagnosis),
	screen: enScreen,
	report: enReport,
	compare: enCompare,
};

/** Every sentence a person reads, in `language`. */
export function messagesFor(language: Language): Messages {
	return {...en, language};
}
