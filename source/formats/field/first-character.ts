/** The first character of a line that is not white space; empty for a blank line. What most formats look at first. */
export function firstCharacter(text: string): string {
	let at = 0;

	while (text.charCodeAt(at) <= 32) {
		at++;
	}

	return text.charAt(at);
}
