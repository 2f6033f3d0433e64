/**
What Python and JSON print for a value. `opaque` stands for what has no number and no text of its own: an object, a call
whose first argument is not a literal.
*/
export type Literal = number | string | boolean | null | readonly Literal[] | Dictionary | typeof opaque;

export type Dictionary = {readonly entries: ReadonlyArray<readonly [string, Literal]>};

export const opaque = Symbol('opaque');

export function asDictionary(literal: Literal | undefined): Dictionary | undefined {
	return typeof literal === 'object' && literal !== null && 'entries' in literal && !Array.isArray(literal)
		? (literal as Dictionary)
		: undefined;
}

export function asList(literal: Literal | undefined): readonly Literal[] | undefined {
	return Array.isArray(literal) ? literal : undefined;
}

/** The value of a name; the last one where a name is repeated, undefined where it is missing. */
export function entry(dictionary: Dictionary, name: string): Literal | undefined {
	return dictionary.entries.findLast(([key]) => key === name)?.[1];
}
