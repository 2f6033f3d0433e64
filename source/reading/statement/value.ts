import type {Token} from '../shape/token.js';
import {readDuration} from './duration.js';
import {isMark, slotAt} from './token-at.js';

/** What stands behind the first number of a value and belongs to it. */
export type ValueTail = {
	/** Place of the first token after the value. */
	readonly end: number;
	readonly slot: number;
	readonly total: number | undefined;

	/** See `Statement.isPair`. */
	readonly isPair: boolean;
	readonly duration: ReadonlyArray<readonly [slot: number, seconds: number]> | undefined;
	readonly unit: string;
	readonly percent: boolean;
};

const unitPattern =
	/^(?:ms|us|ns|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|hrs?|d|days?|k|K|M|G|B|T|MB|GB|KB|kB|MiB|GiB|KiB|TB|it|its|batches|batch|steps?|epochs?|iters?|iterations?|samples?|tokens?|tok|tks|examples?|images?|imgs?|words?|pixels?|x|Hz|[dhms]\d{1,3}(?:ms|[hms])|轮|步|批|次迭代|回合|个epoch|个|TFLOPs?|TFLOPS)$/;
const extension =
	/^(?:jpe?g|png|gif|bmp|tiff?|npy|npz|nii|wav|mp3|flac|mp4|avi|txt|csv|json|ya?ml|log|pth?|ckpt|bin|pkl|h5|zip|gz|tar)$/i;
const ratePattern =
	/^(?:samples?|tokens?|tok|tks|it|iter|iters|imgs?|images?|examples?|words?|steps?|updates?|batch|batches|s|ms|us|ns|sec|pixels?|min)\/[A-Za-z]+$/;
const perUnit =
	/^(?:s|sec|secs|second|it|iter|step|batch|epoch|sample|token|min|h|hour|gpu|device)(?:\/(?:gpu|device))?$/;

/** Reads on from a number: its whole (`/161`), clock, unit, average in parentheses, deviation. */
export function readTail(tokens: readonly Token[], at: number): ValueTail {
	let end = at + 1;
	let slot = slotAt(tokens, at);
	let total: number | undefined;
	let unit = '';
	let percent = false;
	let isPair = false;

	const clock = readDuration(tokens, at);
	if (clock !== undefined) {
		end = clock.end;
	} else if (isMark(tokens[end], '/') && tokens[end + 1]?.kind === 'number') {
		total = slotAt(tokens, end + 1);
		isPair = arePair(tokens[at]?.text ?? '', tokens[end + 1]?.text ?? '');
		end += 2;
	} else if (
		tokens[end]?.text === 'of' &&
		tokens[end + 1]?.kind === 'number' &&
		/^\d+$/.test(tokens[at]?.text ?? '') &&
		/^\d+$/.test(tokens[end + 1]?.text ?? '')
	) {
		// `Epoch 3 of 10`
		total = slotAt(tokens, end + 1);
		end += 2;
	} else if (isOutOf(tokens, at)) {
		total = slotAt(tokens, end + 1);
		end += 2;
	} else if (isMark(tokens[end], '/') && /^(?:\?|Unknown)$/.test(tokens[end + 1]?.text ?? '')) {
		end += 2;
	} else if (isMark(tokens[end], '-') && tokens[end]?.gap === 0 && tokens[end + 1]?.kind === 'number') {
		// `Batch [660-680]`: the line was written at the end of the range.
		slot = slotAt(tokens, end + 1);
		end += 2;
	}

	const to = behindArrow(tokens, end);
	if (to !== undefined) {
		// `learning rate 0.0002 -> 0.0001`
		slot = slotAt(tokens, to);
		end = to + 1;
	}

	const next = tokens[end];
	if (
		next?.kind === 'word' &&
		next.gap === 0 &&
		tokens[at]?.text.endsWith('.') &&
		extension.test(next.text)
	) {
		// `10043785.jpg` is the name of a file.
		unit = `.${next.text}`;
		end++;
	} else if (isMark(next, '%')) {
		unit = '%';
		end++;
	} else if (
		next?.kind === 'word' &&
		next.gap < 2 &&
		clock === undefined &&
		isUnit(next.text, next.gap) &&
		// `第 3/10 轮 损失：0.5`: an ordinal ends with its unit, whatever follows.
		(tokens[at - 1]?.text === '第' || !opensPair(tokens, end))
	) {
		unit = next.text;
		end++;
		if (isMark(tokens[end], '/') && tokens[end]?.gap === 0 && perUnit.test(tokens[end + 1]?.text ?? '')) {
			unit += `/${tokens[end + 1]?.text}`;
			end += 2;
		}
	} else if (isMark(next, '/') && next?.gap === 0 && perUnit.test(tokens[end + 1]?.text ?? '')) {
		unit = `/${tokens[end + 1]?.text}`;
		end += 2;
	}

	if (isMark(tokens[end], '±') || (isMark(tokens[end], '+') && /^[-/+]/.test(tokens[end + 1]?.text ?? ''))) {
		end = tokens[end + 1]?.kind === 'number' ? end + 2 : isMark(tokens[end], '+') ? end + 3 : end + 1;
	} else if (
		tokens[end]?.kind === 'number' &&
		tokens[end]?.gap === 0 &&
		/^[+]/.test(tokens[end]?.text ?? '')
	) {
		end++;
	}

	if (isCounted(tokens, at, end)) {
		return {end, slot, total, isPair, duration: clock?.duration, unit, percent};
	}

	if (isMark(tokens[end], '@') && isMark(tokens[end + 1], '(')) {
		end++;
	}

	if (
		isMark(tokens[end], '(') &&
		(tokens[end + 1]?.kind === 'number' || isMark(tokens[end + 1], '+') || isMark(tokens[end + 1], '*'))
	) {
		const close = tokens.findIndex((token, index) => index > end && isMark(token, ')'));
		if (close > 0 && close - end < 14) {
			percent = isMark(tokens[close - 1], '%');
			end = close + 1;
		}
	}

	return {end, slot, total, isPair, duration: clock?.duration, unit, percent};
}

