/**
What a terminal would have kept of a piece of text: control sequences are taken out, also the residue they leave where
a tool has lost the escape character itself (`[37m`, `\[0m`).
*/
export function cleanText(text: string): string {
	if (!/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]|\[\d{0,3}(?:;\d{1,3}){0,5}m/.test(text)) {
		return text;
	}

	return (
		text
			// Operating system commands (titles, links) end in BEL or ST.
			.replaceAll(/(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]{0,2000}(?:\u0007|\u001B\\|\u009C)?/g, '')
			.replaceAll(/(?:\u001B\[|\u009B)[0-9;?:<=>]{0,64}[ -/]{0,4}[@-~]/g, '')
			.replaceAll(/\u001B[ -/]{0,2}[0-~]/g, '')
			.replaceAll(/\\?\[\d{1,3}(?:;\d{1,3}){0,5}m|\[m/g, '')
			.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]/g, '')
	);
}

const longestHarmless = 200;

/** One line of a log for people to read: no control characters or overrides of direction, at most 200 characters. */
export function harmlessText(text: string): string {
	const clean = cleanText(text.slice(0, 4 * longestHarmless))
		.replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
	return clean.length > longestHarmless ? `${clean.slice(0, longestHarmless - 1)}…` : clean;
}
