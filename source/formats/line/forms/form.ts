import type {FieldRecord} from '../../../reading/format.js';

export type Form = {
	/** What every such line holds: looked for first. */
	readonly holds: string;

	/** A group for each name. */
	readonly pattern: RegExp;

	/** What the numbers are, for the vocabulary; empty for one that is no figure. `$2` is the text of the second group. */
	readonly names: readonly string[];
	readonly format: string;
	readonly split?: 'train' | 'validation';
	readonly about?: FieldRecord['about'];
};

const number = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:[eEdD][-+]?\d+)?|nan|[-+]?inf)`;

/** A pattern in which `NUM` stands for a number, in a group of its own. */
export function form(text: string): RegExp {
	return new RegExp(text.replaceAll('NUM', number), 'i');
}
