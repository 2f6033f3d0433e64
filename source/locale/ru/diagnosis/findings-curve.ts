import type {CurveEvidence} from '../../../diagnosis/evidence.js';
import {figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {togetherWith} from './together.js';
import {
	classesOf,
	counted,
	curveName,
	epochs,
	fromTo,
	level,
	moreThan,
	noises,
	ofNeeded,
	pointsIn,
	pointsOf,
	position,
	since,
} from './words.js';

/** What the second half of a course does. */
const courses = {
	better: 'во второй половине тоже улучшался; ничего тревожного',
	steady: 'во второй половине без изменений; ничего тревожного',
	worse: 'во второй половине ухудшался: следите за ним',
} as const;

export const curveFindings: Pick<FindingTexts, keyof CurveEvidence> = {
	'never-falls': {
		title: 'Потери не снижаются',
		meaning: 'Пока ничего не выучено: потери там же, где были в начале.',
		evidence: finding => {
			const {first, last, points, needed, fallPercent, smoothed} = finding.evidence;
			return `${curveName(finding)}: ${fromTo(first, last, smoothed)} на протяжении ${counted(points, pointsOf)}, ${fallPercent > 0 ? `максимальное снижение ${percent(fallPercent)}` : 'снижения не было'}${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	'stuck-constant': {
		title: 'Потери не меняются',
		meaning: 'Если потери совпадают до последнего знака, веса не меняются.',
		evidence: finding =>
			`${curveName(finding)}: ${figure(finding.evidence.value)} во всех ${counted(finding.evidence.points, pointsIn)}.`,
	},
	'at-chance': {
		title: 'Не лучше случайного угадывания',
		meaning: 'Потери или доля верных ответов держатся на уровне случайного угадывания класса.',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${figure(value)} без изменений: случайное угадывание среди ${counted(classes, classesOf)} даёт ${figure(expected)}.`,
	},
	slow: {
		title: 'Медленное снижение',
		meaning: 'Потери снижаются, но пока ненамного. При дообучении хорошей модели это обычное дело.',
		evidence: finding =>
			`${curveName(finding)}: ${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}, минус ${percent(finding.evidence.fallPercent)} за ${counted(finding.evidence.points, {one: 'точку', few: 'точки', many: 'точек', other: 'точки'})}, снижение продолжается.`,
	},
	'still-falling': {
		title: 'Потери ещё снижаются',
		meaning: 'Модель продолжает учиться: дальнейшее обучение, скорее всего, поможет.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, points, needed, smoothed} = finding.evidence;
			const recent =
				points < needed
					? ofNeeded(points, needed, 'точек')
					: `; за вторую половину минус ${percent(recentPercent)}`;
			return `${curveName(finding)}: ${fromTo(first, last, smoothed)}, минус ${percent(fallPercent)}${recent}.`;
		},
	},
	oscillating: {
		title: 'Колебания',
		meaning: 'Потери скачут вверх и вниз и не улучшаются: шаг слишком велик для такого шума.',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)}: размах ${percent(ofLevelPercent)} от уровня (${percent(ofFallPercent)} от всего снижения), направление меняется в ${percent(turnsPercent)} точек.`;
		},
	},
	plateau: {
		title: 'Плато',
		meaning:
			'Потери снизились и больше не снижаются: модель сошлась или скорость обучения стала слишком мала.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early, smoothed} = finding.evidence;
			return `${curveName(finding)}: ${fromTo(first, last, smoothed)}, минус ${percent(fallPercent)}; ${early ? 'почти всё снижение — в самом начале' : `за вторую половину ${change(recentPercent)}`}.`;
		},
	},
	converged: {
		title: 'Обучение сошлось',
		meaning: 'Потери вышли на постоянный уровень, продолжение почти ничего не изменит.',
		evidence: finding =>
			`${curveName(finding)}: постоянный уровень ${level(finding.evidence.last, finding.evidence.smoothed)}; обучение в полтора раза дольше даст ещё ${percent(finding.evidence.gainPercent)}.`,
	},
	rebound: {
		title: 'Потери снова растут',
		meaning: 'Потери ушли вверх от своего минимума и не возвращаются.',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size, smoothed, points, needed} = finding.evidence;
			const sure = size === undefined ? ofNeeded(points, needed, 'точек') : `, ${noises(size)}`;
			return `${curveName(finding)}: рост на ${percent(risePercent)} ${since(finding.since)} (${fromTo(lowest, last, smoothed)})${sure}.`;
		},
	},
	diverged: {
		title: 'Обучение разошлось',
		meaning: 'Потери хуже, чем в начале: обучение сломалось.',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			const fell = lowest < first ? `, минимум ${figure(lowest)}` : '';
			return `${curveName(finding)}: в начале ${figure(first)}${fell}, рост ${since(finding.since)}, сейчас ${figure(last)}; прирост к началу ${noises(size)}.`;
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
	'exploded-at-start': {
		title: 'Взрыв в начале',
		meaning: 'Первые шаги подбросили потери очень высоко, и дальше пришлось восстанавливаться.',
		evidence: finding =>
			`${curveName(finding)}: в первых точках до ${figure(finding.evidence.highest)}, ${moreThan(finding.evidence.times)}, чем ${figure(finding.evidence.usual)}.`,
	},
	memorised: {
		title: 'Похоже на заучивание',
		meaning:
			'Почти нулевые потери на обучении означают, что данные выучены наизусть, а не что на новых будет так же.',
		evidence: finding => {
			const {last, epochs: done, points, needed} = finding.evidence;
			const after = done === undefined ? '' : ` после ${counted(done, epochs)}`;
			return `${curveName(finding)}: ${figure(last)}${after}, а потерь на валидации для сравнения нет${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	course: {
		title: 'Ход обучения',
		meaning: 'Как менялся главный показатель от начала до этого момента. Больше о нём пока сказать нечего.',
		evidence: finding => {
			const {first, last, smoothed, half, points, needed} = finding.evidence;
			return `${curveName(finding)}: ${fromTo(first, last, smoothed)}, ${courses[half]}${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	adversarial: {
		title: 'Две сети друг против друга',
		meaning:
			'Что теряет одна сеть, выигрывает другая: ни одни из этих потерь не говорят о качестве примеров, и лучшего значения у них нет. Смотрите на сами примеры или записывайте метрику вроде FID.',
		evidence: ({evidence: {sides}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('; ')}.`,
	},
	healthy: {
		title: 'Всё в порядке',
		meaning: 'Потери заметно снизились, затем выровнялись; ничто не настораживает.',
		evidence: finding =>
			`${curveName(finding)}: ${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}, минус ${percent(finding.evidence.fallPercent)}, сейчас кривая выравнивается.`,
	},
};

function change(fallPercent: number): string {
	return fallPercent < 0 ? `рост на ${percent(-fallPercent)}` : `снижение на ${percent(fallPercent)}`;
}
