import type {Position} from '../position/position.js';
import type {Statement, Statements} from '../statement/statement.js';
import {classify} from '../vocabulary/classify.js';
import {nameWords} from '../vocabulary/name-words.js';
import {isSummary} from '../vocabulary/other-names.js';
import {namesSplit} from '../vocabulary/split/split-words.js';
import type {Figure} from './figure/find-figures.js';

/** The line itself says where in training it stands. */
export function hasPlace(position: Position): boolean {
	return position.epoch !== undefined || position.batch !== undefined || position.step !== undefined;
}

/** What to call the form of a line that counts. */
export function formatOf(position: Position): string {
	if (position.stepIsBare) {
		return 'round-line';
	}

	if (position.batch !== undefined) {
		return 'batch-line';
	}

	return position.step === undefined ? 'epoch-line' : 'step-line';
}

/**
Keras and Paddle without their bar: `1875/1875 - 2s - loss: 0.51 - 1ms/step`, `1875/1875 - 2s - 1ms/step - loss: 0.51`, `step 10/938 -
loss: 0.51 - 12ms/step`.
*/
export function isRefresh({statements}: Statements, position: Position): boolean {
	const timed = position.stepIsBare ? statements : statements.slice(-1);
	return (
		position.epoch === undefined &&
		(position.steps ?? position.batches) !== undefined &&
		timed.some(({unit}) => /^(?:us|ms|s)\/(?:step|epoch)$/.test(unit))
	);
}

/** `New best model! val loss: 0.31` says again what a point has said. */
export function isAboutBest(found: Statements, isPlaced: boolean): boolean {
	if (
		found.remarks.some(remark => /^train net output$/i.test(remark.text)) ||
		found.statements.some(({name}) => /^train net output/i.test(name))
	) {
		// Caffe, below the line of the iteration: the loss of one batch, where that line has the mean of several.
		return found.statements.some(({name}) => /^loss$/i.test(name));
	}

	const named = found.statements.find(statement => statement.name !== '');
	if (/^best [a-z ]*(?:acc\w*|iou|loss|score|map|dice|f1|auc)$/i.test(named?.name ?? '') && !isPlaced) {
		// `Best Instance Accuracy: 0.71, Class Accuracy: 0.61`
		return true;
	}

	if (/^(?:the |new )?best (?:model|checkpoint) (?:was )?found|^new best [a-z ]*$/i.test(named?.name ?? '')) {
		// `Best model found at epoch 3, Val Loss: 0.41`, `New best class 2 model (class_val_loss=0.31)`
		return !isPlaced || named?.integer === true;
	}

	const first = named?.from ?? 0;
	return found.remarks.some(remark => remark.at < first && isSummary(nameWords(remark.text)));
}

/** A line that only says where training stands begins with it and says little else. */
export function isHeader(found: Statements, position: Position, start: number): boolean {
	// Sockeye: `Checkpoint [3] Updates=3000 Epoch=1`
	const first = found.statements.find(({name}) => !/^checkpoint$/i.test(name));
	const words = found.remarks.reduce((count, remark) => count + remark.text.split(' ').length, 0);
	return (
		first !== undefined &&
		position.used.has(first) &&
		(!isNumberOf(first) || first !== found.statements[0]) &&
		(found.statements[0]?.from ?? 0) - start < 4 &&
		found.statements.every(statement => statement.name.split(' ').length <= 3) &&
		words <= 3 &&
		!found.remarks.some(remark => isSummary(nameWords(remark.text))) &&
		!/resum|restor|load|sav|stop|from/i.test(first.name + found.remarks.map(remark => remark.text).join(' '))
	);
}

/** `train_steps: 400000` says how many there will be. */
function isNumberOf({name, joint, total}: Statement): boolean {
	return (
		total === undefined &&
		(joint === ':' || joint === '=') &&
		/(?:^|[_ ])(?:steps|iterations|iters|updates|episodes)$|^test_iter$/i.test(name)
	);
}

const oneOfMany =
	/^(?:class|label|category|sample|example|image|layer|client|user|speaker|language|fold|gen|generation|completion|response|rollout|candidate)$/i;

/** `Client3 Test =>`, of those that learn together. */
const oneOfClients = /^(?:client|site|party|institution)[_-]?\d+(?!\S)/i;

/** Figures without a place: the line must be made of little but figures, and not be of one class alone. */
export function isDetail(found: Statements, figures: number): boolean {
	const first = found.statements[0];
	const label = found.remarks[0]?.text ?? '';
	if ((first?.integer === true && oneOfMany.test(first.name)) || oneOfClients.test(label)) {
		return false;
	}

	// `Testing performance in val model: mean_dice: 0.61` is titled.
	const words = found.remarks.reduce(
		(count, {text, closed, at}) =>
			count + (closed === ':' && at < (first?.from ?? 0) && namesSplit(text) ? 1 : text.split(' ').length),
		0,
	);
	return words <= 4 && figures * 3 >= found.statements.length;
}

/** `Iteration 200, D: -1.063, G: 0.895, G_recon: 0.058`: a count without a mark opens the line, and no value is a whole number. */
function isRowOfCounter({statements}: Statements, {used}: Position): boolean {
	const [first, ...others] = statements;
	return (
		first !== undefined &&
		used.has(first) &&
		(first.joint === ' ' || first.bracket) &&
		others.every(
			statement => used.has(statement) || (!statement.integer && classify(statement.name).kind === 'metric'),
		)
	);
}

/** Fewer figures than this are no configuration. */
const fewFigures = 6;

/** `epochs=15, batch=16, box=7.5, mosaic=1.0, …`: arguments in a row, most of which the vocabulary does not know. */
export function isConfiguration(
	found: Statements,
	figures: readonly Figure[],
	position: Position,
	text: string,
): boolean {
	if (position.epoch !== undefined && (position.batch ?? position.step) !== undefined) {
		return false;
	}

	if (position.epoch !== undefined && figures.some(({metric}) => metric === 'loss')) {
		return false;
	}

	if (isRowOfCounter(found, position)) {
		return false;
	}

	const settings = found.statements.filter(
		({name}) => name !== '' && classify(name).kind === 'setting',
	).length;
	const known = figures.filter(figure => figure.known).length;
	const isWeak = !hasPlace(position) && figures.every(({direction}) => direction === 'none');
	if (isWeak && (settings > 0 || /^\W*={3}.*={3}\W*$/.test(text))) {
		// `Batch size: 8, LR: 0.001`, `===== Run 2 (learning rate = 0.1) =====`
		return true;
	}

	return settings > 2 || (figures.length >= fewFigures && known * 4 < figures.length);
}
