import type {Position} from '../position/position.js';
import type {Token} from '../shape/token.js';
import type {Remark} from '../statement/statement.js';
import {isMark} from '../statement/token-at.js';
import type {Figure} from './figure/find-figures.js';

/** `Averaged stats: loss: 0.52 (0.61)`, of DETR and its kin: the title of a line that sums up what batches have told. */
const ofAverages = /^(?:averaged|average|avg|mean) (?:stats|statistics|metrics|results|values)$/i;

/** Whether the line gives the mean of all batches in parentheses, behind the median of the last ones. */
export function givesMeans([first]: readonly Remark[], {batch}: Position): boolean {
	return batch === undefined && ofAverages.test(first?.text ?? '');
}

/**
What an evaluation has come to is the mean of its batches so far, which stands behind the figure of the batch: the second number of
`Test: [6/6] Loss: 1.42 (2.21)`.
*/
export function ofEvaluation(
	figures: readonly Figure[],
	{batch}: Position,
	tokens: readonly Token[],
): readonly Figure[] {
	return batch === undefined ? figures : meansOf(figures, tokens);
}

/** The figures with the mean in parentheses behind each, where it has one. */
export function meansOf(figures: readonly Figure[], tokens: readonly Token[]): readonly Figure[] {
	return figures.map(figure => ({...figure, slot: meanOf(figure, tokens)}));
}

function meanOf({slot, over}: Figure, tokens: readonly Token[]): number {
	const at = tokens.findIndex(token => token.slot === slot);
	const mean = tokens[at + 2];
	const isMean =
		over === undefined &&
		isMark(tokens[at + 1], '(') &&
		mean?.kind === 'number' &&
		isMark(tokens[at + 3], ')');
	return isMean ? mean.slot : slot;
}
