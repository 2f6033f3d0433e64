import type {Clock} from './clock/clock.js';
import type {MeasurementInput, PointInput} from './reading-input.js';
import type {Lane} from './segments/lane.js';

/** The first figure of training, else the first. */
export const leadingMeasurement = (
	measurements: readonly MeasurementInput[],
): MeasurementInput | undefined => {
	const first = measurements[0];
	return first === undefined || first.split === 'train' || measurements.length === 1
		? first
		: (measurements.find(({split}) => split === 'train') ?? first);
};

const isSame = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

/** Whether the line stands where the lane's latest point stands. */
export const isSamePlace = (point: PointInput, lane: Lane, segment: number, clock: Clock): boolean => {
	const {epoch, batch, step} = point.counters;
	return (
		isSame(batch ?? Number.NaN, lane.batch) &&
		(step === undefined || step === lane.step) &&
		(epoch === undefined || epoch === lane.epoch) &&
		lane.segment === segment &&
		isSame(clock.epoch, lane.trainingEpoch) &&
		isSame(clock.step, lane.trainingStep)
	);
};

/** Whether the line says exactly where it stands, so that the same figure there is the same fact (told by each rank). */
export const statesPlace = ({counters: {epoch, batch, step}}: PointInput): boolean =>
	step !== undefined || (epoch !== undefined && batch !== undefined);
