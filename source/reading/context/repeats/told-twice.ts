import type {Filler} from '../filler.js';
import type {MutableMeasurement} from '../mutable.js';

/** Shapes of line that may stand between what one writer tells and what the next one tells again. */
const most = 4;

/** Takes note of the shape that is told now, where it is another than before. */
export function follow(recent: Filler[], filler: Filler): void {
	if (recent[0] !== filler) {
		const at = recent.indexOf(filler);
		if (at > 0) {
			recent.splice(at, 1);
		}

		recent.unshift(filler);
		recent.length = Math.min(recent.length, most);
	}
}

/**
The figures of a line without those that another writer has just told of the same place by the same name: with other digits,
or as a fraction of what was a percentage (`accuracy: 62.96` and `[40] accuracy=0.6296`).
*/
export function withoutTwice(filler: Filler, recent: readonly Filler[]): MutableMeasurement[] {
	const {counters, measurements} = filler.point;
	const {epoch, batch, step} = counters;
	const others = recent.filter(
		({plan, point: {counters: place}}) =>
			!plan.bar &&
			plan !== filler.plan &&
			place.epoch === epoch &&
			place.batch === batch &&
			place.step === step,
	);
	if (others.length === 0 || (epoch ?? batch ?? step) === undefined) {
		return measurements;
	}

	const told = others.flatMap(({point}) => point.measurements);
	return measurements.filter(
		({split, name, value, direction}) =>
			!told.some(
				other =>
					other.split === split &&
					other.name.toLowerCase() === name.toLowerCase() &&
					(isSame(other.value, value) ||
						(direction === 'up' && (isSame(other.value, 100 * value) || isSame(100 * other.value, value)))),
			),
	);
}

/** Up to the digits of single precision. */
function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= 2e-6 * Math.abs(a);
}
