import {type MetricId, metricIds} from './diagnosis-texts.js';

/** Usual spellings; first match wins, the narrower before the wider. Matched in lower case, without the split. */
const spellings: ReadonlyArray<readonly [RegExp, MetricId]> = [
	[/rouge[-_ ]?1/, 'rouge-1'],
	[/rouge[-_ ]?2/, 'rouge-2'],
	[/rouge/, 'rouge-l'],
	[/bleu/, 'bleu'],
	[/(^|[_/ -])(ppl|perplexity)/, 'perplexity'],
	[/^(val|valid|validation|eval|dev|test)[_/ .-]*loss$/, 'validation-loss'],
	[/loss|objective|cross.?entropy/, 'loss'],
	[/margin/, 'reward-margin'],
	[/reward|return/, 'reward'],
	[/grad.*norm|^gnorm$/, 'grad_norm'],
	[/learning.?rate|^lr$/, 'learning_rate'],
	[/samples.?per.?second/, 'samples-per-second'],
	[/per.?second|throughput|tok\/s|it\/s/, 'throughput'],
	[/token/, 'tokens'],
	[/runtime|_time$/, 'runtime'],
	[/(^|[_/ -])f1/, 'f1'],
	[/accuracy|(^|[_/ -])acc[1-9]?$|top-?[15]/, 'accuracy'],
	[/(^|[_/ -])m?ap($|50|75|[@_(-])/, 'map'],
	[/(^|[_/ -])m?iou/, 'iou'],
	[/precision/, 'precision'],
	[/recall/, 'recall'],
	[/(^|[_/ -])r_?2($|_|-?score)|^r²$/, 'r2'],
	[/(^|[_/ -])[wc]er$/, 'wer'],
	[/(^|[_/ -])(roc_?)?auc/, 'auc'],
	[/rmse/, 'rmse'],
	[/(^|[_/ -])mse/, 'mse'],
	[/(^|[_/ -])mae/, 'mae'],
	[/(^|[_/ -])kl/, 'kl'],
	[/entropy/, 'entropy'],
	[/^epochs?$/, 'epoch'],
	[/^(global_?)?steps?$|^iter(ation)?s?$/, 'step'],
];

/** The entry of the glossary for a metric, by its id or any usual spelling; undefined for a stranger. */
export function metricIdOf(name: string): MetricId | undefined {
	const plain = name.trim().toLowerCase();
	return metricIds.find(id => id === plain) ?? spellings.find(([pattern]) => pattern.test(plain))?.[1];
}

const trainingOnly: ReadonlySet<string> = new Set(['learning_rate', 'grad_norm']);

/** The rate and the gradient belong to training anyway: nobody says "training learning rate". */
export function ofTraining(split: string, metric: string): boolean {
	return split === 'train' && trainingOnly.has(metric);
}
