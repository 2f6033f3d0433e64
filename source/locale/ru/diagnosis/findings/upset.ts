import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {
	counted,
	curveName,
	fromTo,
	level,
	moreThan,
	noises,
	ofNeeded,
	pointsOf,
	position,
	since,
} from '../words.js';
import {togetherWith} from './together.js';

/** A loss that jumps, rises or breaks. */
export const upsetFindings = {
	oscillating: {
		title: 'Потери колеблются',
		meaning: 'Потери скачут вверх и вниз и не улучшаются: шаг слишком велик для такого шума.',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)}: размах ${percent(ofLevelPercent)} от уровня (${percent(ofFallPercent)} от всего снижения), направление меняется в ${percent(turnsPercent)} точек.`;
		},
	},
	rebound: {
		title: 'Потери выше своего минимума',
		meaning:
			'Потери ушли вверх от своего минимума. Если они снова снижаются, это уже позади; если нет, модель больше не учится.',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size, smoothed, points, needed, recovery} = finding.evidence;
			if (recovery) {
				return `${curveName(finding)}: ${since(finding.since)} был рост с ${figure(lowest)} примерно до ${figure(recovery.highest)}, затем потери снова снижаются: сейчас ${level(last, smoothed)}, пройдено ${percent(recovery.percent)} пути назад.`;
			}

			const sure = size === undefined ? ofNeeded(points, needed, 'точек') : `, ${noises(size)}`;
			return `${curveName(finding)}: рост на ${percent(risePercent)} ${since(finding.since)}, ${fromTo(lowest, last, smoothed)}${sure}.`;
		},
	},
	diverged: {
		title: 'Обучение разошлось',
		meaning: 'Потери выше, чем в начале: обучение больше не сходится.',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			if (size === undefined) {
				return `${curveName(finding)}: сейчас ${figure(last)}; при нормальном обучении таких потерь не бывает.`;
			}

			const fell = lowest < first ? `, минимум ${figure(lowest)}` : '';
			return `${curveName(finding)}: в начале ${figure(first)}${fell}, рост ${since(finding.since)}, сейчас ${figure(last)}; превышение над началом ${noises(size)}.`;
		},
	},
	'not-finite': {
		title: 'NaN или бесконечность',
		meaning: 'NaN или бесконечность на следующем же шаге попадает во все веса, если этот шаг не пропустить.',
		evidence: finding => {
			const {count: bad, points, recovered, zeroLoss} = finding.evidence;
			const zero = zeroLoss ? '; за нулевыми потерями при норме градиента NaN скрывается NaN' : '';
			return `${curveName(finding)}: NaN или бесконечность в ${bad} из ${counted(points, pointsOf)}, ${recovered ? 'последний участок ' : ''}${since(finding.since)}${recovered ? ', затем снова конечные значения' : ''}${zero}.`;
		},
	},
	spike: {
		title: 'Всплеск',
		meaning: 'Внезапный рост намного выше прежних точек. Одна точка — обычно просто необычный батч.',
		evidence: finding => {
			const {value, usual, times, length, recovered, spikes, together} = finding.evidence;
			const lasting = counted(length, {one: 'точка', few: 'точки', many: 'точек', other: 'точки'});
			const more = spikes > 1 ? ` Всего всплесков: ${spikes}.` : '';
			return `${curveName(finding)}: ${figure(value)} ${position(finding.since)}, ${moreThan(times)} обычных ${figure(usual)}, длительность — ${lasting}${recovered ? ', затем возврат' : ', возврата пока нет'}.${more}${togetherWith(together)}`;
		},
	},
	'level-shift': {
		title: 'Скачок на другой уровень',
		meaning:
			'Потери выросли от одной точки к следующей и остались на новом уровне: в этом месте что-то изменилось — в данных, расписании или коде.',
		evidence: finding => {
			const {before, after, risePercent, noises: size, together} = finding.evidence;
			return `${curveName(finding)}: рост на ${percent(risePercent)} ${position(finding.since)}, возврата нет: примерно с ${figure(before)} до ${figure(after)} (медианы), ${noises(size)}.${togetherWith(together)}`;
		},
	},
	'same-order': {
		title: 'Один и тот же порядок в каждой эпохе',
		meaning:
			'Потери повторяют свою форму от эпохи к эпохе: батчи идут в одном порядке, и модель заучивает и его.',
		evidence: finding => {
			const {compared, agreementPercent, swingPercent} = finding.evidence;
			const swing = swingPercent === undefined ? '' : `, размах около ${percent(swingPercent)} от уровня`;
			return `${curveName(finding)}: одинаковая форма во всех сравнённых эпохах (последние ${compared}, совпадение ${percent(agreementPercent)})${swing}.`;
		},
	},
	'exploded-at-start': {
		title: 'Взрыв потерь в начале',
		meaning: 'Первые шаги резко подняли потери, и дальше обучению пришлось навёрстывать.',
		evidence: finding =>
			`${curveName(finding)}: в первых точках до ${figure(finding.evidence.highest)}, ${moreThan(finding.evidence.times)}, чем ${figure(finding.evidence.usual)}.`,
	},
} satisfies Partial<FindingTexts>;
