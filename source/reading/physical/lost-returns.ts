import {behindBars} from './behind-bar.js';

/** Shorter lines are left alone: a word may well come twice in a sentence. */
const shortest = 300;

/** Refreshes that make a title out of a word. */
const fewest = 4;

/** What an older Keras says of its best weights in the line of the bar, and the bar that overwrites the end of it. */
const told = /(?<=[\d.])(?=Epoch \d{1,7}: \w{1,40} (?:improved from|did not improve))/;
const overwritten = /(?<=[a-z])(?=\d{1,9}\/\d{1,9} \[=)/;

/**
Cuts a line that has lost the ends of lines within it: refreshes that abut (`Progress: 0.1% … 0h 2m4Progress: 0.1% …`),
the title of the next epoch behind a Keras bar (`… - loss: 0.4958    Epoch 2/5`), and any line behind an unfinished bar.
*/
export function piecesOf(text: string): readonly string[] {
	return behindBars(text).flatMap(cutAtTitles);
}

function cutAtTitles(text: string): readonly string[] {
	const next = text.length < 1000 ? /\/step.*\S(?=\s{0,40}Epoch \d{1,9}\/\d{1,9}\s*$)/.exec(text) : null;
	if (next !== null) {
		const end = next.index + next[0].length;
		return [text.slice(0, end), text.slice(end)];
	}

	if (text.includes(': val') && told.test(text)) {
		return text.split(told).flatMap(piece => piece.split(overwritten));
	}

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
