import type {ResultKind, Stage} from './judgement.js';

/** First match wins: the narrower name before the wider. */
const kinds: ReadonlyArray<readonly [RegExp, ResultKind]> = [
	[/preparation_time/, 'preparation-time'],
	[/(samples|examples|sentences|images)_per_second/, 'samples-per-second'],
	[/tokens_per_second|throughput/, 'tokens-per-second'],
	[/(steps|it|iterations)_per_second/, 'steps-per-second'],
	[/(^|_)(num_)?(samples|examples)$/, 'samples'],
	[/runtime|elapsed|_time$|^time/, 'runtime'],
	[/total_flos|flops$/, 'flops'],
	[/perplexity|ppl/, 'perplexity'],
	[/bleu/, 'bleu'],
	[/rouge/, 'rouge'],
	[/(^|[_ /-])f1|f-?score|precision|recall/, 'f1'],
	[/matthews|(^|[_ /-])mcc$|pearson|spearman/, 'correlation'],
	[/accuracy|(^|[_ /-])acc(@?\d*)$|top-?\d/, 'accuracy'],
	[/(^|[_ /-])(roc_?)?auc/, 'auc'],
	[/(^|[_ /-])r_?2($|_?score)/, 'r2'],
	[/(^|[_ /-])[wc]er$/, 'error-rate'],
	[/loss/, 'loss'],
	[/(^|[_ /-])rmse$/, 'rmse'],
	[/(^|[_ /-])mse$/, 'mse'],
	[/(^|[_ /-])mae$/, 'mae'],
	[/^epochs?$/, 'epoch'],
];

export function kindOf(name: string): ResultKind {
	const plain = name.toLowerCase();
	return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}

const stages: ReadonlyArray<readonly [RegExp, Stage]> = [
	[/^(train|training)[_ /.-]/, 'train'],
	[/^(eval|val|valid|validation|dev)[_ /.-]/, 'validation'],
	[/^(predict|test)[_ /.-]/, 'test'],
];

export function stageOf(name: string): Stage {
	const plain = name.toLowerCase();
	return stages.find(([pattern]) => pattern.test(plain))?.[1] ?? 'unknown';
}

/** The name without what says which data it is of: `predict_rouge-1` and `eval_rouge-1` are the same figure of two stages. */
export function figureName(name: string): string {
	const plain = name.toLowerCase();
	const prefix = stages.map(([pattern]) => pattern.exec(plain)?.[0]).find(found => found !== undefined) ?? '';
	return plain.slice(prefix.length);
}
