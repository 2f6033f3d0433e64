import {command as enCommand} from './en/command.js';
import {compare as enCompare} from './en/compare.js';
import {diagnosisTexts as enDiagnosis} from './en/diagnosis/index.js';
import {phrases as enPhrases} from './en/phrases.js';
import {report as enReport} from './en/report.js';
import {runsWords as enRuns} from './en/runs.js';
import {screen as enScreen} from './en/screen.js';
import {speakDiagnosis} from './messages/diagnosis.js';
import type {Language, Messages} from './messages.js';
import {command as ruCommand} from './ru/command.js';
import {compare as ruCompare} from './ru/compare.js';
import {diagnosisTexts as ruDiagnosis} from './ru/diagnosis/index.js';
import {phrases as ruPhrases} from './ru/phrases.js';
import {report as ruReport} from './ru/report.js';
import {runsWords as ruRuns} from './ru/runs.js';
import {screen as ruScreen} from './ru/screen.js';
import {command as zhCommand} from './zh/command.js';
import {compare as zhCompare} from './zh/compare.js';
import {diagnosisTexts as zhDiagnosis} from './zh/diagnosis/index.js';
import {phrases as zhPhrases} from './zh/phrases.js';
import {report as zhReport} from './zh/report.js';
import {runsWords as zhRuns} from './zh/runs.js';
import {screen as zhScreen} from './zh/screen.js';

const languages: Readonly<Record<Language, Messages>> = {
	en: {
		language: 'en',
		command: enCommand,
		phrases: enPhrases,
		...speakDiagnosis(enDiagnosis),
		screen: enScreen,
		report: enReport,
		compare: enCompare,
		runs: enRuns,
	},
	zh: {
		language: 'zh',
		command: zhCommand,
		phrases: zhPhrases,
		...speakDiagnosis(zhDiagnosis),
		screen: zhScreen,
		report: zhReport,
		compare: zhCompare,
		runs: zhRuns,
	},
	ru: {
		language: 'ru',
		command: ruCommand,
		phrases: ruPhrases,
		...speakDiagnosis(ruDiagnosis),
		screen: ruScreen,
		report: ruReport,
		compare: ruCompare,
		runs: ruRuns,
	},
};

/** Every sentence a person reads, in `language`. */
export function messagesFor(language: Language): Messages {
	return languages[language];
}
