import {cellWidth} from '../../cell-width/cell-width.js';
import type {DurationUnits} from '../../numbers/duration.js';
import type {XUnit} from '../chart.js';
import {decimalsOf, multiples, niceStep} from './nice-step.js';
import {columnOf, type XScale, xOf} from './x-scale.js';

export type XTick = {readonly column: number; readonly label: string};

/** Steps of a clock, in seconds: to 30 s, 30 min, 12 h, then days. */
const clockSteps = [
	1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400,
];

const thousands = [
	{size: 1e12, letter: 'T'},
	{size: 1e9, letter: 'G'},
	{size: 1e6, letter: 'M'},
	{size: 1e3, letter: 'k'},
];

/**
Ticks at round numbers, left to right, far enough apart for their labels, no two labels alike.

@param inWhole - Epochs that nothing lies between: no tick does either. Steps and points never have fractions.
*/
export function xTicks(scale: XScale, unit: XUnit, clock: DurationUnits, inWhole = false): XTick[] {
	const low = xOf(scale, -0.49);
	const high = xOf(scale, scale.columns - 0.51);
	let least = 6;
	// Labels of a finer step may be longer: widen until they fit.
	for (let attempt = 0; attempt < 6; attempt++) {
		const step = stepOf(scale.width * least, unit, inWhole);
		const values = step === undefined ? [] : multiples(low, high, step, scale.columns);
		const ticks = values.map(value => ({
			column: columnOf(scale, value),
			label: xLabel(value, unit, step ?? 1, clock),
		}));
		const longest = ticks.reduce((most, {label}) => Math.max(most, cellWidth(label)), 0);
		if (longest + 2 <= least || step === undefined) {
			return ticks;
		}

		least = longest + 2;
	}

	return [];
}

function stepOf(least: number, unit: XUnit, inWhole: boolean): number | undefined {
	if (unit === 'time') {
		const days = (niceStep(least / 86_400) ?? 1) * 86_400;
		return clockSteps.find(step => step >= least) ?? days;
	}

	const step = niceStep(least);
	return (unit === 'epoch' && !inWhole) || step === undefined ? step : Math.max(1, step);
}

/** A position in its unit: step 1.2k, epoch 3, time 1h20, tokens 3.4M. Digits down to `step`. */
function xLabel(x: number, unit: XUnit, step: number, clock: DurationUnits): string {
	return unit === 'time' ? timeLabel(x, step, clock) : countLabel(x, step);
}

/** A single position as exactly as a reader would say it: step 1234, epoch 2.5, time 1h20m05, tokens 3.46M. */
export function xExactly(x: number, unit: XUnit, clock: DurationUnits): string {
	if (unit === 'tokens') {
		return countLabel(x, (thousands.find(({size}) => Math.abs(x) >= size)?.size ?? 100) / 100);
	}

	return unit === 'time' || Math.abs(x) >= 1e9 ? xLabel(x, unit, 1, clock) : plain(x.toFixed(2));
}

function countLabel(x: number, step: number): string {
	const unit = thousands.find(({size}) => Math.abs(x) >= size);
	if (unit !== undefined && decimalsOf(step / unit.size) <= 3) {
		return `${plain((x / unit.size).toFixed(decimalsOf(step / unit.size)))}${unit.letter}`;
	}

	return plain(x.toFixed(Math.min(12, decimalsOf(step))));
}

/** Without zeros at the end of the decimals. */
function plain(digits: string): string {
	return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function timeLabel(seconds: number, step: number, unit: DurationUnits): string {
	const sign = seconds < 0 ? '-' : '';
	const whole = Math.round(Math.abs(seconds));
	const days = Math.floor(whole / 86_400);
	const hours = Math.floor(whole / 3600) % 24;
	const minutes = Math.floor(whole / 60) % 60;
	const rest = whole % 60;
	if (days > 0) {
		const ofDay =
			step % 3600 === 0
				? hours === 0
					? ''
					: `${pad(hours)}${unit.hours}`
				: `${pad(hours)}${unit.hours}${pad(minutes)}`;
		return `${sign}${days}${unit.days}${ofDay}`;
	}

	if (hours > 0) {
		return `${sign}${hours}${unit.hours}${step % 3600 === 0 ? '' : pad(minutes)}${step % 60 === 0 ? '' : `${unit.minutes}${pad(rest)}`}`;
	}

	return minutes > 0
		? `${sign}${minutes}${unit.minutes}${step % 60 === 0 ? '' : pad(rest)}`
		: `${sign}${rest}${whole === 0 ? '' : unit.seconds}`;
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}
