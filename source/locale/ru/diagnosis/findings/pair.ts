import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {curveName, fromTo, noises, ofNeeded, position, since} from '../words.js';

/** Training and validation beside each other. */
export const pairFindings = {
	overfitting: {
		title: 'Переобучение',
		meaning:
			'На обучении результат ещё улучшается, на валидации ухудшается: модель заучивает примеры, а не решает задачу.',
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
		meaning: 'Лучшими были самые первые проверки: выученное не обобщается на валидационные данные.',
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
			return `${curveName(finding)}: лучшее значение ${position(finding.since)}, с тех пор ${worse(isHigherBetter)} на ${percent(risePercent)} (${fromTo(best, last)})${sure}; на обучении минус ${percent(trainFallPercent)}${ofNeeded(evaluations, needed, 'проверок')}.`;
		},
	},
	'another-validation-worse': {
		title: 'Другой показатель валидации ухудшается',
		meaning:
			'Ухудшается не основной, а другой показатель валидации, хотя на обучении потери падают: на этих данных или в этой части задачи модель становится хуже.',
		evidence: finding => {
			const {name, leading, best, last, risePercent, isHigherBetter, trainFallPercent} = finding.evidence;
			const other = leading ? `; лучшее значение ${leading.name} — ${position(leading.best)}` : '';
			return `${name}: ${worse(isHigherBetter)} на ${percent(risePercent)} ${since(finding.since)} (${fromTo(best, last)}); на обучении минус ${percent(trainFallPercent)}${other}.`;
		},
	},
	overconfident: {
		title: 'Потери на валидации растут, но и accuracy растёт',
		meaning:
			'Верных ответов на валидации всё больше, но в неверных модель всё увереннее: они и поднимают потери. Это вопрос уверенности (калибровки), а не того, чему модель научилась.',
		evidence: finding => {
			const {best, last, risePercent, accuracyFirst, accuracyLast} = finding.evidence;
			return `${curveName(finding)}: рост на ${percent(risePercent)} ${since(finding.since)} (${fromTo(best, last)}); accuracy на валидации за это время выросла с ${percent(100 * accuracyFirst)} до ${percent(100 * accuracyLast)}.`;
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
				bestAt,
				last,
				risePercent,
				isHigherBetter,
				trainFallPercent,
				evaluations,
				needed,
			} = finding.evidence;
			const rise = risePercent > 0 ? ` (${worse(isHigherBetter)} на ${percent(risePercent)})` : '';
			const course = bestAt
				? `${since(finding.since)} в пределах шума (проверок: ${later}), лучшее значение ${figure(best)} ${position(bestAt)}`
				: `лучшее значение ${figure(best)} ${position(finding.since)}, после него проверок без улучшения: ${later}`;
			return `${curveName(finding)}: ${course}, сейчас ${figure(last)}${rise}; на обучении с тех пор ${trainFallPercent < 0 ? 'плюс' : 'минус'} ${percent(Math.abs(trainFallPercent))}${ofNeeded(evaluations, needed, 'проверок')}.`;
		},
	},
	'validation-never-improves': {
		title: 'Валидация не следует за обучением',
		meaning: 'На обучении потери заметно снижаются, на валидации — нет.',
		evidence: ({evidence: {trainFallPercent, validationFallPercent, ratio}}) =>
			`Потери на обучении: минус ${percent(trainFallPercent)}, на валидации: ${validationFallPercent < 0 ? `плюс ${percent(-validationFallPercent)}` : `минус ${percent(validationFallPercent)}`}; отношение валидации к обучению: ${multiple(ratio)}.`,
	},
	underfitting: {
		title: 'Недообучение',
		meaning:
			'Обе кривые потерь после небольшого снижения стоят на месте, близко друг к другу. По одним потерям нельзя понять, насколько ниже они могут быть.',
		evidence: ({evidence: {train, validation, fallPercent, gapPercent}}) =>
			`Потери на обучении ${figure(train)}, на валидации ${figure(validation)} (разрыв ${percent(gapPercent)}); после снижения на ${percent(fallPercent)} обе кривые стоят на месте.`,
	},
	'validation-below-training': {
		title: 'На валидации потери ниже, чем на обучении',
		meaning:
			'Обычно безобидно: dropout и аугментация усложняют только обучение, а потери на нём усреднены за эпоху.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Потери на валидации ${figure(validation)}, на обучении ${figure(train)} (разрыв ${percent(gapPercent)}); так в ${percent(agreePercent)} последних проверок.`,
	},
	'validation-falls-faster': {
		title: 'На валидации потери снижаются быстрее',
		meaning: 'Возможно, валидационные примеры проще обучающих или уже встречались в обучении.',
		evidence: ({evidence: {slope, low, high, train, validation}}) =>
			`На каждый 1% снижения на обучении приходится ${multiple(slope)}% на валидации (от ${multiple(low)} до ${multiple(high)}); сейчас на валидации ${figure(validation)}, на обучении ${figure(train)}.`,
	},
	gap: {
		title: 'Большой разрыв между обучением и валидацией',
		meaning:
			'Потери на валидации держатся намного выше, чем на обучении: данные отличаются или модель слишком подогнана под обучающие.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Потери на валидации около ${figure(validation)}, на обучении около ${figure(train)} (медианы последних проверок): разрыв составляет ${percent(gapPercent)} от валидации; так в ${percent(agreePercent)} последних проверок.`,
	},
	'healthy-pair': {
		title: 'Потери снижаются и на обучении, и на валидации',
		meaning: 'То, чему учится модель, обобщается на новые данные.',
		evidence: ({evidence: {train, validation, gapPercent, fallPercent, evaluations, needed}}) =>
			`Потери на валидации: минус ${percent(fallPercent)}, до ${figure(validation)}; на обучении ${figure(train)}, разрыв ${percent(gapPercent)}${ofNeeded(evaluations, needed, 'проверок')}.`,
	},
} satisfies Partial<FindingTexts>;

/** Which way a figure goes when it gets worse. */
function worse(isHigherBetter: boolean): string {
	return isHigherBetter ? 'падение' : 'рост';
}
