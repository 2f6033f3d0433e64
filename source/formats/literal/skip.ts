import type {Cursor} from './cursor.js';

/**
Moves over a bracket and all up to the one that closes it; brackets inside quotes do not count. False, and the cursor at
the end, where none does.
*/
export function skipBalanced(cursor: Cursor, open: string, close: string): boolean {
	let depth = 0;

	while (!cursor.done) {
		const character = cursor.text[cursor.at];

		if (character === '"' || character === "'") {
			cursor.quoted();
			continue;
		}

		cursor.at++;

		if (character === open) {
			depth++;
		} else if (character === close) {
			depth--;

			if (depth === 0) {
				return true;
			}
		}
	}

	return false;
}
