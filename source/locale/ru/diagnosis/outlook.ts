import {figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {OutlookTexts} from '../../messages/diagnosis-texts.js';
import {phrases} from '../phrases.js';
import {counted, epochsIn, type Forms, position, times} from './words.js';

/** After `через`, `за`: the accusative. */
const stepsIn: Forms = {one: 'шаг', few: 'шага', many: 'шагов', other: 'шага'};

/** After `по`: the dative. */
const folds: Forms = {one: 'фолду', few: 'фолдам', many: 'фолдам', other: 'фолдам'};

export const outlook: OutlookTexts = {
	lost: (value, share) =>
		`если остановиться сейчас и взять последние веса, а не лучшие, результат будет хуже на ${figure(value)} (${percent(share)})`,
	forgone: share =>
		`если остановиться сейчас, не будет улучшения на ${percent(share)}, которое обещает прогноз`,
	target: (target, {epochs, steps}) =>
		`цель ${figure(target)}: примерно через ${epochs === undefined ? counted(steps, stepsIn) : counted(epochs, epochsIn)}`,
	farTarget: (target, {epochs, steps}) =>
		`цель ${figure(target)}: не будет достигнута и через ${epochs === undefined ? counted(steps, stepsIn) : counted(epochs, epochsIn)}`,
	unreached: ({target, split, metric, nearest, evaluations, at}) =>
		`цель ${figure(target)}: не достигнута; лучший уровень${evaluations === 1 ? '' : ` (${counted(evaluations, times)} подряд)`}: ${phrases.series(split, metric)} ${figure(nearest)} ${position(at)}, это выше цели на ${figure(nearest - target)}`,
	folds: ({folds: count, split, metric, mean, deviation}) =>
		`среднее лучших значений по ${counted(count, folds)}: ${phrases.series(split, metric)} ${figure(mean)} ± ${figure(deviation)}`,
};
