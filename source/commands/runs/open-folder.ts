import {stat} from 'node:fs/promises';
import type {Options} from '../options/options.js';
import {type Catalogue, createCatalogue} from './catalogue.js';

/** A folder with more than one run, being looked through. */
export type Folder = {
	readonly kind: 'several';
	readonly word: string;
	readonly catalogue: Catalogue;
	readonly looking: Promise<void>;

	/** Told of every change of the catalogue. */
	readonly onChange: (listener: () => void) => void;
	readonly stop: () => void;
};

/** How long is looked for a second run before the list opens on what there is, in milliseconds. */
const patience = 800;

/**
Looks into what a word names. Undefined where that is no folder, or one without a run; a folder with exactly one run stands
for its log.
*/
export async function openFolder(
	word: string,
	{target, names}: Options,
): Promise<Folder | {readonly kind: 'one'; readonly path: string} | undefined> {
	const about = await stat(word).catch(() => undefined);
	if (!about?.isDirectory()) {
		return undefined;
	}

	const catalogue = createCatalogue(word, target, names);
	const stop = new AbortController();
	const known = Promise.withResolvers<void>();
	let tell = () => {
		const {runs, files, read} = catalogue.list();
		if (runs.length > 1 || read === files) {
			known.resolve();
			tell = () => undefined;
		}
	};
	const looking = catalogue.run(() => tell(), stop.signal);
	const timer = setTimeout(known.resolve, patience);
	await Promise.race([known.promise, looking]);
	clearTimeout(timer);
	const {runs, files, read} = catalogue.list();
	const [first] = runs;
	if (runs.length < 2 && read === files) {
		stop.abort();
		return first && {kind: 'one', path: first.path};
	}

	return {
		kind: 'several',
		word,
		catalogue,
		looking,
		onChange(listener) {
			tell = listener;
		},
		stop: () => stop.abort(),
	};
}
