import {counter, figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {OutlookTexts} from '../../messages/diagnosis-texts.js';
import {phrases} from '../phrases.js';
import {position} from './words.js';

export const outlook: OutlookTexts = {
	lost: (value, share) =>
		`若现在停止并使用最后而非最佳的权重，结果会差 ${figure(value)}（${percent(share)}）`,
	forgone: share => `若现在停止，就得不到预测的 ${percent(share)} 改善`,
	target: (target, {epochs, steps}) =>
		`目标 ${figure(target)}：大约还需 ${epochs === undefined ? `${counter(steps)} 步` : `${counter(epochs)} 轮`}`,
	farTarget: (target, {epochs, steps}) =>
		`目标 ${figure(target)}：再训练 ${epochs === undefined ? `${counter(steps)} 步` : `${counter(epochs)} 轮`}也达不到`,
	unreached: ({target, split, metric, nearest, evaluations, at}) =>
		`目标 ${figure(target)}：未达到；${phrases.series(split, metric)}${evaluations === 1 ? '目前' : `连续 ${evaluations} 次保持`}的最低水平为 ${figure(nearest)}（${position(at)}），比目标高 ${figure(nearest - target)}`,
	folds: ({folds, split, metric, mean, deviation}) =>
		`${counter(folds)} 折最佳值的平均：${phrases.series(split, metric)} ${figure(mean)} ± ${figure(deviation)}`,
};
