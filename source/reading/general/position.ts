import type {Split} from '../reading.js';
import type {Token} from '../shape/token.js';
import {classify} from '../vocabulary/classify.js';
import type {Meaning} from '../vocabulary/meaning.js';
import {nameWords} from '../vocabulary/name-words.js';
import {splitOfWord} from '../vocabulary/split-words.js';
import type {Part} from './plan.js';
import type {Statement, Statements} from './statement.js';

/** Where a line stands, as slots. */
export type Position = {
	epoch: Part[] | undefined;
	epochs: Part[] | undefined;
	batch: Part[] | undefined;
	batches: Part[] | undefined;
	step: Part[] | undefined;
	steps: Part[] | undefined;
	tokens: Part[] | undefined;
	elapsed: Part[] | undefined;
	remaining: Part[] | undefined;

	/** The split that a counter names: `Train Epoch: 1`, `Epoch(val)`, `Test: [10/185]`. */
	split: Split | undefined;

	/** The statements that are used up by the position. */
	readonly used: Set<Statement>;

	/** The step stands by a name that counts over the whole run. */
	stepIsGlobal: boolean;

	/** Nothing names the number that is taken for the step. */
	stepIsBare: boolean;
};

/** `第3轮` is the third epoch. */
const ordinals = new Map<string, 'epoch' | 'step' | 'batch'>([
	['轮', 'epoch'],
	['个epoch', 'epoch'],
	['步', 'step'],
	['批', 'batch'],
]);

const fillers =
	/^(?:starting|start|begin|beginning|end|ending|of|current|now|in|at|finished|completed|done|running|for|the)$/i;

/** Finds the counters of a line among its statements. */
export function findPosition(found: Statements, tokens: readonly Token[]): Position {
	const position: Position = {
		epoch: undefined,
		epochs: undefined,
		batch: undefined,
		batches: undefined,
		step: undefined,
		steps: undefined,
		tokens: undefined,
		elapsed: undefined,
		remaining: undefined,
		split: undefined,
		used: new Set(),
		stepIsGlobal: false,
		stepIsBare: false,
	};
	for (const [index, statement] of found.statements.entries()) {
		if (statement.name !== '') {
			named(statement, index, found, position);
		}
	}

	for (const [index, statement] of found.statements.entries()) {
		if (statement.name === '' && !position.used.has(statement)) {
			unnamed(statement, index, found, position, tokens);
		}
	}

	// `Epoch [1/5], Step [100/600]` and `Epoch 39 iteration 0180/0187` count within the epoch.
	if (
		position.epoch !== undefined &&
		position.step !== undefined &&
		position.steps !== undefined &&
		position.batch === undefined &&
		!position.stepIsGlobal
	) {
		position.batch = position.step;
		position.batches = position.steps;
		position.step = undefined;
		position.steps = undefined;
	}

	return position;
}

