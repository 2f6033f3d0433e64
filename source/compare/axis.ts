import type {Run} from '../run/run.js';
import type {Series} from '../run/series.js';
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
function stepsPerEpoch({columns}: Series): number {
	const last = columns.length - 1;
	const epoch = columns.epoch[last] ?? Number.NaN;
	const step = columns.step[last] ?? Number.NaN;
	return epoch > 0 ? step / epoch : Number.NaN;
}

const areApart = (before: number, after: number): boolean => {
	const ratio = before / after;
	return Number.isFinite(ratio) && (ratio > sameStepRatio || ratio < 1 / sameStepRatio);
};

/** Whether an epoch takes another number of steps in the one run than in the other. */
export const differsInEpochSize = (before: Series, after: Series): boolean =>
	areApart(stepsPerEpoch(before), stepsPerEpoch(after));

const epochSizeOf = ({series}: Run): number => series.map(stepsPerEpoch).find(Number.isFinite) ?? Number.NaN;

/** The same of two runs, by the first series of each that tells steps and epochs; cheap enough for every frame. */
export const haveUnevenEpochs = (before: Run, after: Run): boolean =>
	areApart(epochSizeOf(before), epochSizeOf(after));

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
