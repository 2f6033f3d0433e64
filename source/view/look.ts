import type {Messages} from '../locale/messages.js';
import type {Glyphs} from './theme/glyphs.js';

export type Words = Messages['screen'];

/** What a key does; the words for each are in `locale/`. */
export type ActionId = keyof Words['keys'];

/** How everything is said and drawn: the language, the characters of the terminal, and whether it has colours. */
export type Look = {
	readonly messages: Messages;
	readonly glyphs: Glyphs;
	readonly monochrome: boolean;
};
