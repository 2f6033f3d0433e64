import type {PairEvidence} from '../../../diagnosis/evidence.js';
import {figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {multiple} from '../../figures.js';
import {curveName, fromTo, noises, ofNeeded, position, since} from './words.js';

export const pairFindings: Pick<FindingTexts, keyof PairEvidence> = {
	overfitting: {
		title: 'Переобучение',
		meaning:
			'На обучении потери снижаются, на валидации растут: модель запоминает примеры, а не решает задачу.',
		evidence: finding => {
			const {
				risePercent,
				isHigherBetter,
				noises: size,
				trainFallPercent,
				best,
				last,
				evaluations,
				needed,
			} = finding.evidence;
			const sure = size === undefined ? '' : `, ${noises(size)}`;
			return `${curveName(finding)}: ${worse(isHigherBetter)} на ${percent(risePercent)} ${since(finding.since)} (${fromTo(best, last)})${sure}; на обучении за это время ещё минус ${percent(trainFallPercent)}${ofNeeded(evaluations, needed, 'проверок')}.`;
		},
	},
	'validation-worse-from-start': {
		title: 'Валидация ухудшается с начала',
		meaning: 'Лучшими были самые первые проверки: выученное не переносится на валидационные данные.',
		evidence: finding => {
			const {
				risePercent,
				isHigherBetter,
				noises: size,
				trainFallPercent,
				best,
				last,
				evaluations,
				needed,
			} = finding.evidence;
			const sure = size === undefined ? '' : `, ${noises(size)}`;
			return `${curveName(finding)}: минимум ${position(finding.since)}, с тех пор ${worse(isHigherBetter)} на ${percent(risePercent)} (${fromTo(best, last)})${sure}; на обучении минус ${percent(trainFallPercent)}${ofNeeded(evaluations, needed, 'проверок')}.`;
		},
	},
	'another-validation-worse': {
		title: 'Другие потери на валидации растут',
		meaning:
			'Растут не основные, а другие потери на валидации, хотя на обучении потери падают: на этих данных или в этой части задачи модель становится хуже.',
		evidence: finding => {
			const {best, last, risePercent, isHigherBetter, trainFallPercent} = finding.evidence;
			return `${curveName(finding)}: ${worse(isHigherBetter)} на ${percent(risePercent)} ${since(finding.since)} (${fromTo(best, last)}); на обучении минус ${percent(trainFallPercent)}.`;
		},
	},
	overconfident: {
		title: 'Потери на валидации растут, но и точность растёт',
		meaning:
			'Верных ответов на валидации всё больше, но в неверных модель всё увереннее: они и поднимают потери. Это вопрос уверенности (калибровки), а не того, чему модель научилась.',
		evidence: finding => {
			const {best, last, risePercent, accuracyFirst, accuracyLast} = finding.evidence;
			return `${curveName(finding)}: рост на ${percent(risePercent)} ${since(finding.since)} (${fromTo(best, last)}); точность на валидации за это время выросла с ${percent(100 * accuracyFirst)} до ${percent(100 * accuracyLast)}.`;
		},
	},
	'no-longer-improves': {
		title: 'Валидация больше не улучшается',
		meaning:
			'После лучшей проверки валидация не стала лучше: так часто начинается переобучение, сохраните тот чекпоинт.',
		evidence: finding => {
			const {
				since: later,
				best,
				last,
				risePercent,
				isHigherBetter,
				trainFallPercent,
				evaluations,
				needed,
			} = finding.evidence;
			const rise = risePercent > 0 ? ` (${worse(isHigherBetter)} на ${percent(risePercent)})` : '';
			return `${curveName(finding)}: лучшее значение ${figure(best)} ${position(finding.since)}, после него проверок без улучшения: ${later}, сейчас ${figure(last)}${rise}; на обучении с тех пор ${trainFallPercent < 0 ? '+' : '−'}${percent(Math.abs(trainFallPercent))}${ofNeeded(evaluations, needed, 'проверок')}.`;
		},
	},
	'validation-never-improves': {
		title: 'Валидация не следует за обучением',
		meaning: 'На обучении потери заметно снижаются, на валидации почти нет.',
		evidence: ({evidence: {trainFallPercent, validationFallPercent, ratio}}) =>
			`Потери на обучении: минус ${percent(trainFallPercent)}, на валидации: ${validationFallPercent < 0 ? `плюс ${percent(-validationFallPercent)}` : `минус ${percent(validationFallPercent)}`}; отношение валидации к обучению: ${multiple(ratio)}.`,
	},
	underfitting: {
		title: 'Недообучение',
		meaning:
			'Обе кривые потерь после небольшого снижения стоят на месте, близко друг к другу. По одним потерям не понять, насколько ниже можно опуститься.',
		evidence: ({evidence: {train, validation, fallPercent, gapPercent}}) =>
			`Потери на обучении ${figure(train)}, на валидации ${figure(validation)} (разрыв ${percent(gapPercent)}); после снижения на ${percent(fallPercent)} обе кривые стоят на месте.`,
	},
	'validation-below-training': {
		title: 'Валидация ниже обучения',
		meaning:
			'Обычно безобидно: dropout и аугментация усложняют только обучение, а потери на нём усреднены за эпоху.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Потери на валидации ${figure(validation)}, на обучении ${figure(train)} (разрыв ${percent(gapPercent)}); так в ${percent(agreePercent)} последних проверок.`,
	},
	'validation-falls-faster': {
		title: 'Валидация снижается быстрее обучения',
		meaning: 'Возможно, валидационные примеры проще обучающих или уже встречались в обучении.',
		evidence: ({evidence: {slope, low, high, train, validation}}) =>
			`На каждый 1% снижения на обучении приходится ${multiple(slope)}% на валидации (от ${multiple(low)} до ${multiple(high)}); сейчас на валидации ${figure(validation)}, на обучении ${figure(train)}.`,
	},
	gap: {
		title: 'Большой разрыв между обучением и валидацией',
		meaning:
			'Потери на валидации держатся намного выше, чем на обучении: данные отличаются или модель подогнана под обучающие.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Потери на валидации ${figure(validation)}, на обучении ${figure(train)}: разрыв составляет ${percent(gapPercent)} от валидации; так в ${percent(agreePercent)} последних проверок.`,
	},
	'healthy-pair': {
		title: 'Обучение и валидация снижаются вместе',
		meaning: 'Модель учится тому, что переносится на новые данные.',
		evidence: ({evidence: {train, validation, gapPercent, fallPercent, evaluations, needed}}) =>
			`Потери на валидации: минус ${percent(fallPercent)}, до ${figure(validation)}; на обучении ${figure(train)}, разрыв ${percent(gapPercent)}${ofNeeded(evaluations, needed, 'проверок')}.`,
	},
};

/** Which way a figure goes when it gets worse. */
function worse(isHigherBetter: boolean): string {
	return isHigherBetter ? 'падение' : 'рост';
}
