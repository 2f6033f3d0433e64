import {harmlessText} from '../physical/clean-text.js';
import {ownText} from '../physical/decode.js';

export type PassedShape = {
	/** One line of the shape, made harmless. */
	readonly example: string;
	readonly line: number;
	readonly count: number;
};

/** Shapes beyond this number are counted together. */
const mostShapes = 500;

export type PassedShapes = {
	readonly add: (key: string, text: string, line: number) => void;
	readonly list: () => readonly PassedShape[];
};

/** Keeps what kinds of lines gave nothing, with an example of each. */
export function createPassedShapes(): PassedShapes {
	const shapes = new Map<string, {example: string; line: number; count: number}>();
	return {
		add(key, text, line) {
			const known = shapes.get(key);
			if (known !== undefined) {
				known.count++;
			} else if (shapes.size < mostShapes) {
				shapes.set(ownText(key), {example: ownText(text.slice(0, 300)), line, count: 1});
			}
		},
		list: () =>
			[...shapes.values()]
				.sort((one, other) => other.count - one.count || one.line - other.line)
				.map(shape => ({...shape, example: harmlessText(shape.example)})),
	};
}
