import type {Key} from 'ink';
import {keyName} from './key-name.js';

/** A key as Ink tells of it. Keys that arrive together, as over a slow link, and pasted text come as one. */
export type Stroke = {readonly input: string; readonly key: Key};

/** What a screen makes of strokes, tried out without changing it. */
export type Trial<State> = {
	readonly isTyping: (state: State) => boolean;

	/** The state after a stroke; undefined where it means nothing there. */
	readonly after: (state: State, stroke: Stroke) => State | undefined;

	/** Whether a stroke leads to another screen, on which all keys mean something else. */
	readonly leaves: (state: State, stroke: Stroke) => boolean;
};

/** Where nothing is seen every key is one, if only to do nothing: none of them is lost among the others. */
export const blind = <State>(): Trial<State> => ({
	isTyping: () => false,
	after: state => state,
	leaves: () => false,
});

/** More keys at once are a text that was pasted. */
const mostTogether = 32;

/** Nor does anybody type so many characters ahead, whatever screens they would lead to. */
const longestAhead = 1024;

/** Letters of the keys with Ctrl begin here: Ctrl-A is character 1. */
const beforeLetters = 96;

/** Several characters: one that takes two places of a string, as 😀 does, is a key like any other. */
const isText = ({input, key}: Stroke): boolean =>
	keyName(input, key) === '' &&
	Array.from(input).length > 1 &&
	!key.ctrl &&
	!key.meta &&
	key.eventType !== 'release';

const one = (character: string, key: Key): Stroke => {
	const code = character.codePointAt(0) ?? 0;
	switch (character) {
		case '\r':
			return {input: character, key: {...key, return: true}};
		case '\t':
			return {input: character, key: {...key, tab: true}};
		default:
			return code < 0x20
				? {input: String.fromCodePoint(beforeLetters + code), key: {...key, ctrl: true}}
				: {input: character, key};
	}
};

/**
The keys that a stroke consists of, by what each of them brings about: `o/nan` opens the log, and looks for `nan` in it. Text
that goes into a filter stays whole. Text that is not made of keys that mean something is none at all: a pasted sentence
must not press them. What comes after a key that leaves the screen is for the next one to tell.
*/
export const unfold = <State>(
	stroke: Stroke,
	state: State,
	{isTyping, after, leaves}: Trial<State>,
): readonly Stroke[] => {
	const {input, key} = stroke;
	const whole = isTyping(state) && !input.includes('\r');
	if (whole || !isText(stroke)) {
		return [stroke];
	}

	const characters = Array.from(input);
	if (characters.length > longestAhead && !isTyping(state)) {
		return [];
	}

	const strokes = characters.map(character => one(character, key));
	let now = state;
	let keys = 0;
	for (const [index, each] of strokes.entries()) {
		keys += isTyping(now) ? 0 : 1;
		const next = after(now, each);
		if (next === undefined || keys > mostTogether) {
			return isTyping(state) ? [{input: input.replace(/\p{C}/gu, ''), key}] : [];
		}

		if (leaves(now, each)) {
			const rest = characters.slice(index + 1).join('');
			return [...strokes.slice(0, index + 1), ...(rest === '' ? [] : [{input: rest, key}])];
		}

		now = next;
	}

	return strokes;
};
