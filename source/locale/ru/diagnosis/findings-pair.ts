import type {PairEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {figure, multiple, percent} from '../../figures.js';
import {curveName, fromTo, noises, ofNeeded, position, since} from './words.js';

export const pairFindings: Pick<FindingTexts, keyof PairEvidence> = {
	overfitting: {
		title: 'Переобучение',
		meaning: 'На обучении всё лучше, на валидации всё хуже: модель запоминает примеры, а не учится задаче.',
		evidence: finding => {
			const {risePercent, noises: size, trainFallPercent, best, last} = finding.evidence;
			return `${curveName(finding)} выросли на ${percent(risePercent)} ${since(finding.since)} (${fromTo(best, last)}), ${noises(size)}; на обучении за это время ещё минус ${percent(trainFallPercent)}.`;
		},
	},
	'validation-worse-from-start': {
		title: 'Валидация ухудшается с самого начала',
		meaning: 'Лучшей была первая же проверка: выученное не переносится на валидационные данные.',
		evidence: finding => {
			const {risePercent, noises: size, trainFallPercent, best, last} = finding.evidence;
			return `${curveName(finding)} лучше всего ${position(finding.since)}, с тех пор рост на ${percent(risePercent)} (${fromTo(best, last)}), ${noises(size)}; на обучении минус ${percent(trainFallPercent)}.`;
		},
	},
	'validation-never-improves': {
		title: 'Валидация не следует за обучением',
		meaning: 'На обучении потери заметно снижаются, на валидации почти нет.',
		evidence: ({evidence: {trainFallPercent, validationFallPercent, ratio}}) =>
			`На обучении минус ${percent(trainFallPercent)}, на валидации ${validationFallPercent < 0 ? `плюс ${percent(-validationFallPercent)}` : `минус ${percent(validationFallPercent)}`}; отношение валидации к обучению ${multiple(ratio)}.`,
	},
	underfitting: {
		title: 'Недообучение?',
		meaning: 'Обе кривые плоские, близки и не низки. Одни потери не скажут, насколько ниже можно опуститься.',
		evidence: ({evidence: {train, validation, fallPercent, gapPercent}}) =>
			`Обучение ${figure(train)}, валидация ${figure(validation)} (разрыв ${percent(gapPercent)}), обе плоские после снижения на ${percent(fallPercent)}.`,
	},
	'validation-below-training': {
		title: 'Валидация ниже обучения',
		meaning:
			'Обычно безобидно: dropout и аугментация усложняют обучение, а потери на нём усреднены за эпоху.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Валидация ${figure(validation)} ниже обучения ${figure(train)} (${percent(gapPercent)}), так на ${percent(agreePercent)} последних проверок.`,
	},
	'validation-falls-faster': {
		title: 'Валидация снижается быстрее обучения',
		meaning: 'Возможно, валидационные примеры проще обучающих или уже встречались в обучении.',
		evidence: ({evidence: {slope, low, high, train, validation}}) =>
			`На каждый процент снижения на обучении приходится ${multiple(slope)}% на валидации (от ${multiple(low)} до ${multiple(high)}); сейчас ${figure(validation)} против ${figure(train)}.`,
	},
	gap: {
		title: 'Большой разрыв между обучением и валидацией',
		meaning:
			'Валидация держится намного выше обучения: данные отличаются либо модель слишком плотно легла на обучающие.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Валидация ${figure(validation)} против ${figure(train)} на обучении: ${percent(gapPercent)} от неё — разрыв, знак одинаков на ${percent(agreePercent)} последних проверок.`,
	},
	'healthy-pair': {
		title: 'Обучение и валидация снижаются вместе',
		meaning: 'Модель учится тому, что переносится на новые данные.',
		evidence: ({evidence: {train, validation, gapPercent, fallPercent, evaluations, needed}}) =>
			`Валидация: минус ${percent(fallPercent)}, до ${figure(validation)}; обучение ${figure(train)}, разрыв ${percent(gapPercent)}${ofNeeded(evaluations, needed, 'проверок')}.`,
	},
};
