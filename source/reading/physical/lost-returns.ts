/** Shorter lines are left alone: a word may well come twice in a sentence. */
const shortest = 300;

/**
A progress line whose carriage returns were lost on the way is one long line of refreshes that abut:
`Progress: 0.1% … 0h 2m4Progress: 0.1% …`. Cuts it where its first word comes again, glued to what stands before.
*/
export function piecesOf(text: string): readonly string[] {
	if (text.length < shortest) {
		return [text];
	}

	const first = /^\s*([A-Za-z]{3,20}):?\s/.exec(text)?.[1];
	if (first === undefined) {
		return [text];
	}

	const pieces = text.split(new RegExp(`(?<=[\\w\\]%)])(?=${first}\\b)`));
	return pieces.length > 3 ? pieces : [text];
}
