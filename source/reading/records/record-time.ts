import {clockTime} from '../context/clock-time.js';
import type {Context} from '../context/context.js';
import {slotsOfClock} from '../general/clock.js';
import {readPrefix} from '../general/prefix.js';
import {tokenise} from '../shape/tokens/tokenise.js';

/** Characters at the beginning of a line in which a timestamp is looked for. */
const reach = 120;

/** When the line of a record was written, in milliseconds since 1970, if it begins with a timestamp. */
export function recordTime(text: string, context: Context): number | undefined {
	const head = text.slice(0, reach);
	if (!/\d:\d\d:\d\d/.test(head)) {
		return undefined;
	}

	const {clock} = readPrefix(head);
	const tokens = clock === undefined ? [] : tokenise(head);
	const slots = clock === undefined ? undefined : slotsOfClock(clock, tokens);
	return slots === undefined
		? undefined
		: clockTime(
				slots,
				tokens.filter(token => token.kind === 'number').map(token => token.value),
				context,
			);
}
