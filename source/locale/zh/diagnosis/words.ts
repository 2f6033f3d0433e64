import type {FindingState, Severity} from '../../../diagnosis/finding.js';
import type {Split} from '../../../run/run.js';
import type {NamePosition} from '../../diagnosis-texts.js';
import {count, figure, multiple} from '../../figures.js';

export const severity: Readonly<Record<Severity, string>> = {
	info: '提示',
	warning: '警告',
	critical: '严重',
};

export const state: Readonly<Record<FindingState, string>> = {
	watching: '观察中',
	possible: '可能',
	likely: '很可能',
	certain: '确定',
};

export const position: NamePosition = ({epoch, step}) =>
	epoch === undefined ? (step === undefined ? '起点' : `第 ${count(step)} 步`) : `第 ${count(epoch)} 轮`;

const metrics: Readonly<Record<string, string>> = {
	loss: '损失',
	accuracy: '准确率',
	grad_norm: '梯度范数',
	learning_rate: '学习率',
};

/** `训练损失`, `验证 rmse`. */
export function curveName({split, metric}: {split: Split; metric: string}): string {
	const data = {train: '训练', validation: '验证', test: '测试'}[split];
	const known = metrics[metric];
	return known === undefined ? `${data} ${metric.replaceAll('_', ' ')}` : `${data}${known}`;
}

export function noises(value: number): string {
	return Number.isFinite(value) ? `相当于自身噪声的 ${multiple(value)} 倍` : '远超自身噪声';
}

export function ofNeeded(points: number, needed: number, what: string): string {
	return points < needed ? `（${what} ${points}/${needed}）` : '';
}

export function fromTo(first: number, last: number): string {
	return `从 ${figure(first)} 到 ${figure(last)}`;
}
