import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {
	classesOf,
	counted,
	curveName,
	epochsOf,
	fromTo,
	level,
	ofNeeded,
	pointsIn,
	pointsOf,
} from '../words.js';

/** What the second half of a course does. */
const courses = {
	better: 'во второй половине тоже улучшение',
	steady: 'во второй половине без изменений',
	worse: 'во второй половине ухудшение: следите дальше',
	falling: 'во второй половине снижается',
	rising: 'во второй половине растёт',
	unknown: 'судить пока рано',
} as const;

/** What becomes of a loss that falls, or does not. */
export const fallingFindings = {
	'never-falls': {
		title: 'Потери не снижаются',
		meaning: 'Пока ничего не выучено: потери не лучше, чем были в начале.',
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
		meaning: 'Потери или accuracy держатся на уровне случайного угадывания класса.',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${expected * classes < 1.01 ? 'Accuracy' : 'Потери'} ${figure(value)}, без изменений: случайное угадывание среди ${counted(classes, classesOf)} даёт ${figure(expected)}.`,
	},
	slow: {
		title: 'Медленное снижение',
		meaning: 'Потери снижаются, но пока ненамного. При дообучении хорошей модели это обычное дело.',
		evidence: finding =>
			`${curveName(finding)}: ${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}, минус ${percent(finding.evidence.fallPercent)} за ${counted(finding.evidence.points, {one: 'точку', few: 'точки', many: 'точек', other: 'точки'})}, снижение продолжается.`,
	},
	'still-falling': {
		title: 'Идёт снижение',
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
	plateau: {
		title: 'Плато',
		meaning:
			'Потери снизились и больше не снижаются: обучение сошлось или скорость обучения стала слишком мала.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early, smoothed} = finding.evidence;
			return `${curveName(finding)}: ${fromTo(first, last, smoothed)}, минус ${percent(fallPercent)}; ${early ? 'почти всё снижение — в самом начале' : `за вторую половину ${change(recentPercent)}`}.`;
		},
	},
	converged: {
		title: 'Обучение сошлось',
		meaning: 'Потери вышли на постоянный уровень, продолжение почти ничего не изменит.',
		evidence: finding =>
			`${curveName(finding)}: постоянный уровень ${level(finding.evidence.last, finding.evidence.smoothed)}; если обучать в полтора раза дольше, прогноз обещает ещё минус ${percent(finding.evidence.gainPercent)}.`,
	},
	memorised: {
		title: 'Похоже на заучивание',
		meaning:
			'Почти нулевые потери на обучении означают, что данные выучены наизусть, но не что на новых данных будет так же.',
		evidence: finding => {
			const {last, epochs, points, needed} = finding.evidence;
			const after = epochs === undefined ? '' : ` после ${counted(epochs, epochsOf)}`;
			return `${curveName(finding)}: ${figure(last)}${after}, а потерь на валидации для сравнения нет${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	course: {
		title: 'Ход обучения',
		meaning:
			'Как менялся главный показатель от начала до этого момента. Стоит первым, только если больше ничего не заметно.',
		evidence: finding => {
			const {first, last, smoothed, half, points, needed} = finding.evidence;
			const course = points === 1 ? figure(last) : fromTo(first, last, smoothed);
			return `${curveName(finding)}: ${course}${half ? `, ${courses[half]}` : ''}${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	adversarial: {
		title: 'Две сети друг против друга',
		meaning:
			'Что проигрывает одна сеть, выигрывает другая: потери не говорят о качестве образцов, и лучшего значения у них нет. Смотрите на сами образцы или записывайте метрику вроде FID.',
		evidence: ({evidence: {sides}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('; ')}.`,
	},
	'discriminator-wins': {
		title: 'Дискриминатор побеждает',
		meaning:
			'Дискриминатор отличает почти все образцы от настоящих, и генератору почти не на чем учиться. Пострадали ли образцы, покажут только они сами или метрика вроде FID.',
		evidence: ({evidence: {sides, points, needed}}) =>
			`${sides.map(({name, first, last}) => `${name}: ${fromTo(first, last, true)}`).join('; ')}${ofNeeded(points, needed, 'точек')}.`,
	},
	healthy: {
		title: 'Всё в порядке',
		meaning: 'Потери заметно снизились, затем выровнялись; ничто не настораживает.',
		evidence: finding =>
			`${curveName(finding)}: ${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}, минус ${percent(finding.evidence.fallPercent)}, сейчас кривая выравнивается.`,
	},
} satisfies Partial<FindingTexts>;

function change(fallPercent: number): string {
	return fallPercent < 0 ? `рост на ${percent(-fallPercent)}` : `снижение на ${percent(fallPercent)}`;
}
