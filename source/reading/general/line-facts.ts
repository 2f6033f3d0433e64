import type {Position} from '../position/position.js';
import type {Split} from '../reading.js';
import type {Statement, Statements} from '../statement/statement.js';
import {classify} from '../vocabulary/classify.js';
import {directionOf} from '../vocabulary/direction.js';
import {nameWords} from '../vocabulary/name-words.js';
import type {Figure, SplitTag} from './figure/find-figures.js';

/** `Epoch: 1, Steps: 263 | Train Loss: 0.43 Vali Loss: 0.51`: how many steps the epoch had. */
export function isSummaryOfEpoch(
	{epoch, step, steps, stepIsPlural}: Position,
	measurements: readonly Figure[],
): boolean {
	const splits = new Set(measurements.map(({split}) => split));
	return (
		epoch !== undefined &&
		step !== undefined &&
		steps === undefined &&
		stepIsPlural &&
		splits.has('train') &&
		splits.has('validation')
	);
}

/** `Train: loss 0.1 | Val: loss 0.2`: words behind the first figure give the split to those behind them. */
export function areDivided({statements}: Statements, {used}: Position, tags: readonly SplitTag[]): boolean {
	const first = statements.find(statement => statement.name !== '' && !used.has(statement))?.at;
	return first !== undefined && tags.some(tag => tag.at > first);
}

/** `Loss 1.95 | Train 0.42 | Val 0.24`: beside the loss of training what only a split names is a score. */
export function haveScores(measurements: readonly Figure[]): boolean {
	return (
		measurements.some(({metric, split}) => metric === 'value' && split === 'train') &&
		measurements.some(({metric, split}) => metric === 'loss' && (split ?? 'train') === 'train')
	);
}

/** The best so far, of the figures without a name. */
export function bestOf(statements: readonly Statement[]): number | undefined {
	return statements.find(({name}) => name.toLowerCase() === 'best')?.slot;
}

/** `Loss: 1.28, MeanIU: 0.43, Best_mIoU: 0.44`, below the lines that count: a score's best so far is that of evaluations. */
export function tellsBest({statements}: Statements, isPlaced: boolean): boolean {
	return (
		!isPlaced &&
		statements.length > 1 &&
		statements
			.slice(1)
			.some(({name}) =>
				/^best(?:[_ ](?:val[_ ])?(?:m?iou|miu|acc|accuracy|dice|f1|auc|map|psnr|ssim|bleu|top1))?$/i.test(
					name,
				),
			) &&
		statements.some(({name}) => directionOf(nameWords(name)) === 'up' && !/best/i.test(name))
	);
}

/** `Epoch 0 | Validation | Steps: 12 | Loss: 56.8`: how many steps the evaluation had. */
export function isLengthOfEvaluation(
	{epoch, steps, stepIsPlural, stepIsGlobal}: Position,
	split: Split | undefined,
): boolean {
	const isAside = split === 'validation' || split === 'test';
	return isAside && epoch !== undefined && steps === undefined && stepIsPlural && !stepIsGlobal;
}

/** `Validation loss: 0.51 | si_sdr: 4.2 dB | rms_ratio: 0.9`: what stands behind the loss of an evaluation is of it too. */
export function opensEvaluation({statements, remarks}: Statements): Split | undefined {
	const [first] = statements;
	const meaning = first === undefined || first.joint === ' ' ? undefined : classify(first.name);
	const isOpening =
		meaning?.kind === 'metric' &&
		meaning.metric === 'loss' &&
		(meaning.split === 'validation' || meaning.split === 'test') &&
		!remarks.some(({at}) => at < (first?.from ?? 0)) &&
		statements.slice(1).every(({name}) => !ofTraining.test(name));
	return isOpening ? meaning.split : undefined;
}

/** `Val loss: 0.5, train loss: 0.4` */
const ofTraining = /train|^tr[_ ]/i;

/** An evaluation repeats the rate of training; its own speed is no figure. */
export function isOfTraining({split, metric}: Figure): boolean {
	return (
		split === undefined && (metric === 'learning_rate' || metric === 'grad_norm' || metric === 'throughput')
	);
}

/** `1: epoch 2 step 30 loss 0.5`, as `srun --label` numbers its tasks: a number before a line that counts itself. */
export function labelOf({statements}: Statements, {used, stepIsBare}: Position): number | undefined {
	const [first, next] = statements;
	const isLabel =
		first?.name === '' && first.integer && next?.from === first.at + 2 && !used.has(first) && !stepIsBare;
	return isLabel && used.size > 0 ? first.slot : undefined;
}
