import type {Token} from '../shape/token.js';
import {isMark, slotAt} from './token-at.js';

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

/** `0:09:40`, `13:57`, `1 day, 10:05:31`, `6m 9s`, `1h 2m`, `12.3s`. */
export function readDuration(
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
		if (!isMark(colon, ':') || colon?.gap !== 0 || !/^\d\d(?:\.\d*)?$/.test(tokens[place + 2]?.text ?? '')) {
			break;
		}

		place += 2;
	}

	return slots;
}
