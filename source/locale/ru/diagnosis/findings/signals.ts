import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {counted, fromTo, moreThan, ofNeeded, pointsIn, position} from '../words.js';

/** Gradient norm and learning rate. */
export const signalFindings = {
	'gradient-exploding': {
		title: 'Взрыв градиента',
		meaning: 'Норма градиента намного выше, чем в начале, и потери ушли от минимума.',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`Норма градиента ${figure(last)}, ${moreThan(times)} начальной ${figure(early)}; потери на ${percent(lossRisePercent)} выше минимума.`,
	},
	'gradient-vanishing': {
		title: 'Затухание градиента',
		meaning: 'При почти нулевом градиенте веса почти не меняются. После сходимости так и должно быть.',
		evidence: ({evidence: {early, last, converged}}) =>
			`Норма градиента ${figure(last)}, в начале ${figure(early)}${converged ? '; потери уже снизились, так и должно быть' : ''}.`,
	},
	'learning-rate-warmup': {
		title: 'Скорость обучения: прогрев',
		meaning: 'Скорость растёт с малого значения, чтобы первые шаги не навредили.',
		evidence: ({evidence: {first, peak, done, points, needed}}) =>
			`С ${figure(first)} до ${figure(peak)}${done ? ', прогрев завершён' : ', прогрев ещё идёт'}${ofNeeded(points, needed, 'точек')}.`,
	},
	'learning-rate-decay': {
		title: 'Скорость обучения: снижение',
		meaning: 'Скорость снижается от максимума, как в большинстве расписаний.',
		evidence: ({evidence: {peak, last, percentOfPeak, points, needed}}) =>
			`С ${figure(peak)} до ${figure(last)}, это ${percent(percentOfPeak)} от максимума${ofNeeded(points, needed, 'точек')}.`,
	},
	'learning-rate-constant': {
		title: 'Скорость обучения: постоянна',
		meaning: 'Скорость не меняется. Её снижение ближе к концу обычно ещё немного уменьшает потери.',
		evidence: ({evidence: {value, points}}) => `${figure(value)} во всех ${counted(points, pointsIn)}.`,
	},
	'learning-rate-restart': {
		title: 'Скорость обучения: тёплый перезапуск',
		meaning: 'После снижения скорость снова выросла. Рост потерь сразу после этого — часть метода.',
		evidence: finding =>
			`С ${figure(finding.evidence.before)} до ${figure(finding.evidence.after)} ${position(finding.since)}; перезапусков: ${finding.evidence.restarts}.`,
	},
	'learning-rate-jump': {
		title: 'Скачок скорости обучения',
		meaning:
			'Скорость обучения внезапно превысила все прежние значения. Если это не задумано, ошибка в расписании или в возобновлении.',
		evidence: finding =>
			`С ${figure(finding.evidence.before)} до ${figure(finding.evidence.after)} ${position(finding.since)}, ${moreThan(finding.evidence.times)} прежней.`,
	},
	'learning-rate-high': {
		title: 'Скорость обучения слишком высока',
		meaning:
			'Скорость намного выше той, с которой обычно обучают языковые модели, и потери больше не снижаются или не снижались вовсе.',
		evidence: ({evidence: {rate, usual, first, last, smoothed}}) =>
			`${figure(rate)} при обычных значениях до ${figure(usual)}; потери при обучении ${fromTo(first, last, smoothed)}.`,
	},
	'learning-rate-floor': {
		title: 'Скорость обучения дошла до минимума',
		meaning: 'Скорость почти нулевая, потери стоят на месте: с этим расписанием улучшений уже не будет.',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)} — это ${percent(percentOfPeak)} от максимума ${figure(peak)}; потери больше не снижаются.`,
	},
} satisfies Partial<FindingTexts>;
