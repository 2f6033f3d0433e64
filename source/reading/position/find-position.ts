import type {Token} from '../shape/token.js';
import type {Statement, Statements} from '../statement/statement.js';
import {takeNamed} from './named-counter.js';
import {emptyPosition, type Position} from './position.js';
import {stepTime} from './step-time.js';
import {takeUnnamed} from './unnamed-counter.js';

/** Finds the counters of a line among its statements. `start` is the place of the first token of its content. */
export function findPosition(found: Statements, tokens: readonly Token[], start: number): Position {
	const position = emptyPosition();
	for (const [index, statement] of found.statements.entries()) {
		if (isPlaceOfBest(statement, found.statements[index - 1])) {
			position.used.add(statement);
		} else if (statement.name !== '') {
			takeNamed(statement, found.statements[index + 1], position);
		}
	}

	for (const [index, statement] of found.statements.entries()) {
		if (statement.name === '' && !position.used.has(statement)) {
			const isFirst = index === 0 && statement.at - start <= 2;
			takeUnnamed(statement, {found, index, tokens, isFirst}, position);
		}
	}

	// `Epoch [1/5], Step [100/600]` and `Epoch 39 iteration 0180/0187` count within the epoch.
	if (
		position.epoch !== undefined &&
		position.steps !== undefined &&
		position.batch === undefined &&
		!position.stepIsGlobal
	) {
		position.batch = position.step;
		position.batches = position.steps;
		position.step = undefined;
		position.steps = undefined;
		position.batchIsStep = true;
	}

	const first = found.statements.find(statement => position.used.has(statement));
	const isOuterBar =
		found.bar !== undefined && /^episode$/i.test(first?.name ?? '') && position.steps !== undefined;
	if (isOuterBar) {
		// OpenRLHF: `Episode [1/2]:  5%|▌  | 10/200 [05:00<1:35:00]`
		position.epoch = position.step;
		position.epochs = position.steps;
		position.step = undefined;
		position.steps = undefined;
	} else if (
		first !== undefined &&
		/^ep$/i.test(first.name) &&
		position.step === undefined &&
		isPlay(found)
	) {
		position.step = position.epoch;
		position.steps = position.epochs;
		position.epoch = undefined;
		position.epochs = undefined;
	}

	position.stepSeconds = stepTime(found.statements, position);

	return position;
}

/** `Ep 12, reward: 31`: what is rewarded is an episode. */
function isPlay({statements}: Statements): boolean {
	return (
		statements.some(({name}) => /reward|return|score/i.test(name)) &&
		!statements.some(({name}) => /loss|acc/i.test(name))
	);
}

/** `Accuracy: 0.61 Best 0.64 ep 12`: where the best was. */
function isPlaceOfBest({name, joint}: Statement, before: Statement | undefined): boolean {
	return (
		joint === ' ' && /^(?:at )?(?:epoch|ep|iter|step)$/i.test(name) && /^best$/i.test(before?.name ?? '')
	);
}
