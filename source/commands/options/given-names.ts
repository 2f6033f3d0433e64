import type {CommandMessages} from '../../locale/messages/command.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import {UsageError} from './usage-error.js';

/**
`loss=objective`: what losscope calls it, then what the log does.

@throws UsageError for a text without both.
*/
export function parseGivenName(text: string, words: CommandMessages): GivenName {
	const at = text.indexOf('=');
	const meaning = text.slice(0, Math.max(at, 0)).trim();
	const name = text.slice(at + 1).trim();
	if (meaning === '' || name === '') {
		throw new UsageError(words.takesPair(text));
	}

	return {meaning, name};
}
