const longest = 8000;
const pipe = /[|│┃║]/;
const ruler = /^[\s\-+=:|─━═│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋┡┩╇╈╔╗╚╝╠╣╦╩╬╞╡╪╒╕╘╛╤╧]+$/;

/** The cells of a line that stands between pipes, ASCII or drawn; undefined for any other line, rulers included. */
export function pipedCells(text: string): readonly string[] | undefined {
	const line = text.length <= longest ? text.trim() : '';

	if (line.length < 5 || !pipe.test(line[0] ?? '') || !pipe.test(line.at(-1) ?? '') || ruler.test(line)) {
		return undefined;
	}

	return line
		.slice(1, -1)
		.split(pipe)
		.map(cell => cell.trim());
}

/** A line of dashes and corners, at least three. */
export function isRuler(text: string): boolean {
	return text.length >= 3 && text.length <= longest && /[-=─━═]{3}/.test(text) && ruler.test(text);
}
