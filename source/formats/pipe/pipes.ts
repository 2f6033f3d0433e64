import {firstCharacter} from '../field/first-character.js';

const longest = 8000;
const pipe = /[|│┃║]/;
const pipes = new Set('|│┃║');
const ruler = /^[\s\-+=:|─━═│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋┡┩╇╈╔╗╚╝╠╣╦╩╬╞╡╪╒╕╘╛╤╧╭╮╯╰╴╵╶╷]+$/;

/** The cells of a line that stands between pipes, ASCII or drawn; undefined for any other line, rulers included. */
export function pipedCells(text: string): readonly string[] | undefined {
	if (text.length > longest || !pipes.has(firstCharacter(text))) {
		return undefined;
	}

	const line = text.trim();

	if (line.length < 5 || !pipes.has(line.at(-1) ?? '') || ruler.test(line)) {
		return undefined;
	}

	return line
		.slice(1, -1)
		.split(pipe)
		.map(cell => cell.trim());
}

/** The same for a line that pipes divide, with or without one at its ends. */
export function dividedCells(text: string): readonly string[] | undefined {
	const framed = pipedCells(text);

	if (framed !== undefined || text.length > longest || !/ [|│┃║] /.test(text)) {
		return framed;
	}

	return ruler.test(text) ? undefined : text.split(pipe).map(cell => cell.trim());
}

/** A line of dashes and corners, at least three. */
export function isRuler(text: string): boolean {
	return text.length >= 3 && text.length <= longest && /[-=─━═]{3}/.test(text) && ruler.test(text);
}
