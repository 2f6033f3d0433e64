import type {Part} from '../general/plan.js';
import type {Statement} from '../statement/statement.js';
import {counterIn} from './counter-in.js';
import type {Position} from './position.js';
import {takeOrdinal, takePercent, takeSplit} from './special-counter.js';

/** Takes a number whose name counts into the position. */
export function takeNamed(statement: Statement, next: Statement | undefined, position: Position): void {
	const pair = statement.total === undefined ? null : /^(\w+)\/(\w+)$/.exec(statement.name);
	if (pair?.slice(1).every(name => counterIn(name) !== undefined)) {
		// `epoch/iter: 3/1999`
		const [, first = '', second = ''] = pair;
		takeNamed({...statement, name: first, total: undefined}, next, position);
		takeNamed({...statement, name: second, slot: statement.total ?? 0, total: undefined}, next, position);
		position.used.add(statement);
		return;
	}

	const meaning = statement.unit === '%' ? undefined : counterIn(statement.name);
	const isLetter =
		(statement.name === 'i' && position.epoch !== undefined) ||
		(statement.name === 't' && statement.from <= 12);
	if (isLetter && statement.integer && statement.total !== undefined) {
		// torch-rnn: `Epoch 1.42 / 50, i = 750 / 26450`; Social GAN: `t = 101 / 8000`
		position.step ??= [[statement.slot, 1]];
		position.steps ??= [[statement.total, 1]];
		position.stepIsGlobal = true;
		position.used.add(statement);
		return;
	}

	if (statement.name === 'E' && statement.integer && statement.total !== undefined && statement.from < 2) {
		// `E  1/500 | Loss: 0.5`
		position.epoch ??= [[statement.slot, 1]];
		position.epochs ??= [[statement.total, 1]];
		position.used.add(statement);
		return;
	}

	if (meaning === undefined) {
		if (
			takeSplit(statement, next, position) ||
			takeOrdinal(statement, position) ||
			takePercent(statement, position)
		) {
			position.used.add(statement);
		}

		return;
	}

	const bare: Part[] = [[statement.slot, suffixFactor(statement.unit)]];
	const whole: Part[] | undefined = statement.total === undefined ? undefined : [[statement.total, 1]];
	switch (meaning.counter) {
		case 'epoch':
		case 'epochs': {
			if (
				meaning.counter === 'epochs' &&
				whole === undefined &&
				!statement.bracket &&
				statement.joint !== ' '
			) {
				position.epochs ??= bare;
			} else if (position.epoch === undefined || statement.name === 'epch') {
				// LeRobot: `ep:4 epch:0.08`, the first of which counts episodes.
				position.epoch = bare;
				position.epochs ??= whole;
			}

			break;
		}

		case 'batch': {
			if (!statement.whole) {
				return;
			}

			position.batch ??= bare;
			position.batches ??= whole;
			break;
		}

		case 'step': {
			if (
				(!statement.whole && statement.unit === '') ||
				statement.duration !== undefined ||
				/\d/.test(statement.unit)
			) {
				// `update: 0.01`, `Step: 12ms` and `Step: 1s194ms` are times.
				return;
			}

			if (statement.bracket && whole === undefined && /^gen$/i.test(statement.name)) {
				// `gen[3] reward=-0.5`: one of the texts that were generated.
				return;
			}

			if (/^(?:eval|val|valid|validation|test)_(?:step|iter)/i.test(statement.name)) {
				// An evaluation's own.
				position.batch ??= bare;
				position.batches ??= whole;
			} else {
				takeStep(statement, bare, whole, position);
			}

			break;
		}

		case 'elapsed':
		case 'remaining': {
			if (
				(statement.duration === undefined && statement.unit === '' && /train/i.test(statement.name)) ||
				/\d/.test(statement.unit)
			) {
				// ESPnet's `train_time` is that of one batch; of `3h25m` the minutes are no number of their own.
				break;
			}

			position[meaning.counter] ??= secondsOf(statement, meaning.scale);
			break;
		}

		case 'batches':
		case 'steps':
		case 'tokens': {
			position[meaning.counter] ??= [[statement.slot, meaning.scale * suffixFactor(statement.unit)]];
			break;
		}

		case 'time': {
			return;
		}
	}

	position.split = meaning.split ?? position.split;
	position.used.add(statement);
}

function takeStep(statement: Statement, bare: Part[], whole: Part[] | undefined, position: Position): void {
	const isGlobal = /global|total|updates|timesteps|acc_iter/i.test(statement.name);

	// `update=250/500 timesteps=512000`: the first counts the whole run, and says how long it is.
	const isTold = position.stepIsOfUpdate && position.steps !== undefined;
	if (position.step !== undefined && (!isGlobal || position.stepIsGlobal || isTold)) {
		if (!isGlobal && whole !== undefined) {
			if (
				position.epoch === undefined &&
				position.steps === undefined &&
				position.stepIsIteration &&
				/^step$/i.test(statement.name)
			) {
				// `iteration:3 step:1000/1687`: so often have all steps been gone through.
				position.epoch = position.step;
				position.step = undefined;
			}

			// `acc_iter=2000, cur_iter=144/1856`
			position.batch ??= bare;
			position.batches ??= whole;
		}

		return;
	}

	// `STEP: 24/406 -- GLOBAL_STEP: 1025`: the first counts within the epoch.
	if (position.batch === undefined && position.steps !== undefined) {
		position.batch = position.step;
		position.batches = position.steps;
	}

	position.step = bare;
	position.steps = whole;
	position.stepIsGlobal = isGlobal;
	position.stepIsOfUpdate = /^updates?$/i.test(statement.name);
	position.stepIsIteration = /^iteration$/i.test(statement.name);
	position.stepIsPlural = /^(?:steps|iters|iterations)$/i.test(statement.name);
}

function secondsOf(statement: Statement, scale: number): Part[] {
	const parts = statement.duration?.map(([slot, seconds]): Part => [slot, seconds]);
	return parts ?? [[statement.slot, statement.unit === 'ms' ? 0.001 : scale]];
}

/** `80K` is 80,000. */
export function suffixFactor(unit: string): number {
	return unit === 'k' || unit === 'K' ? 1000 : unit === 'M' ? 1e6 : unit === 'B' || unit === 'G' ? 1e9 : 1;
}
