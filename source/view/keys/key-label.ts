import type {Words} from '../look.js';
import type {Glyphs} from '../theme/glyphs.js';

/** A key as a person finds it on the keyboard: `←`, `Shift-Tab`, `Ctrl-L`, `Space`. */
export const keyLabel = (key: string, words: Words, glyphs: Glyphs): string => {
	const [modifier, rest] = key.length > 1 && key.includes('+') ? key.split('+', 2) : [undefined, key];
	const name = rest ?? '';
	const arrows: Readonly<Record<string, string>> = {
		up: glyphs.up,
		down: glyphs.down,
		left: glyphs.left,
		right: glyphs.right,
	};
	const label =
		arrows[name] ??
		(name === ' ' ? words.keyNames.space : undefined) ??
		(name in words.keyNames ? words.keyNames[name as keyof typeof words.keyNames] : name);
	if (modifier === 'ctrl') {
		return `${words.keyNames.ctrl}-${label.toUpperCase()}`;
	}

	return modifier === 'shift' ? `${words.keyNames.shift}-${label}` : label;
};
