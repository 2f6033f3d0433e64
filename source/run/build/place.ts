import type {Clock} from './clock/clock.js';
import type {MeasurementInput, PointInput} from './reading-input.js';
import type {Lane} from './segments/lane.js';
import {known, type Stated} from './stated.js';

/** Index of the first figure of training, else 0. */
export const leadingPlace = (measurements: readonly MeasurementInput[]): number => {
	for (let index = 0; index < measurements.length; index++) {
		if (measurements[index]?.split === 'train') {
			return index;
		}
	}

	return 0;
};

const isSame = (a: number, b: number): boolean => a === b || (!known(a) && !known(b));

/** Whether the line stands where the lane's latest point stands. */
export const isSamePlace = (stated: Stated, lane: Lane, segment: number, clock: Clock): boolean =>
	isSame(stated.batch, lane.batch) &&
	(!known(stated.step) || stated.step === lane.step) &&
	(!known(stated.epoch) || stated.epoch === lane.epoch) &&
	lane.segment === segment &&
	isSame(clock.epoch, lane.trainingEpoch) &&
	isSame(clock.step, lane.trainingStep);

/** Whether the line says exactly where it stands, so that the same figure there is the same fact (told by each rank). */
export const statesPlace = ({epoch, batch, step}: Stated): boolean =>
	known(step) || (known(epoch) && known(batch));

/**
Whether a bar without figures is not the training's: a download, an evaluation, a look at the data. Training's total is
the one that stood when the first figures came.

@param total - Steps of the run, as far as they are known.
*/
export const isOtherLoop = ({epoch, step, steps}: Stated, total: number, hasFigures: boolean): boolean => {
	const isCount = Number.isInteger(step) && (Number.isInteger(steps) || !known(steps));
	const isTraining = !hasFigures || !known(total) || steps === total;
	return !known(epoch) && known(step) && !(isCount && isTraining);
};

/** `Now training epoch 2. LR=0.1`: the rate alone is what an epoch begins with, no figure that it has come to. */
export const opensEpoch = (
	{measurements}: PointInput,
	{epoch, batch, step}: Stated,
	before: number,
): boolean =>
	measurements.length === 1 &&
	measurements[0]?.metric === 'learning_rate' &&
	known(epoch) &&
	!known(batch) &&
	!known(step) &&
	!(epoch <= before);