function named(statement: Statement, index: number, found: Statements, position: Position): void {
	const meaning = classifyCounter(statement.name);
	const bare: Part[] = [[statement.slot, 1]];
	const whole: Part[] | undefined = statement.total === undefined ? undefined : [[statement.total, 1]];
	if (meaning === undefined) {
		const words = nameWords(statement.name);
		const split = words.length === 1 ? splitOfWord(words[0] ?? '') : undefined;
		const next = found.statements[index + 1];
		if (split !== undefined && statement.integer && statement.duration === undefined) {
			// `Train: [0/150][10/924]`, `Train: 0 [  50/73 ( 70%)]`, `Test: [10/185]`.
			const pair = next !== undefined && next.name === '' && next.bracket && next.at - statement.at < 8;
			if (pair) {
				position.epoch ??= bare;
				position.epochs ??= whole;
				position.split = split;
				position.used.add(statement);
			} else if (statement.bracket && whole !== undefined) {
				position.batch ??= bare;
				position.batches ??= whole;
				position.split = split;
				position.used.add(statement);
			}
		}

		const ordinal = /^(?:第|共)$/.test(statement.name) ? ordinals.get(statement.unit) : undefined;
		if (ordinal !== undefined) {
			const counter =
				statement.name === '共' ? (`${ordinal === 'batch' ? 'batche' : ordinal}s` as const) : ordinal;
			position[counter] ??= bare;
			position.used.add(statement);
		}

		if (words.join(' ') === 'progress' && statement.unit === '%') {
			// The only counter of such a line: percent of the run.
			position.step ??= bare;
			position.steps ??= [[-1, 100]];
			position.stepIsGlobal = true;
			position.used.add(statement);
		}

		return;
	}

	const parts = statement.duration?.map(([slot, seconds]): Part => [slot, seconds]) ?? [
		[statement.slot, meaning.scale],
	];
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
			} else if (position.epoch === undefined) {
				position.epoch = bare;
				position.epochs ??= whole;
			}

			break;
		}

		case 'batch': {
			position.batch ??= bare;
			position.batches ??= whole;
			break;
		}

		case 'step': {
			const isGlobal = /global|total|updates|timesteps/i.test(statement.name);
			if (position.step === undefined || (isGlobal && !position.stepIsGlobal)) {
				// `STEP: 24/406 -- GLOBAL_STEP: 1025`: the first counts within the epoch.
				position.batch ??= position.step;
				position.batches ??= position.batch === position.step ? position.steps : undefined;
				position.step = bare;
				position.steps = whole;
				position.stepIsGlobal = isGlobal;
			}

			break;
		}

		case 'elapsed':
		case 'remaining': {
			position[meaning.counter] ??=
				statement.duration === undefined && isMilliseconds(statement.unit)
					? [[statement.slot, 0.001]]
					: parts;
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

/** A counter, also behind words that only fill: `end of epoch 3`. */
function classifyCounter(name: string): Extract<Meaning, {kind: 'counter'}> | undefined {
	const words = name.split(' ');
	const from = words.findIndex(word => !fillers.test(word));
	const behind = words.findLastIndex(word => /^(?:at|of|after|for|in)$/i.test(word)) + 1;
	let meaning = classify(from > 0 ? words.slice(from).join(' ') : name);
	if (meaning.kind !== 'counter' && behind > 0 && behind < words.length) {
		// `validation loss at iteration 1000`
		meaning = classify(words.slice(behind).join(' '));
		const split = words
			.slice(0, behind)
			.map(word => splitOfWord(word.toLowerCase()))
			.find(named => named !== undefined);
		meaning = meaning.kind === 'counter' ? {...meaning, split: meaning.split ?? split} : meaning;
	}

	return meaning.kind === 'counter' ? meaning : undefined;
}

function unnamed(
	statement: Statement,
	index: number,
	found: Statements,
	position: Position,
	tokens: readonly Token[],
): void {
	const bare: Part[] = [[statement.slot, 1]];
	const whole: Part[] | undefined = statement.total === undefined ? undefined : [[statement.total, 1]];
	if (!statement.integer || statement.duration !== undefined) {
		return;
	}

	const unit = statement.unit;
	if (
		/^(?:batch|batches)$/.test(unit) ||
		(/^steps?$/.test(unit) && position.epoch !== undefined && whole !== undefined)
	) {
		position.batch ??= bare;
		position.batches ??= whole;
		position.used.add(statement);
		return;
	}

	const previous = found.statements[index - 1];
	const afterEpoch =
		position.epoch !== undefined &&
		previous !== undefined &&
		position.used.has(previous) &&
		previous.slot === position.epoch[0]?.[0];
	if (afterEpoch && (statement.bracket || whole !== undefined) && unit !== '%') {
		if (position.batch === undefined && (position.step === undefined || position.stepIsGlobal)) {
			position.batch = bare;
			position.batches = whole;
			position.used.add(statement);
		}

		return;
	}

	const next = found.statements[index + 1];
	if (
		index === 0 &&
		statement.bracket &&
		whole !== undefined &&
		next?.bracket === true &&
		next.name === '' &&
		next.total !== undefined &&
		position.epoch === undefined
	) {
		// `[1/25][100/1583] Loss_D: 0.5`
		position.epoch = bare;
		position.epochs = whole;
		position.used.add(statement);
		return;
	}

	const first = index === 0 && statement.at - start <= 2;
	if (first && /^epochs?$/.test(unit) && tokens[statement.at + 1]?.gap === 0) {
		// ESPnet: `12epoch:train:1-100batch: loss=0.5`
		position.epoch ??= bare;
		position.used.add(statement);
		return;
	}

	if (first && unit === 'it' && tokens[statement.at + 2]?.text === '[') {
		// A bar whose end is not known: `100it [00:10, 9.8it/s, loss=0.5]`
		position[position.epoch === undefined ? 'step' : 'batch'] ??= bare;
		position.stepIsBare = position.epoch === undefined;
		position.used.add(statement);
		return;
	}

	const follows = tokens[statement.at + 1]?.text;
	if (
		first &&
		position.epoch === undefined &&
		position.batch === undefined &&
		position.step === undefined &&
		(whole !== undefined || follows === ':' || follows === '/' || (statement.bracket && follows === ']'))
	) {
		position.step = bare;
		position.steps = whole;
		position.stepIsBare = true;
		position.used.add(statement);
	}
}

function isMilliseconds(unit: string): boolean {
	return unit === 'ms';
}

/** `80K` is 80,000. */
export function suffixFactor(unit: string): number {
	return unit === 'k' || unit === 'K' ? 1000 : unit === 'M' ? 1e6 : unit === 'B' || unit === 'G' ? 1e9 : 1;
}
