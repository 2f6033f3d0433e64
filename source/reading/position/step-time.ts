import type {Part} from '../general/plan.js';
import type {Statement} from '../statement/statement.js';
import type {Position} from './position.js';

const perStep = /^\/(?:it|iter|step|batch)$/;
const rateUnit = /^(ms|s|sec|seconds?)\/(?:it|iter|step|batch)$/;

/** `3.2 it/s` */
const stepsPerSecond = /^(?:it|iters?|steps?|batch(?:es)?|updates?)\/(?:s|sec|second)$/;

/** `dt 412ms`, `step time: 0.41s`, `elapsed time per iteration (ms): 412.3`. */
const names =
	/^(?:dt|(?:step|iter|iteration)[ _]?time|(?:elapsed )?time (?:per|\/) ?(?:step|iter|iteration))(?:[ _]\(?(ms|s|sec|seconds)\)?)?$/i;

/** Seconds that a step takes, where a line that counts steps or batches states them with their unit. */
export function stepTime(statements: readonly Statement[], position: Position): Part[] | undefined {
	if (position.split !== undefined && position.split !== 'train') {
		return undefined;
	}

	if (position.step === undefined && position.batch === undefined) {
		return undefined;
	}

	for (const statement of statements) {
		if (statement.name === '' && stepsPerSecond.test(statement.unit)) {
			return [[statement.slot, 1, 'rate']];
		}

		const factor = factorOf(statement);
		if (factor !== undefined && !position.used.has(statement)) {
			return [[statement.slot, factor]];
		}
	}

	return undefined;
}

/** Seconds in the unit of a time that is one of a step. */
function factorOf({name, unit, duration, total}: Statement): number | undefined {
	const [slot, factor] = duration?.length === 1 ? (duration[0] ?? []) : [];
	if (total !== undefined || (duration !== undefined && slot === undefined)) {
		return undefined;
	}

	if (duration !== undefined) {
		// nanoGPT's `time 412.03ms`: nothing but a step is told in milliseconds.
		const isOfStep = perStep.test(unit) || names.test(name) || (/^time$/i.test(name) && factor === 0.001);
		return isOfStep ? factor : undefined;
	}

	const rate = rateUnit.exec(unit)?.[1];
	const named = unit === '' ? names.exec(name)?.[1] : undefined;
	return rate === undefined && named === undefined ? undefined : (rate ?? named) === 'ms' ? 0.001 : 1;
}
