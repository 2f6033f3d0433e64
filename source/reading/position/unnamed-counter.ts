import type {Part} from '../general/plan.js';
import type {Statement} from '../statement/statement.js';
import {isMark} from '../statement/token-at.js';
import {opening} from './opening-counter.js';
import type {Position} from './position.js';
import type {Place, Way} from './way.js';

/** Takes a whole number without a name into the position, if its place or what stands behind it says what it counts. */
export function takeUnnamed(statement: Statement, place: Place, position: Position): void {
	if (!statement.integer || statement.duration !== undefined) {
		return;
	}

	const bare: Part[] = [[statement.slot, 1]];
	const whole: Part[] | undefined = statement.total === undefined ? undefined : [[statement.total, 1]];
	if (ways.some(way => way(statement, place, position, bare, whole))) {
		position.used.add(statement);
	}
}

/** `200/ 2983 batches` */
const byUnit: Way = ({unit}, _, position, bare, whole) => {
	const isStep = /^steps?$/.test(unit) && position.epoch !== undefined && whole !== undefined;
	if (!isStep && !/^(?:batch|batches)$/.test(unit)) {
		return false;
	}

	position.batch ??= bare;
	position.batches ??= whole;
	return true;
};

/** `Epoch: [7][20/32]`, `Train Epoch: 1 [640/60000 (1%)]`, `epoch 001:   1000 / 1637` */
const behindEpoch: Way = (statement, {found, index, tokens}, position, bare, whole) => {
	const previous = found.statements[index - 1];
	if (tokens[statement.at + 1]?.text === '-' && tokens[statement.at + 3]?.text === '-') {
		// `Epoch: 3 [2024-05-01 12:00:00]`
		return false;
	}

	const isBehind =
		previous !== undefined &&
		position.used.has(previous) &&
		previous.slot === position.epoch?.[0]?.[0] &&
		(statement.bracket || whole !== undefined) &&
		statement.unit !== '%';
	if (
		isBehind &&
		statement.bracket &&
		isMark(tokens[statement.at - 2], '/') &&
		isMark(tokens[statement.at - 3], ']')
	) {
		// `Epoch [0]/[19]`: how many there are, or the number of the last one.
		return true;
	}

	if (isBehind && statement.round && index === found.statements.length - 1 && tokens.at(-1)?.text === ':') {
		// `Epoch 1 (1/200):`, and nothing else.
		position.epochs ??= whole;
		return true;
	}

	if (!isBehind || position.batch !== undefined || (position.step !== undefined && !position.stepIsGlobal)) {
		return false;
	}

	position.batch = bare;
	position.batches = whole;
	return true;
};

/** `[1/25][100/1583] Loss_D: 0.5` */
const twoBrackets: Way = (statement, {found, index, isFirst}, position, bare, whole) => {
	const next = found.statements[index + 1];
	const isPair =
		isFirst && statement.bracket && whole !== undefined && next?.bracket === true && next.total !== undefined;
	if (!isPair || next.name !== '' || position.epoch !== undefined) {
		return false;
	}

	position.epoch = bare;
	position.epochs = whole;
	return true;
};

/** ESPnet: `12epoch:train:1-100batch: loss=0.5` */
const epochWord: Way = (statement, {tokens, isFirst}, position, bare) => {
	if (!isFirst || !/^epochs?$/.test(statement.unit) || tokens[statement.at + 1]?.gap !== 0) {
		return false;
	}

	position.epoch ??= bare;
	return true;
};

/** A bar whose end is not known: `100it [00:10, 9.8it/s, loss=0.5]` */
const openBar: Way = (statement, {found, index, tokens, isFirst}, position, bare) => {
	// `Epoch 1: 15it [04:02, 18.7s/it, loss=0.5]`
	const title = found.statements[index - 1];
	const isTitled =
		title !== undefined && title.slot === position.epoch?.[0]?.[0] && position.step === undefined;
	if (!(isFirst || isTitled) || statement.unit !== 'it' || tokens[statement.at + 2]?.text !== '[') {
		return false;
	}

	position[position.epoch === undefined ? 'step' : 'batch'] ??= bare;
	position.stepIsBare = position.epoch === undefined;
	return true;
};

/** `[1,  2000] loss: 2.173`, `[1 :  2000] loss: 2.173`: epoch and batch in one bracket. */
const pairInBracket: Way = (statement, {found, index, tokens, isFirst}, position, bare) => {
	const next = found.statements[index + 1];
	const mark = tokens[statement.at + 1];
	const isPair =
		isFirst &&
		(statement.list || (statement.bracket && isMark(mark, ':') && mark?.gap !== 0)) &&
		next?.name === '' &&
		next.integer &&
		next.at === statement.at + 2 &&
		tokens[next.at + 1]?.text === ']';
	if (!isPair || next === undefined || position.epoch !== undefined) {
		return false;
	}

	position.epoch = bare;
	position.batch = [[next.slot, 1]];
	position.used.add(next);
	return true;
};

/** `loss: 2.301561  [   64/60000]` */
const closing: Way = (statement, {found, index, tokens}, position, bare, whole) => {
	const isLast = index > 0 && index === found.statements.length - 1 && tokens[statement.at - 1]?.text === '[';
	if (
		!isLast ||
		whole === undefined ||
		position.batch !== undefined ||
		position.step !== undefined ||
		position.epoch !== undefined
	) {
		return false;
	}

	position.batch = bare;
	position.batches = whole;
	return true;
};

const ways: readonly Way[] = [
	byUnit,
	behindEpoch,
	twoBrackets,
	pairInBracket,
	epochWord,
	openBar,
	opening,
	closing,
];
