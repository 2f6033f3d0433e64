import type {Token} from '../shape/token.js';

/** What stands behind the first number of a value and belongs to it. */
export type ValueTail = {
	/** Place of the first token after the value. */
	readonly end: number;
	readonly slot: number;
	readonly total: number | undefined;
	readonly duration: ReadonlyArray<readonly [slot: number, seconds: number]> | undefined;
	readonly unit: string;
	readonly percent: boolean;
};

const unitPattern =
	/^(?:ms|us|ns|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|hrs?|d|days?|k|K|M|G|B|T|MB|GB|KB|kB|MiB|GiB|KiB|TB|it|its|batches|batch|steps?|epochs?|iters?|iterations?|samples?|tokens?|tok|tks|examples?|images?|imgs?|words?|pixels?|x|Hz|轮|步|批|个epoch|个|TFLOPs?|TFLOPS)$/;
const ratePattern =
	/^(?:samples?|tokens?|tok|tks|it|iter|iters|imgs?|images?|examples?|words?|steps?|batch|batches|s|ms|sec|pixels?|min)\/[A-Za-z]+$/;
const perUnit =
	/^(?:s|sec|secs|second|it|iter|step|batch|epoch|sample|token|min|h|hour|gpu|device)(?:\/(?:gpu|device))?$/;
const seconds = new Map([
	['ms', 0.001],
	['s', 1],
	['sec', 1],
	['secs', 1],
	['second', 1],
	['seconds', 1],
	['m', 60],
	['min', 60],
	['mins', 60],
	['minute', 60],
	['minutes', 60],
	['h', 3600],
	['hr', 3600],
	['hrs', 3600],
	['hour', 3600],
	['hours', 3600],
	['d', 86_400],
	['day', 86_400],
	['days', 86_400],
]);

/** Reads on from a number: its whole (`/161`), clock, unit, average in parentheses, deviation. */
export function readTail(tokens: readonly Token[], at: number): ValueTail {
	let end = at + 1;
	let slot = slotAt(tokens, at);
	let total: number | undefined;
	let unit = '';
	let percent = false;

	const clock = readClock(tokens, at);
	if (clock !== undefined) {
		end = clock.end;
	} else if (isMark(tokens[end], '/') && tokens[end + 1]?.kind === 'number') {
		total = slotAt(tokens, end + 1);
		end += 2;
	} else if (isMark(tokens[end], '/') && /^(?:\?|Unknown)$/.test(tokens[end + 1]?.text ?? '')) {
		end += 2;
	} else if (isMark(tokens[end], '-') && tokens[end]?.gap === 0 && tokens[end + 1]?.kind === 'number') {
		// `Batch [660-680]`: the line was written at the end of the range.
		slot = slotAt(tokens, end + 1);
		end += 2;
	}

	const next = tokens[end];
	if (isMark(next, '%')) {
		unit = '%';
		end++;
	} else if (
		next?.kind === 'word' &&
		next.gap < 2 &&
		clock === undefined &&
		isUnit(next.text, next.gap) &&
		!opensPair(tokens, end)
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
		return {end, slot, total, duration: clock?.duration, unit, percent};
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

	return {end, slot, total, duration: clock?.duration, unit, percent};
}

/** `0:09:40`, `13:57`, `1 day, 10:05:31`, `6m 9s`, `1h 2m`, `12.3s`. */
function readClock(
	tokens: readonly Token[],
	at: number,
): {end: number; duration: Array<readonly [number, number]>} | undefined {
	let end = at;
	const duration: Array<readonly [number, number]> = [];
	for (let parts = 0; parts < 4; parts++) {
		const colons = colonParts(tokens, end);
		if (colons.length > 1) {
			const factors = colons.length === 3 ? [3600, 60, 1] : [60, 1];
			duration.push(...colons.map((slot, index) => [slot, factors[index] ?? 1] as const));
			return {end: end + 2 * colons.length - 1, duration};
		}

		const word = tokens[end + 1];
		const factor =
			seconds.get(word?.text ?? '') ??
			(duration.length > 0 ? seconds.get(/^([ms])\d+$/.exec(word?.text ?? '')?.[1] ?? '') : undefined);
		if (tokens[end]?.kind !== 'number' || word?.kind !== 'word' || word.gap > 1 || factor === undefined) {
			break;
		}

		duration.push([slotAt(tokens, end), factor]);
		end += 2;
		while (isMark(tokens[end], ',') && tokens[end + 1]?.kind === 'number' && factor > 3600) {
			end++;
		}

		if ((tokens[end]?.gap ?? 9) > 1) {
			break;
		}
	}

	return duration.length > 0 ? {end, duration} : undefined;
}

function colonParts(tokens: readonly Token[], at: number): number[] {
	const slots: number[] = [];
	let place = at;
	while (
		slots.length < 3 &&
		tokens[place]?.kind === 'number' &&
		(slots.length === 0 || tokens[place]?.gap === 0)
	) {
		slots.push(slotAt(tokens, place));
		const colon = tokens[place + 1];
		if (!isMark(colon, ':') || colon?.gap !== 0 || !/^\d\d(?:\.\d+)?$/.test(tokens[place + 2]?.text ?? '')) {
			break;
		}

		place += 2;
	}

	return slots;
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

export function isMark(token: Token | undefined, text: string): boolean {
	return token?.kind === 'mark' && token.text === text;
}

function slotAt(tokens: readonly Token[], at: number): number {
	return tokens[at]?.slot ?? -1;
}
