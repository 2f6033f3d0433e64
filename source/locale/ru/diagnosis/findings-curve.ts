import type {CurveEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {figure, percent} from '../../figures.js';
import {
	counted,
	curveName,
	epochs,
	fromTo,
	moreThan,
	noises,
	ofNeeded,
	pointsOf,
	position,
	since,
} from './words.js';

export const curveFindings: Pick<FindingTexts, keyof CurveEvidence> = {
	'never-falls': {
		title: 'Потери не снижаются',
		meaning: 'Пока ничего не выучено: потери там же, где были в начале.',
		evidence: finding => {
			const {first, last, points, needed, fallPercent} = finding.evidence;
			return `${curveName(finding)}: ${fromTo(first, last)} на протяжении ${counted(points, pointsOf)}, снижение не больше ${percent(fallPercent)}${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	'stuck-constant': {
		title: 'Потери — одно и то же число',
		meaning: 'Если потери совпадают до последнего знака, веса не меняются.',
		evidence: finding =>
			`${curveName(finding)}: ${figure(finding.evidence.value)} во всех точках (их ${finding.evidence.points}).`,
	},
	'at-chance': {
		title: 'Модель отвечает наугад',
		meaning: 'Показатель стоит там, куда его поставило бы угадывание класса, и не сдвигается.',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${figure(value)} — столько даёт угадывание при числе классов ${classes} (${figure(expected)}); кривая плоская.`,
	},
	slow: {
		title: 'Снижается, но медленно',
		meaning: 'Снижение не случайно, но невелико. При дообучении хорошей модели это обычное дело.',
		evidence: finding =>
			`${curveName(finding)}: ${fromTo(finding.evidence.first, finding.evidence.last)}, минус ${percent(finding.evidence.fallPercent)} за ${counted(finding.evidence.points, {one: 'точку', few: 'точки', many: 'точек', other: 'точки'})}, снижение продолжается.`,
	},
	'still-falling': {
		title: 'Ещё снижается',
		meaning: 'Модель продолжает учиться: дальнейшее обучение, скорее всего, поможет.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, points, needed} = finding.evidence;
			const recent =
				points < needed
					? ofNeeded(points, needed, 'точек')
					: `, из них за вторую половину ${percent(recentPercent)} от её уровня`;
			return `${curveName(finding)}: ${fromTo(first, last)}, минус ${percent(fallPercent)}${recent}.`;
		},
	},
	oscillating: {
		title: 'Колеблется',
		meaning: 'Потери скачут вверх и вниз без пользы: шаги слишком велики для такого шума.',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)}: размах ${percent(ofLevelPercent)} от уровня (${percent(ofFallPercent)} от всего снижения), направление меняется на ${percent(turnsPercent)} шагов.`;
		},
	},
	plateau: {
		title: 'Плато',
		meaning: 'Потери снизились и больше не снижаются: модель сошлась либо скорость обучения исчерпана.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early} = finding.evidence;
			return `${curveName(finding)}: ${fromTo(first, last)} (минус ${percent(fallPercent)}); ${early ? 'почти всё — в самом начале' : `за вторую половину ${change(recentPercent)}`}.`;
		},
	},
	converged: {
		title: 'Сошлась',
		meaning: 'Потери плоские, продолжение почти ничего не изменит.',
		evidence: finding =>
			`${curveName(finding)} держатся на ${figure(finding.evidence.last)}; ещё половина пройденного сулит ${percent(finding.evidence.gainPercent)}.`,
	},
	rebound: {
		title: 'Снова растёт',
		meaning: 'Потери ушли от своего минимума сильнее, чем объясняет шум.',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size} = finding.evidence;
			return `${curveName(finding)} выросли на ${percent(risePercent)} ${since(finding.since)} (${fromTo(lowest, last)}), ${noises(size)}.`;
		},
	},
	diverged: {
		title: 'Разошлась',
		meaning: 'Потери хуже, чем в начале: обучение сорвалось.',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			const fell = lowest < first ? `, наименьшее ${figure(lowest)}` : '';
			return `${curveName(finding)}: в начале ${figure(first)}${fell}, рост: ${position(finding.since)}, сейчас ${figure(last)}; превышение над началом ${noises(size)}.`;
		},
	},
	'not-finite': {
		title: 'NaN или бесконечность',
		meaning: 'Нечисло на следующем же шаге расходится по всем весам, если шаг не пропустить.',
		evidence: finding => {
			const {count: bad, points, recovered, zeroLoss} = finding.evidence;
			const zero = zeroLoss ? '; нулевые потери рядом скрывают NaN' : '';
			return `${curveName(finding)}: не конечны ${bad} из ${counted(points, pointsOf)}, последний участок ${since(finding.since)}${recovered ? ', затем снова числа' : ''}${zero}.`;
		},
	},
	spike: {
		title: 'Выброс',
		meaning: 'Внезапный подъём, несоразмерный прежним точкам. Одна точка — необычный батч.',
		evidence: finding => {
			const {value, usual, times, length, recovered, spikes} = finding.evidence;
			const lasting = counted(length, {one: 'точка', few: 'точки', many: 'точек', other: 'точки'});
			const more = spikes > 1 ? ` Всего таких: ${spikes}.` : '';
			return `${curveName(finding)}: ${figure(value)} ${position(finding.since)}, ${moreThan(times)} обычных ${figure(usual)}, длина — ${lasting}${recovered ? ', затем вернулись' : ', пока не вернулись'}.${more}`;
		},
	},
	'exploded-at-start': {
		title: 'Взрыв в начале',
		meaning: 'Первые шаги подбросили потери очень высоко, и дальше пришлось спускаться оттуда.',
		evidence: finding =>
			`${curveName(finding)} в первых точках дошли до ${figure(finding.evidence.highest)} — ${moreThan(finding.evidence.times)}, чем ${figure(finding.evidence.usual)}.`,
	},
	memorised: {
		title: 'Возможно, заучивает',
		meaning:
			'Почти нулевые потери на обучении значат, что данные выучены наизусть, а не что на новых будет так же.',
		evidence: finding => {
			const {last, epochs: done, points, needed} = finding.evidence;
			const after = done === undefined ? '' : ` после ${counted(done, epochs)}`;
			return `${curveName(finding)}: ${figure(last)}${after}, а потерь на валидации для сравнения нет${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	healthy: {
		title: 'Всё в порядке',
		meaning: 'Заметное снижение, затем выравнивание, ничто не настораживает: настройки подходят данным.',
		evidence: finding =>
			`${curveName(finding)}: ${fromTo(finding.evidence.first, finding.evidence.last)}, минус ${percent(finding.evidence.fallPercent)}, сейчас выравниваются.`,
	},
};

function change(fallPercent: number): string {
	return fallPercent < 0 ? `рост на ${percent(-fallPercent)}` : `снижение на ${percent(fallPercent)}`;
}
