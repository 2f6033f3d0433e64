import type {FindingState, Severity} from '../../../diagnosis/finding.js';
import type {Split} from '../../../run/run.js';
import type {NamePosition} from '../../diagnosis-texts.js';
import {count, figure, multiple} from '../../figures.js';

export const severity: Readonly<Record<Severity, string>> = {
	info: 'сведения',
	warning: 'предупреждение',
	critical: 'критично',
};

export const state: Readonly<Record<FindingState, string>> = {
	watching: 'наблюдаем',
	possible: 'возможно',
	likely: 'вероятно',
	certain: 'точно',
};

/** Forms of a counted noun: `1 точка`, `2 точки`, `5 точек`; a fraction takes `few` of its own (`1.5 точки`). */
export type Forms = {
	readonly one: string;
	readonly few: string;
	readonly many: string;
	readonly other: string;
};

const rules = new Intl.PluralRules('ru');

export function counted(n: number, forms: Forms): string {
	const rule = rules.select(n);
	return `${count(n)} ${rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : forms.other}`;
}

/** After `из`, `на протяжении`: the genitive. */
export const pointsOf: Forms = {one: 'точки', few: 'точек', many: 'точек', other: 'точки'};

/** After `во всех`: the prepositional. */
export const pointsIn: Forms = {one: 'точке', few: 'точках', many: 'точках', other: 'точки'};
export const epochs: Forms = {one: 'эпохи', few: 'эпох', many: 'эпох', other: 'эпохи'};
export const times: Forms = {one: 'раз', few: 'раза', many: 'раз', other: 'раза'};
export const evaluations: Forms = {one: 'проверка', few: 'проверки', many: 'проверок', other: 'проверки'};
export const evaluationsOf: Forms = {one: 'проверки', few: 'проверок', many: 'проверок', other: 'проверки'};

/** `в 4.8 раза больше`: the noun follows the number as it is printed. */
export function moreThan(value: number): string {
	return Number.isFinite(value) ? `в ${counted(Number(multiple(value)), times)} больше` : 'намного больше';
}

/** Where: `на эпохе 41`, `на шаге 1200`. */
export const position: NamePosition = ({epoch, step}) =>
	epoch === undefined
		? step === undefined
			? 'в начале'
			: `на шаге ${count(step)}`
		: `на эпохе ${count(epoch)}`;

/** Since when: `с эпохи 41`. */
export const since: NamePosition = ({epoch, step}) =>
	epoch === undefined
		? step === undefined
			? 'с начала'
			: `с шага ${count(step)}`
		: `с эпохи ${count(epoch)}`;

/** Of what: `эпохи 41`. */
export const whose: NamePosition = ({epoch, step}) =>
	epoch === undefined ? (step === undefined ? 'начала' : `шага ${count(step)}`) : `эпохи ${count(epoch)}`;

const metrics: Readonly<Record<string, string>> = {
	loss: 'потери',
	accuracy: 'точность',
	grad_norm: 'норма градиента',
	learning_rate: 'скорость обучения',
};

const data: Readonly<Record<Split, string>> = {
	train: 'на обучении',
	validation: 'на валидации',
	test: 'на тесте',
};

/** `Потери на обучении`, `rmse на валидации`. The learning rate and the gradient belong to training anyway. */
export function curveName({split, metric}: {split: Split; metric: string}): string {
	const name = metrics[metric] ?? metric.replaceAll('_', ' ');
	const known = metric === 'grad_norm' || metric === 'learning_rate';
	return `${metric in metrics ? capital(name) : name}${known ? '' : ` ${data[split]}`}`;
}

export function noises(value: number): string {
	return `${moreThan(value)} шума`;
}

export function ofNeeded(has: number, needed: number, what: string): string {
	return has < needed ? ` (${what}: ${has} из ${needed})` : '';
}

export function fromTo(first: number, last: number): string {
	return `с ${figure(first)} до ${figure(last)}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
