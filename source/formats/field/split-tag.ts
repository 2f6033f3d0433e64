import type {Split} from '../../reading/reading.js';

const splits: ReadonlyMap<string, Split> = new Map([
	['train', 'train'],
	['training', 'train'],
	['train_inner', 'train'],
	['learn', 'train'],
	['fit', 'train'],
	['val', 'validation'],
	['valid', 'validation'],
	['validate', 'validation'],
	['validation', 'validation'],
	['dev', 'validation'],
	['eval', 'validation'],
	['evaluation', 'validation'],
	['test', 'test'],
	['testing', 'test'],
]);

/** Of what a row tells: SlowFast's `val_epoch`. */
const extent = /_(?:epoch|iter|step|final)$/;

/** The split that a tag or a cell names, where naming it is all that the text does. */
export function splitTag(text: string): Split | undefined {
	return text.length > 12 ? undefined : splits.get(text.trim().toLowerCase().replace(extent, ''));
}
