import {counter, figure} from '../../../numbers/number.js';
import type {Split} from '../../../run/series.js';
import {mostNoises, multiple} from '../../figures.js';
import type {NamePosition} from '../../messages/diagnosis-texts.js';
import {beforeWord, phrases} from '../phrases.js';

export const position: NamePosition = ({epoch, step}) =>
	epoch === undefined
		? step === undefined
			? '训练之初'
			: `第 ${counter(step)} 步`
		: `第 ${counter(epoch)} 轮`;

/** `训练损失`, `验证集 rmse `, before a word: between Latin letters and a Chinese word stands a space. */
export function curveName({split, metric}: {split: Split; metric: string}): string {
	return beforeWord(phrases.series(split, metric));
}

export function noises(value: number): string {
	return value > mostNoises ? `超过自身噪声的 ${mostNoises} 倍` : `为自身噪声的 ${multiple(value)} 倍`;
}

export function ofNeeded(points: number, needed: number, what: string): string {
	return points < needed ? `（${what} ${points}/${needed}）` : '';
}

/** Medians are said to be such: nobody finds them in the log. */
export function fromTo(first: number, last: number, smoothed = false): string {
	return smoothed
		? `从约 ${figure(first)} 到约 ${figure(last)}（中位数）`
		: `从 ${figure(first)} 到 ${figure(last)}`;
}

export function level(value: number, smoothed: boolean): string {
	return smoothed ? `约 ${figure(value)}（中位数）` : figure(value);
}
