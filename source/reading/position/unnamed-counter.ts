import type {Part} from '../general/plan.js';
import type {Token} from '../shape/token.js';
import type {Statement, Statements} from '../statement/statement.js';
import type {Position} from './position.js';

type Place = {
	readonly found: Statements;
	readonly index: number;
	readonly tokens: readonly Token[];

	/** The number opens the content of the line. */
	readonly isFirst: boolean;
};

type Way = (
	statement: Statement,
	place: Place,
	position: Position,
	bare: Part[],
	whole: Part[] | undefined,
) => boolean;

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
const behindEpoch: Way = (statement, {found, index}, position, bare, whole) => {
	const previous = found.statements[index - 1];
	const isBehind =
		previous !== undefined &&
		position.used.has(previous) &&
		previous.slot === position.epoch?.[0]?.[0] &&
		(statement.bracket || whole !== undefined) &&
		statement.unit !== '%';
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
const openBar: Way = (statement, {tokens, isFirst}, position, bare) => {
	if (!isFirst || statement.unit !== 'it' || tokens[statement.at + 2]?.text !== '[') {
		return false;
	}

	position[position.epoch === undefined ? 'step' : 'batch'] ??= bare;
	position.stepIsBare = position.epoch === undefined;
	return true;
};

/** `[8]\ttrain-auc:0.7`, `14000:\tlearn: 0.69`, `12/100: loss=0.5` */
const opening: Way = (statement, {found, tokens, isFirst}, position, bare, whole) => {
	const follows = tokens[statement.at + 1]?.text;

	// Of GANs: `12 [D loss: 0.61, acc.: 56.25%] [G loss: 0.71]`; `100 | loss 0.5`; `#100 loss=0.5`
	const isBeforeName = found.statements[1]?.from === statement.at + 2 && found.statements[1].name !== '';
	const opensFigures =
		((follows === '[' || follows === '|') && isBeforeName) || tokens[statement.at - 1]?.text === '#';
	const isRound =
		whole !== undefined ||
		follows === ':' ||
		follows === '/' ||
		opensFigures ||
		(statement.bracket && follows === ']');

	// char-rnn: `100/21150 (epoch 0.24), train_loss = 3.2`
	const isBeforeEpoch =
		whole !== undefined && tokens[statement.at + 3]?.text === '(' && position.epochs === undefined;
	if (
		!isFirst ||
		!isRound ||
		(position.epoch !== undefined && !isBeforeEpoch) ||
		position.batch !== undefined ||
		position.step !== undefined
	) {
		return false;
	}

	if (whole !== undefined && !isBeforeEpoch && /^epochs?$/i.test(tokens[statement.at + 4]?.text ?? '')) {
		// Catalyst: `1/10 * Epoch (train): 100% 469/469`
		position.epoch = bare;
		position.epochs = whole;
		return true;
	}

	position.step = bare;
	position.steps = whole;
	position.stepIsBare = true;
	position.stepIsGlobal = isBeforeEpoch;
	return true;
};

/** `[1,  2000] loss: 2.173`: epoch and batch in one bracket. */
const pairInBracket: Way = (statement, {found, index, tokens, isFirst}, position, bare) => {
	const next = found.statements[index + 1];
	const isPair =
		isFirst &&
		statement.list &&
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
