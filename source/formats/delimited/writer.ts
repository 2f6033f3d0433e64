/** Headers that reveal who wrote the file. The first that fits has it. */
const signs: ReadonlyArray<
	readonly [format: string, fits: (names: readonly string[], separator: string) => boolean]
> = [
	[
		'ultralytics-csv',
		names =>
			names.some(name => /^train\/\w+_loss$/.test(name)) && names.some(name => /^metrics\//.test(name)),
	],
	[
		'sentence-transformers-csv',
		names =>
			names[0] === 'epoch' && names[1] === 'steps' && /^(?:cos|euclidean|manhattan|dot)/.test(names[2] ?? ''),
	],
	['catboost-tsv', (names, separator) => separator === '\t' && names[0] === 'iter'],
	['fastai-csv', names => names[0] === 'epoch' && names[1] === 'train_loss' && names.includes('valid_loss')],
	[
		'lightning-csv',
		names =>
			names.includes('epoch') && names.includes('step') && names.some(name => /^(?:train|val)_/.test(name)),
	],
	[
		'keras-csv',
		names => names[0] === 'epoch' && names.includes('loss') && names.every(name => !name.includes('train')),
	],
];

/** The narrower id of a CSV file whose header reveals its writer; undefined for any other. */
export function writerOf(names: readonly string[], separator: string): string | undefined {
	return signs.find(([, fits]) => fits(names, separator))?.[0];
}
