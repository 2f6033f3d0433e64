import type {ResultKind} from './judgement.js';

/** First match wins: the narrower name before the wider. */
const kinds: ReadonlyArray<readonly [RegExp, ResultKind]> = [
	[/preparation_time/, 'preparation-time'],
	[/samples_per_second/, 'samples-per-second'],
	[/(steps|tokens|it|iterations)_per_second|throughput/, 'steps-per-second'],
	[/runtime|elapsed|_time$|^time/, 'runtime'],
	[/perplexity|ppl/, 'perplexity'],
	[/bleu/, 'bleu'],
	[/rouge/, 'rouge'],
	[/(^|[_ /-])f1|f-?score/, 'f1'],
	[/accuracy|(^|[_ /-])acc(@?\d*)$|top-?\d/, 'accuracy'],
	[/loss/, 'loss'],
	[/(^|[_ /-])(r?mse|mae|mape)$/, 'error'],
	[/^epochs?$/, 'epoch'],
];

export function kindOf(name: string): ResultKind {
	const plain = name.toLowerCase();
	return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}
