/** Fewer are what a program in C prints behind its text. */
const hole = /\0{8,}/;

/**
The text around the NUL bytes that a crash or a sparse copy has left. What stands right before them has lost its end, where
another line goes on behind them: it is left out.
*/
export function aroundHoles(text: string): readonly string[] {
	if (!text.includes('\0')) {
		return [text];
	}

	return text
		.split(hole)
		.filter(piece => piece.trim() !== '')
		.slice(-1);
}
