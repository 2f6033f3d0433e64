import type {Token} from '../shape/token.js';
import type {Statements} from '../statement/statement.js';
import type {Figure} from './figure/find-figures.js';

const warning =
	/(?<![\p{L}\p{N}_])(?:warn(?:ing)?|error|critical)(?![\p{L}\p{N}_])|警告|错误|предупреждение|ошибка/iu;
const linked = /(?: is| was| became| ?为| ?是)$/i;
const handled = /\b(?:skip|ignor|discard|drop|detect|encounter)|跳过|忽略|пропу|обнаруж/iu;

/**
`WARNING: loss is nan, skipping batch` tells of a figure in a sentence: it is no point, also where the sentence names a place.
A line of nothing but figures, `train loss: nan, val loss: nan`, is one, and so is the last word of a run: `Loss is nan, stopping
training`. `tags`: how many of the remarks are splits. `isPlaced`: it says where training stands, and so could be a point.
*/
export function isAlarm(
	{statements, remarks}: Statements,
	figures: readonly Figure[],
	tags: number,
	tokens: readonly Token[],
	prefix: string,
	isPlaced: boolean,
): boolean {
	const values = tokens.filter(({kind}) => kind === 'number').map(({value}) => value);
	if (
		figures.some(({slot}) => Number.isFinite(values[slot])) ||
		remarks.some(({text}) => /\b(?:stop|exit|abort|terminat)/i.test(text))
	) {
		return false;
	}

	const isSentence =
		statements.some(({name}) => linked.test(name) || warning.test(name)) ||
		remarks.some(({text}) => handled.test(text));
	if (!isPlaced) {
		return isSentence || remarks.length > tags || warning.test(prefix);
	}

	// Some scripts log all their figures as warnings.
	return (
		isSentence &&
		[prefix, ...remarks.map(({text}) => text), ...statements.map(({name}) => name)].some(text =>
			warning.test(text),
		)
	);
}
