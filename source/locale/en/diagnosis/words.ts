import type {FindingState, Severity} from '../../../diagnosis/finding.js';
import type {Split} from '../../../run/run.js';
import type {NamePosition} from '../../diagnosis-texts.js';
import {count, figure, multiple} from '../../figures.js';

export const severity: Readonly<Record<Severity, string>> = {
	info: 'info',
	warning: 'warning',
	critical: 'critical',
};

export const state: Readonly<Record<FindingState, string>> = {
	watching: 'watching',
	possible: 'possible',
	likely: 'likely',
	certain: 'certain',
};

export const position: NamePosition = ({epoch, step}) =>
	epoch === undefined ? (step === undefined ? 'the start' : `step ${count(step)}`) : `epoch ${count(epoch)}`;

/** `training loss`, `validation rmse`. */
export function curveName({split, metric}: {split: Split; metric: string}): string {
	const data = {train: 'training', validation: 'validation', test: 'test'}[split];
	return `${data} ${metric.replaceAll('_', ' ')}`;
}

export function noises(value: number): string {
	return Number.isFinite(value) ? `${multiple(value)} times its noise` : 'far beyond its noise';
}

export function ofNeeded(points: number, needed: number, what: string): string {
	return points < needed ? ` (${points} of ${needed} ${what})` : '';
}

export function fromTo(first: number, last: number): string {
	return `from ${figure(first)} to ${figure(last)}`;
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
