import type {Series} from '../run/run.js';
import type {Axis} from './comparison.js';

/** Share of points that must have a position for an axis to stand for the series. */
const mostPlaced = 0.9;

/** Steps an epoch that differ by more than this ratio are not the same unit of training. */
const sameStepRatio = 1.05;

function isPlaced({columns}: Series, axis: Axis): boolean {
	let placed = 0;
	for (let index = 0; index < columns.length; index++) {
		if (Number.isFinite(columns[axis][index])) {
			placed++;
		}
	}

	return placed > 0 && placed >= columns.length * mostPlaced;
}

/** Steps in an epoch, where a series tells both; NaN elsewhere. */
export function stepsPerEpoch({columns}: Series): number {
	const last = columns.length - 1;
	const epoch = columns.epoch[last] ?? Number.NaN;
	const step = columns.step[last] ?? Number.NaN;
	return epoch > 0 ? step / epoch : Number.NaN;
}

/** Whether an epoch takes another number of steps in the one run than in the other. */
export function differsInEpochSize(before: Series, after: Series): boolean {
	const ratio = stepsPerEpoch(before) / stepsPerEpoch(after);
	return Number.isFinite(ratio) && (ratio > sameStepRatio || ratio < 1 / sameStepRatio);
}

/**
The axis that both series can be laid on: the wanted one if they can, else steps, else epochs, tokens and time. Where an
epoch is so many steps in one and another number in the other (another batch size), epochs come first: they are the same
amount of data.
*/
export function commonAxis(before: Series, after: Series, wanted: Axis | undefined): Axis | undefined {
	const usual: readonly Axis[] = differsInEpochSize(before, after)
		? ['epoch', 'step', 'tokens', 'time']
		: ['step', 'epoch', 'tokens', 'time'];
	return [...(wanted === undefined ? [] : [wanted]), ...usual].find(
		axis => isPlaced(before, axis) && isPlaced(after, axis),
	);
}
