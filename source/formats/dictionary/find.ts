import type {Dictionary} from '../literal/literal.js';
import {scanDictionary, scanPairs} from '../literal/scan.js';

export type Found = {
	readonly dictionary: Dictionary;

	/** What stands between it and the one before it; undefined for nothing. */
	readonly before: string | undefined;
};

/** Brackets tried on a line: each try is linear, so the line is too. */
const tries = 16;

/** Enough for the bar or the tags right before a dictionary. */
const longestBefore = 400;

const quotes = new Set(['"', "'"]);

/** The character that opens the first name of a dictionary at `at`; a `}` for an empty one. */
export function opening(text: string, at: number): string | undefined {
	let next = at + 1;

	while (text.charCodeAt(next) <= 32) {
		next++;
	}

	return text[next];
}

/** The complete dictionaries of a line, in order. Code that builds one (`metrics = {…}`) is not one. */
export function findDictionaries(text: string): readonly Found[] {
	const found: Found[] = [];
	let from = 0;
	let at = nextOpening(text, 0);

	for (let tried = 0; at !== -1 && tried < tries; tried++) {
		const scanned =
			text[at] === '['
				? scanPairs(text, at)
				: quotes.has(opening(text, at) ?? '')
					? scanDictionary(text, at)
					: undefined;

		if (scanned !== undefined && !assigns(text.slice(Math.max(from, at - longestBefore), at))) {
			found.push({dictionary: scanned.value, before: beforeOf(text, from, at)});
			from = scanned.end;
		}

		at = nextOpening(text, scanned?.end ?? at + 1);
	}

	return found;
}

const pairs = "[('";

/** Where the next dictionary may open: a brace, or a list of pairs. */
function nextOpening(text: string, from: number): number {
	const brace = text.indexOf('{', from);
	const list = text.indexOf(pairs, from);
	return brace === -1 || (list !== -1 && list < brace) ? list : brace;
}

function beforeOf(text: string, from: number, at: number): string | undefined {
	const before = text.slice(Math.max(from, at - longestBefore), at).trim();
	return before === '' ? undefined : before;
}

/** Whether what stands before a dictionary is source code: a name and ` = `, or an open call. */
function assigns(before: string): boolean {
	return (
		/^\s*[\w.[\]'"]+ = $/.test(before) || /(?:\bf|print\(|return |format\(|[,(] ?\w+=)["']?$/.test(before)
	);
}
