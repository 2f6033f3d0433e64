import type {Token} from '../shape/token.js';
import {splitOfWord} from '../vocabulary/split/split-words.js';
import {isMark} from './token-at.js';

/** Names and values that stand side by side, and the place behind the last value. */
export type Slashed = {
	readonly parts: ReadonlyArray<{readonly name: string; readonly at: number}>;
	readonly end: number;
};

/** Names joined by slashes, with what stands before and behind them: `train/val loss`, `Loss(text/kernel)`. */
const joined = /^([^/]*?)([^\s/()]{1,24}(?:\/[^\s/()]{1,24}){1,5})([^/]*)$/;
const perUnit = /\/(?:s|secs?|second|step|iter|it|batch|epoch|gpu)$/i;

/**
As many names as values: `loss/acc: 0.51/0.87`, `train/val loss: 0.51/0.62`, `P/R/F1: 0.8/0.7/0.75`. Undefined for a fraction
(`eval/acc: 9830/10000`) and for a name that itself has a slash (`train/loss`).
*/
export function readSlashed(tokens: readonly Token[], at: number, name: string): Slashed | undefined {
	const [, before = '', names = '', behind = ''] = (name.includes('/') && joined.exec(name)) || [];
	const places = names === '' ? [] : placesOf(tokens, at);
	const parts = names.split('/');
	const splits = parts.filter(part => splitOfWord(part.toLowerCase()) !== undefined).length;
	const last = places.at(-1) ?? at;
	const next = tokens[last + 1];
	if (
		places.length < 2 ||
		places.length !== parts.length ||
		(splits > 0 && splits < parts.length) ||
		perUnit.test(name) ||
		(next?.kind === 'word' && next.gap < 2 && next.text.length < 3)
	) {
		return undefined;
	}

	return {
		parts: parts.map((part, index) => ({name: before + part + behind, at: places[index] ?? at})),
		end: last + (isMark(next, '%') ? 2 : 1),
	};
}

/** The places of decimal numbers joined by slashes. */
function placesOf(tokens: readonly Token[], at: number): readonly number[] {
	const places = [at];
	for (let place = at; isMark(tokens[place + 1], '/') && tokens[place + 2]?.kind === 'number'; ) {
		place += 2;
		places.push(place);
	}

	return places.every(place => tokens[place]?.text.includes('.')) ? places : [];
}
