// C0 with tab and line ends, DEL, C1, line and paragraph separators, and the marks that reorder text: what a log
// carries of these could move the terminal's cursor, change its colours or show a word that is not there.
const unsafe =
	/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

// A whole escape sequence goes, so that its letters are not left behind as text: CSI, OSC up to its end, two-byte.
const sequence =
	/(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[@-Z\\-_]/g;

/**
Text from a log, an argument or a file name, made safe to show: no control sequence, no control character and nothing
that changes the direction of writing. Tabs and line ends become blanks.
*/
export const harmless = (text: string): string =>
	text.search(unsafe) < 0
		? text
		: text
				.replace(sequence, '')
				.replace(/[\t\n\r\u2028\u2029]+/g, ' ')
				.replace(unsafe, '');

/**
A JSON document in which no such character stands as itself: in a string, where alone it can be, `\u009b` says the same.
*/
export const harmlessJson = (json: string): string =>
	json.replace(unsafe, character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
