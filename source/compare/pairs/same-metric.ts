/** What a name of a metric means: the same figure has other names in other frameworks, and may be told squared. */
export type Meaning = {readonly name: string; readonly isSquared: boolean};

/** Names of one figure, first the one that stands for it; letters and digits alone count. */
const names: ReadonlyArray<readonly string[]> = [
	[
		'logloss',
		'binarylogloss',
		'crossentropyloss',
		'crossentropy',
		'xentropy',
		'xent',
		'bce',
		'binarycrossentropy',
	],
	['mlogloss', 'multilogloss', 'multiclass', 'categoricalcrossentropy', 'sparsecategoricalcrossentropy'],
	['rmse', 'rootmeansquarederror'],
	['mae', 'l1', 'meanabsoluteerror'],
	['mape', 'meanabsolutepercentageerror'],
	['error', 'binaryerror', 'zerooneloss'],
	['merror', 'multierror'],
	['accuracy', 'acc', 'top1', 'acc1', 'accuracytop1', 'acctop1', 'binaryaccuracy', 'categoricalaccuracy'],
	['auc', 'rocauc', 'aucroc', 'auroc'],
	['aucpr', 'averageprecision', 'prauc', 'auprc'],
	['f1', 'f1score'],
	['map', 'meanaverageprecision'],
	['perplexity', 'ppl'],
];

const squares: ReadonlySet<string> = new Set(['mse', 'l2', 'meansquarederror']);

const meanings = new Map(names.flatMap(all => all.map(name => [name, all[0] ?? name])));

/** The meaning of a metric by its name; a name that is not known means itself. */
export function meaningOf(metric: string): Meaning {
	const plain = metric.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	return squares.has(plain)
		? {name: 'rmse', isSquared: true}
		: {name: meanings.get(plain) ?? metric, isSquared: false};
}
