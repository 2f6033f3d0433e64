import {counter, figure} from '../../../numbers/number.js';
import type {Split} from '../../../run/series.js';
import {mostNoises, multiple} from '../../figures.js';
import type {NamePosition} from '../../messages/diagnosis-texts.js';
import {phrases} from '../phrases.js';
import {formAfter} from '../plural.js';

/** Forms of a counted noun: `1 точка`, `2 точки`, `5 точек`; a fraction takes `few` of its own (`1.5 точки`). */
export type Forms = {
	readonly one: string;
	readonly few: string;
	readonly many: string;
	readonly other: string;
};

export function counted(n: number, forms: Forms): string {
	const rule = formAfter(n);
	return `${counter(n)} ${rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : forms.other}`;
}

/** After `из`, `на протяжении`: the genitive. */
export const pointsOf: Forms = {one: 'точки', few: 'точек', many: 'точек', other: 'точки'};

/** After `во всех`: the prepositional. */
export const pointsIn: Forms = {one: 'точке', few: 'точках', many: 'точках', other: 'точки'};
/** After `среди`: the genitive. */
export const classesOf: Forms = {one: 'класса', few: 'классов', many: 'классов', other: 'класса'};
/** After `после`, `до`, `из`: the genitive. */
export const epochsOf: Forms = {one: 'эпохи', few: 'эпох', many: 'эпох', other: 'эпохи'};

/** After `за`: the accusative. */
export const epochsIn: Forms = {one: 'эпоху', few: 'эпохи', many: 'эпох', other: 'эпохи'};
export const batches: Forms = {one: 'батч', few: 'батча', many: 'батчей', other: 'батча'};
export const times: Forms = {one: 'раз', few: 'раза', many: 'раз', other: 'раза'};
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
			: `на шаге ${counter(step)}`
		: `на эпохе ${counter(epoch)}`;

/** Since when: `с эпохи 41`. */
export const since: NamePosition = ({epoch, step}) =>
	epoch === undefined
		? step === undefined
			? 'с начала'
			: `с шага ${counter(step)}`
		: `с эпохи ${counter(epoch)}`;

/** Of what: `эпохи 41`. */
export const whose: NamePosition = ({epoch, step}) =>
	epoch === undefined ? (step === undefined ? 'начала' : `шага ${counter(step)}`) : `эпохи ${counter(epoch)}`;

/**
`Потери на обучении`, `rmse на валидации`, at the beginning of a sentence. What follows it has no verb and no adjective:
they would have to agree with a name whose gender and number are those of the log.
*/
export function curveName({split, metric}: {split: Split; metric: string}): string {
	const name = phrases.series(split, metric);
	return /^\p{Script=Cyrillic}/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

export function noises(value: number): string {
	return value > mostNoises ? `более чем в ${mostNoises} раз больше шума` : `${moreThan(value)} шума`;
}

export function ofNeeded(has: number, needed: number, what: string): string {
	return has < needed ? ` (${what}: ${has} из ${needed})` : '';
}

/** Medians are said to be such: nobody finds them in the log. */
export function fromTo(first: number, last: number, smoothed = false): string {
	return smoothed
		? `примерно с ${figure(first)} до ${figure(last)} (медианы)`
		: `с ${figure(first)} до ${figure(last)}`;
}

export function level(value: number, smoothed: boolean): string {
	return smoothed ? `около ${figure(value)} (медиана)` : figure(value);
}
