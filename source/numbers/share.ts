import {figure} from './number.js';

/** `6.2%`: one decimal below a hundred, none above. Tiny shares do not become 0. */
export function percent(value: number): string {
	const size = Math.abs(value);
	if (!Number.isFinite(value)) {
		return figure(value);
	}

	return `${size >= 100 ? Math.round(value) : size >= 0.1 || size === 0 ? Number(value.toFixed(1)) : Number(value.toPrecision(2))}%`;
}

/** How far a figure moved, as a share of where it was; NaN from zero and across zero, where no share says anything. */
export const changeShare = (from: number, to: number): number =>
	from * to < 0 || from === 0 ? Number.NaN : (to - from) / Math.abs(from);

/** Below so many percent a change is none that a person would tell. */
const leastChange = 0.0001;

/** A change in percent, signed: +3.2%, -0.04%, +210%; none without a sign, 0.0%. */
export const formatChange = (share: number): string => {
	const percent = share * 100;
	if (!Number.isFinite(percent)) {
		return '';
	}

	const size = Math.abs(percent);
	if (size < leastChange) {
		return '0.0%';
	}

	const text = size < 0.01 ? percent.toPrecision(1) : percent.toFixed(size >= 100 ? 0 : size >= 0.1 ? 1 : 2);
	return percent > 0 ? `+${text}%` : `${text}%`;
};
