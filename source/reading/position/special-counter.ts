import type {Part} from '../general/plan.js';
import type {Statement} from '../statement/statement.js';
import {nameWords} from '../vocabulary/name-words.js';
import {splitOfWord} from '../vocabulary/split/split-words.js';
import type {Position} from './position.js';

/** `Train: [0/150][10/924]`, `Train: 0 [  50/73 ( 70%)]`, `Test: [10/185]`: the name is that of the split. */
export function takeSplit(statement: Statement, next: Statement | undefined, position: Position): boolean {
	const words = nameWords(statement.name).filter(word => word !== 'finished');
	const split = words.length === 1 ? splitOfWord(words[0] ?? '') : undefined;
	if (
		split === undefined ||
		!statement.integer ||
		statement.duration !== undefined ||
		statement.unit === 'it' ||
		statement.unit === '%'
	) {
		return false;
	}

	const bare: Part[] = [[statement.slot, 1]];
	const whole: Part[] | undefined = statement.total === undefined ? undefined : [[statement.total, 1]];
	if (/^batch(?:es)?$/.test(statement.unit)) {
		// ESPnet: `12epoch:train:1-100batch: loss=0.5`
		position.batch ??= bare;
	} else if (
		(next !== undefined && next.name === '' && next.bracket && next.at - statement.at < 8) ||
		(statement.round && whole !== undefined)
	) {
		// The second is Catalyst's: `valid (1/10) loss: 0.5`
		position.epoch ??= bare;
		position.epochs ??= whole;
	} else if (statement.bracket && whole !== undefined) {
		position.batch ??= bare;
		position.batches ??= whole;
	} else if (
		!statement.bracket &&
		statement.joint === ' ' &&
		/^(?:avg )?(?:loss|acc)/i.test(next?.name ?? '')
	) {
		// DGCNN: `Train 0, loss: 1.91, train acc: 0.61`
		position.epoch ??= bare;
	} else if (!statement.bracket || !/^finished/i.test(statement.name)) {
		return false;
	}

	position.split = split;
	return true;
}

const ordinals = new Map<
	string,
	readonly ['epoch', 'epochs'] | readonly ['step', 'steps'] | readonly ['batch', 'batches']
>([
	['轮', ['epoch', 'epochs']],
	['个epoch', ['epoch', 'epochs']],
	['步', ['step', 'steps']],
	['次迭代', ['step', 'steps']],
	['回合', ['step', 'steps']],
	['批', ['batch', 'batches']],
]);

/** `第3轮/共10轮` is the third of ten epochs. */
export function takeOrdinal(statement: Statement, position: Position): boolean {
	const counters = ordinals.get(statement.unit);
	const counter =
		statement.name === '第' ? counters?.[0] : statement.name === '共' ? counters?.[1] : undefined;
	if (counter !== undefined) {
		position[counter] ??= [[statement.slot, 1]];
		if (statement.total !== undefined && counters !== undefined) {
			position[counters[1]] ??= [[statement.total, 1]];
		}
	}

	return counter !== undefined;
}

/** `Progress: 12.5%` is the only counter of its line: percent of the run. */
export function takePercent(statement: Statement, position: Position): boolean {
	if (!/^progress$/i.test(statement.name) || statement.unit !== '%' || position.step !== undefined) {
		return false;
	}

	position.step = [[statement.slot, 1]];
	position.steps = [[-1, 100]];
	position.stepIsGlobal = true;
	return true;
}
