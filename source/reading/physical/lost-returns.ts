/** Shorter lines are left alone: a word may well come twice in a sentence. */
const shortest = 300;

/** Refreshes that make a title out of a word. */
const fewest = 4;

/**
A progress line whose carriage returns were lost on the way is one long line of refreshes that abut:
`Progress: 0.1% … 0h 2m4Progress: 0.1% …`. Cuts it where its title comes again.
*/
export function piecesOf(text: string): readonly string[] {
	if (text.length < shortest) {
		return [text];
	}

	const title = /^\s*([A-Za-z]{3,20}:)\s/.exec(text)?.[1];
	if (title === undefined) {
		return [text];
	}

	const pieces = text.split(title);
	return pieces.length > fewest ? pieces.slice(1).map(piece => title + piece) : [text];
}
