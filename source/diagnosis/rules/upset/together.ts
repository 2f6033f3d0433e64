import {upperBound} from '../../../run/upper-bound.js';
import type {Together} from '../../evidence/together.js';
import {median} from '../../statistics/median.js';
import type {Curve} from '../../summary/curve.js';
import type {Scene} from '../../summary/scene.js';
import {together as thresholds} from '../../thresholds.js';
import {pacesOf} from '../running/paces.js';

/**
What else changed where a curve did: learning rate, gradient norm, time a step, a restart. Only what stands out from its own
values before, so that nothing is named that changes all the time.

@param curve - The one that changed.
@param from - Index of its first changed value.
@param to - Index after the last one that belongs to the change.
*/
export function together(scene: Scene, curve: Curve, from: number, to: number): readonly Together[] {
	// Other signals may be logged a little before or after: a point of grace on either side.
	const start = curve.lines[Math.max(0, from - 2)] ?? 0;
	const end = curve.lines[Math.min(curve.lines.length - 1, to)] ?? scene.line;
	const throughput = scene.throughput();
	const times = throughput ?? pacesOf(curve);
	const signals: ReadonlyArray<Together | undefined> = [
		events(scene, start, end),
		rateChange(scene.rate()?.curve, start, end),
		curve.series.metric === 'grad_norm' ? undefined : gradientChange(scene.gradientCurve(), start, end),
		levelChange(throughput ? 'throughput' : 'step-time', times.values, times.lines, start),
	];
	return signals.filter(signal => signal !== undefined);
}

function events(scene: Scene, start: number, end: number): Together | undefined {
	const found = scene.material.run.events.find(
		({event, line}) => (event === 'resumed' || event === 'restarted') && line >= start && line <= end,
	);
	return found && {signal: 'restart', before: undefined, after: undefined};
}

/** A learning rate that changed more than it does elsewhere. */
function rateChange(curve: Curve | undefined, start: number, end: number): Together | undefined {
	if (!curve) {
		return undefined;
	}

	const {from, to} = within(curve.lines, start, end);
	const before = curve.values[from - 1];
	const after = curve.values[to - 1];
	const earlier = curve.values[Math.max(0, 2 * from - to - 1)];
	if (before === undefined || after === undefined || earlier === undefined || to === from) {
		return undefined;
	}

	const change = Math.abs(Math.log(after / before));
	const usual = Math.abs(Math.log(before / earlier));
	return change > Math.log(thresholds.rate) && change > thresholds.neighbours * usual
		? {signal: 'learning-rate', before, after}
		: undefined;
}

/** A gradient norm whose greatest value in the change is well over those before. */
function gradientChange(curve: Curve | undefined, start: number, end: number): Together | undefined {
	if (!curve) {
		return undefined;
	}

	const {from, to} = within(curve.lines, start, end);
	const before = curve.values.subarray(Math.max(0, from - thresholds.values), from);
	const after = Math.max(...curve.values.subarray(from, Math.min(to, from + thresholds.values)));
	return before.length >= thresholds.least && after > thresholds.gradient * Math.max(...before)
		? {signal: 'gradient-norm', before: median(before), after}
		: undefined;
}

/** A level that moved out of the range of the values before. */
function levelChange(
	signal: Together['signal'],
	values: Float64Array,
	lines: Float64Array,
	start: number,
): Together | undefined {
	const from = upperBound(lines, lines.length, start);
	const before = values.subarray(Math.max(0, from - thresholds.values), from);
	const changed = values.subarray(from, from + thresholds.values);
	if (before.length < thresholds.least || changed.length < thresholds.least) {
		return undefined;
	}

	const after = median(changed);
	const usual = median(before);
	return after > thresholds.level * Math.max(...before) || thresholds.level * after < Math.min(...before)
		? {signal, before: usual, after}
		: undefined;
}

/** Indexes of the values after line `start` and up to line `end`. */
function within(lines: Float64Array, start: number, end: number): {from: number; to: number} {
	return {from: upperBound(lines, lines.length, start), to: upperBound(lines, lines.length, end)};
}
