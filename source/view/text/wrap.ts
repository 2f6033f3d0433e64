import {cut, widthOf} from './width.js';

// A line may break after a blank and between full-width characters; it neither begins with closing punctuation nor ends
// with an opening bracket (W3C, "Requirements for Chinese text layout").
const pieces =
	/\s+|[（「『【《“]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef（「『【《“]+)[、。，．：；！？）」』】》”’%]*|“/gu;

/**
Breaks a text into lines of at most `columns` cells, at blanks, between full-width characters, or within a word that
is longer than a line. Later lines begin with `indent`.
*/
export const wrap = (text: string, columns: number, indent = ''): readonly string[] => {
	const lines: string[] = [];
	let line = '';
	let width = 0;
	const room = Math.max(2, columns);
	const margin = widthOf(indent) < room - 1 ? indent : '';
	const close = () => {
		lines.push(line.trimEnd());
		line = margin;
		width = widthOf(margin);
	};

	for (const [piece] of text.matchAll(pieces)) {
		const blank = piece.trim() === '';
		if (blank) {
			// A line neither begins nor ends with blanks.
			if (line.trim() === '') {
				continue;
			}

			if (width + piece.length < room) {
				line += piece;
				width += piece.length;
			} else {
				close();
			}

			continue;
		}

		let rest = piece;
		if (width + widthOf(rest) > room && line.trim() !== '') {
			close();
		}

		while (width + widthOf(rest) > room) {
			const head = cut(rest, room - width);
			if (head === '') {
				break;
			}

			line += head;
			rest = rest.slice(head.length);
			close();
		}

		line += rest;
		width += widthOf(rest);
	}

	if (line.trim() !== '' || lines.length === 0) {
		lines.push(line.trimEnd());
	}

	return lines;
};
