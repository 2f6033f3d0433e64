/** Where tqdm opens the bracket of its clock: `3/37 [00:10<01:20`, `37it [00:10, `. */
const opensClock = /(?:\d\/[\d.?]{1,12}[kKMGT]?|\d ?[A-Za-z]{1,12}) \[(?=\d{1,4}:\d\d(?::\d\d)?[<,])/g;

/** A line of its own begins with a time, a level, a tag, a dictionary or a traceback, or with where it stands. */
const opensLine =
	/^(?:\[?\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}|\[?(?:DEBUG|INFO|WARN|ERROR|CRITICAL)|\[[^\]]{2,80}\]|[{*=#]|[IWEF]\d{4} |\d{1,3}%\||Traceback \(|[A-Z]\w{1,40}(?:Error|Exception):|[Ee]poch|EPOCH|[Ss]tep\b|[Ii]ter|[Ee]val|[Vv]al|[Tt]est|[Tt]rain)/;

/** What meets the bar without a blank; `, loss=2.05` is what a bar of another form has behind its bracket. */
const meetsBar = /^[\p{L}\p{N}\p{So}'"(<]/u;

/**
Cuts a line behind each bar that a return should have ended: what a program prints meets the end of the bar on the screen
(`… loss=2.05]11/22/2026 09:20:21 - INFO - eval_loss: 2.07`). Words that follow a blank and open no line belong to the bar.
*/
export function behindBars(text: string): readonly string[] {
	const pieces: string[] = [];
	let from = 0;
	let seen = 0;
	if (text.includes('[')) {
		for (const match of text.matchAll(opensClock)) {
			const open = match.index + match[0].length - 1;
			if (open < seen) {
				continue;
			}

			const end = endOfBracket(text, open);
			seen = end;
			if (end === text.length) {
				return [...pieces, withoutCut(text.slice(from), open - from)];
			}

			const rest = text.slice(end + 1);
			const words = rest.trimStart();
			if (opensLine.test(words) || meetsBar.test(rest)) {
				pieces.push(text.slice(from, end + 1));
				from = end + 1;
			}
		}
	}

	return [...pieces, text.slice(from)];
}

/** The place of the bracket's `]`, or the end of the text where it never closes. */
function endOfBracket(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		const character = text[at];
		depth += character === '[' ? 1 : character === ']' ? -1 : 0;
		if (depth === 0) {
			return at;
		}
	}

	return text.length;
}

/** A bar that the width of the terminal has cut off: its last figure may have lost digits. */
function withoutCut(text: string, open: number): string {
	const comma = text.lastIndexOf(',');
	return comma > open ? text.slice(0, comma) : text;
}
