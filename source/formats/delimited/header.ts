import {areNames, isName} from '../field/names.js';
import {type Separator, splitCells} from './cells.js';
import {writerOf} from './writer.js';

export type Header = {
	readonly separator: Separator;

	/** The name of each column; empty for an unnamed index. */
	readonly names: readonly string[];

	/** See `FieldRecord.format`. */
	readonly format: string | undefined;
};

const separators: readonly Separator[] = ['\t', ',', ';'];

const longest = 16_384;

/**
The header that a line is: at least two names, different from each other, of which one is known from training (a counter
or a figure). Undefined for anything else, prose with commas above all.
*/
export function headerOf(text: string): Header | undefined {
	if (text.length > longest || text.length < 4 || text.includes(': ') || text.includes('=')) {
		return undefined;
	}

	if (/^r,l,t(?:,|$)/.test(text)) {
		// Of Gym and Stable-Baselines: reward and length of an episode, seconds since the start.
		return {
			separator: ',',
			names: ['reward', 'length', 'elapsed', ...text.split(',').slice(3)],
			format: 'monitor-csv',
		};
	}

	for (const separator of separators) {
		const end = text.indexOf(separator);

		// The first cell tells most lines apart before the others are looked at.
		if (end === -1 || (text.slice(0, end).trim() !== '' && !isName(firstCell(text, end)))) {
			continue;
		}

		const cells = splitCells(stripSign(text), separator);
		const names = withEpoch(cells.at(-1) === '' ? cells.slice(0, -1) : cells);

		if (areNames(names[0] === '' ? names.slice(1) : names)) {
			const format = writerOf(names, separator);
			return {separator, names: format === 'catboost-tsv' ? names.map(withoutTimes) : names, format};
		}
	}

	return undefined;
}

/** The history of Keras as pandas writes it: the index without a name, before `loss` and `val_loss`, is the epoch. */
function withEpoch(names: readonly string[]): readonly string[] {
	const isHistory =
		names[0] === '' &&
		names.some(name => name !== '' && names.includes(`val_${name}`)) &&
		!names.some(name => /^(?:epoch|step|iteration|batch)s?$/i.test(name));
	return isHistory ? ['epoch', ...names.slice(1)] : names;
}

/** The file of CatBoost that counts milliseconds has no figures, only the iterations. */
function withoutTimes(name: string): string {
	return name === 'Passed' || name === 'Remaining' ? '' : name;
}

function firstCell(text: string, end: number): string {
	return stripSign(text.slice(0, end)).trim().replaceAll('"', '');
}

/** The byte order mark that Windows tools put first, the comment sign that numpy puts before a header. */
function stripSign(text: string): string {
	return text.replace(/^\uFEFF?(?:#\s*(?=[\p{L}"]))?/u, '');
}
