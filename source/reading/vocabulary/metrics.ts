const canonical: ReadonlyArray<readonly [metric: string, names: string]> = [
	[
		'loss',
		`loss|minibatch loss|mini batch loss|lm loss value|loss value|total loss|lm loss|avg loss|average loss|mean loss|batch loss|step loss|current loss|running loss|epoch loss|loss avg|
		loss value|loss step|loss epoch|loss total|overall loss|loss all|losses total|total losses|cost|avg cost|objective|xent|trl|tel|
		tl|vl|avr loss|loss mean|smoothed loss|smooth loss|moving loss|loss word|loss tok|loss token|loss sum|sum loss|ema loss|
		loss ema|global avg loss|avg batch loss|loss per word|loss per token|final loss|trainloss|testloss|valloss|loss val|loss train total|loss eval total`,
	],
	[
		'learning_rate',
		`lr|cur lr|learning rate|current learning rate|learningrate|base lr|current lr|lr adam|lr adamw|lr sgd|lr 0|lr pg0|lr 1|lr group 0|learn rate|actor lr|learning rate per sample|
		global lr|avg lr|last lr|new lr|lr scheduler|lr pg 0|param group 0 lr|learning rates|l r`,
	],
	[
		'grad_norm',
		`grad norm|gnorm|gradnorm|grdn|norm|g norm|g param|gradient norm|global grad norm|total grad norm|total norm|grad norm val|
		grad norm avg|grad norm total|grads norm|avg grad norm|gradient norms|gradients norm|grad l2 norm|global gradient norm|norm grad|
		grad norm all|grad 2 0 norm total|grad 2 norm|grad norm step|grad norm epoch`,
	],
	[
		'accuracy',
		`acc|accy|accu|accuracy|acc over epoch|accuracy over epoch|acc1|acc 1|top1|top 1|top1 acc|top 1 acc|acc top1|acc top 1|top1 accuracy|top 1 accuracy|accuracy top1|accuracy top 1|avg acc|
		average accuracy|mean accuracy|avg accuracy|batch acc|categorical accuracy|sparse categorical accuracy|binary accuracy|accuracy score|
		running acc|epoch acc|overall accuracy|overall acc|acc step|acc epoch|accuracy step|accuracy epoch|prec 1|prec1|total accuracy|current accuracy|current acc|current accu|
		acc avg|accuracy avg|multiclass accuracy|clean acc|clean accuracy|avg acc 1|accuracy01`,
	],
	['perplexity', 'ppl|perplexity|perp|lm loss ppl|lm loss ppl value|avg ppl|lm ppl|token ppl'],
];

const metrics = new Map<string, string>(
	canonical.flatMap(([metric, names]) => names.split('|').map(name => [name.trim(), metric] as const)),
);

/** The canonical metric that these words (without the split) name, if any. */
export function canonicalMetric(words: readonly string[]): string | undefined {
	return metrics.get(words.join(' '));
}

/** Figures that are worth a chart though no direction is good: known by name so that they need no other sign. */
const otherKnown = new Set(
	`entropy kl kl_div approx_kl clip_fraction loss_scale weight_decay wd throughput tokens_per_second tokens_per_sec tps
	samples_per_sec samples_per_second mfu tflops param_norm clip_ratio`.split(/\s+/),
);

export function isOtherKnown(words: readonly string[]): boolean {
	return otherKnown.has(words.join('_'));
}