/** `Epoch: [3 | 164]`, of bearpaw's classification and what was made of it. */
function isOutOf(tokens: readonly Token[], at: number): boolean {
	const [before, part, mark, whole, after] = tokens.slice(at - 1, at + 4);
	return (
		isMark(before, '[') &&
		isMark(mark, '|') &&
		isMark(after, ']') &&
		/^\d+$/.test(part?.text ?? '') &&
		/^\d+$/.test(whole?.text ?? '')
	);
}

/** The place of a number behind `->`, `-->` or `→`. */
function behindArrow(tokens: readonly Token[], at: number): number | undefined {
	let place = at;
	while (isMark(tokens[place], '-') && place - at < 3) {
		place++;
	}

	const isArrow = (place > at && isMark(tokens[place], '>')) || isMark(tokens[place], '→');
	return isArrow && tokens[place + 1]?.kind === 'number' ? place + 1 : undefined;
}

/** Neither is a whole number: `123.4/120.0`. */
function arePair(first: string, second: string): boolean {
	return first.includes('.') && second.includes('.') && !/\.0*$/.test(first);
}

/** In `Epoch 1 (100/1000)` the parentheses hold no average but the batch. */
function isCounted(tokens: readonly Token[], at: number, end: number): boolean {
	return (
		end === at + 1 &&
		/^\d+$/.test(tokens[at]?.text ?? '') &&
		isMark(tokens[end], '(') &&
		isMark(tokens[end + 2], '/') &&
		tokens[end + 3]?.kind === 'number'
	);
}

/** In `Epoch 1 batch 5` the word is a name, not the unit of the number before it. */
function opensPair(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const isRate = ratePattern.test(tokens[at]?.text ?? '');
	if (isRate && (ratePattern.test(tokens[at + 2]?.text ?? '') || isMark(tokens[at + 2], '='))) {
		// `Speed: 1234.5 samples/sec 23456.7 tokens/sec ppl=12.3`: units, one after the other.
		return false;
	}

	return (
		(tokens[at]?.gap ?? 0) > 0 &&
		(next?.kind === 'number' || next?.kind === 'word' || [':', '=', '[', '('].includes(next?.text ?? ''))
	);
}

function isUnit(text: string, gap: number): boolean {
	return (
		ratePattern.test(text) ||
		(unitPattern.test(text) && (gap === 0 || text.length > 2 || text === 's' || text > '\u3400'))
	);
}
