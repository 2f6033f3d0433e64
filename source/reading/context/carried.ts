import type {Context} from './context.js';
import type {MutableMeasurement} from './mutable.js';

/** Names of figures on a bar that are remembered. */
const mostCarried = 64;

/**
Figures that a bar may only carry along: those of the evaluation or the whole epoch before, which stay on the bar of the next
epoch (Lightning) until the next evaluation tells others.
*/
export function mayBeCarried({split, name}: MutableMeasurement): boolean {
	return split !== 'train' || /[_ /]epoch$/.test(name);
}

/** Whether a bar tells this figure for the first time. */
export function isNews({name, value}: MutableMeasurement, {carried}: Context): boolean {
	if (Object.is(carried.get(name), value)) {
		return false;
	}

	if (carried.size < mostCarried || carried.has(name)) {
		carried.set(name, value);
	}

	return true;
}
