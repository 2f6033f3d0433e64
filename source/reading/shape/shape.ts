import type {Filler} from '../context/filler.js';
import {headOf} from './free-tails.js';
import type {RecentShape, RecentShapes} from './recent-shapes.js';
import {createTemplate} from './template.js';
import type {Token} from './token.js';

/** What is kept of a shape: how its lines fill a reading, if they do, and how they are compared as bytes. */
export type Shape = {
	readonly filler: Filler | undefined;
	recent: RecentShape | undefined;

	/** The same figures with any words behind them. */
	freeTail: RecentShape | undefined;
};

/** From its second line on a shape is compared as bytes: most shapes of text without end have one line. */
export function rememberShape(
	shape: Shape,
	filler: Filler,
	text: string,
	tokens: readonly Token[],
	recent: RecentShapes,
): void {
	if (shape.recent === undefined) {
		const template = createTemplate(text, tokens);
		shape.recent = template && recent.create(filler, template);
	}

	if (shape.recent !== undefined) {
		recent.add(shape.recent);
	}
}

/** The line is known by its beginning alone, and so are the next ones. */
export function rememberHead(
	shape: Shape,
	filler: Filler,
	text: string,
	tokens: readonly Token[],
	recent: RecentShapes,
): void {
	const head = headOf(text, tokens);
	if (shape.freeTail === undefined && head !== undefined) {
		const template = createTemplate(head.text, head.tokens, true);
		shape.freeTail = template && recent.create(filler, template);
	}

	if (shape.freeTail !== undefined) {
		recent.add(shape.freeTail);
	}
}
