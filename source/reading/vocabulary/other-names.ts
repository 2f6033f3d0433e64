/** Best so far, final, early stopping: they repeat what a point has said before. */
const summaryWords = new Set([
	'best',
	'highest',
	'lowest',
	'max',
	'min',
	'maximum',
	'minimum',
	'peak',
	'improved',
	'final',
]);

/** `BestVAcc` */
const bestGlued = /^best[a-z]{0,5}(?:acc|loss|f1|auc|iou|dice|map|score)$/;
const extreme = /^(?:largest|greatest|smallest|least)$/;

export function isSummary(words: readonly string[]): boolean {
	const [first = ''] = words;
	return (
		words.some(word => summaryWords.has(word)) ||
		// `Record: 30`, of a game
		(words.length === 1 && (first === 'record' || bestGlued.test(first))) ||
		isSoFar(words)
	);
}

/** `largest DSC now`: a largest eigenvalue is a figure of its own. */
function isSoFar(words: readonly string[]): boolean {
	return /^(?:now|far|yet)$/.test(words.at(-1) ?? '') && words.some(word => extreme.test(word));
}

const ignoredWords = new Set(
	`time secs seconds sec second ms milliseconds minutes hours memory mem vram gpumem ram runtime duration date timestamp clock
	datatime workers gpu gpus cpu port pid seed version patience rank node host worker size sizes width height index idx id ids
	imgsize instances images labels count counts fps it lines skipped nan nans fetch forward backward compute
	preparation load shape shapes flos flop overflow overflows oom percentage percent progress pct ratio% layer layers vnum jobs thread
	threads nodes device devices queries samples examples data ups wpb bsz ntokens nsentences run trial fold dur kimg
	stalled frames qsize seeds inputs example counter weight label parameters params thr am pm ts gflops nevals smpl smpls`.split(
		/\s+/,
	),
);

/** Words that make a figure of time, memory or bookkeeping whatever stands before them. */
export function isIgnored(words: readonly string[]): boolean {
	if (/^(?:py|cc|cpp|cu|go|js|h|hpp|rs|jl|java)$/.test(words.at(-1) ?? '')) {
		// `trainer.py:2053`
		return true;
	}

	const last = words.at(-1) ?? '';
	return (
		words.some(word => /^(?:time|memory|mem|vram|runtime|skipped|nan|timing|timesteps)$/.test(word)) ||
		(ignoredWords.has(last) && words[0] !== 'loss' && words.at(-2) !== 'loss') ||
		(last === 'cost' && /^(?:batch|data|reader|iter)$/.test(words.at(-2) ?? '')) ||
		(last === 't' && words.length === 2 && words[0] !== 'loss') ||
		/^(?:fps|prev|previous|rel)$/.test(words[0] ?? '') ||
		/^(?:no improve|bad epochs)$/.test(words.join(' ')) ||
		(last === 'len' && words.length === 1) ||
		(last === 's' && /^(?:updt|data|step|fwd|bwd|load)$/.test(words.at(-2) ?? '')) ||
		(/^(?:ms|s|sec|secs|seconds)$/.test(words[0] ?? '') && words.length === 2) ||
		(words[0] === 'v' && words[1] === 'num') ||
		(/^(?:num|n|total|number|max|min)$/.test(words[0] ?? '') &&
			words.length > 1 &&
			!/loss|reward|return|acc/.test(last))
	);
}

const settingNames = new Set(
	`batch_size|train_batch_size|global_batch_size|bs|bsz|seed|dropout|momentum|hidden_size|num_workers|max_length|max_len|warmup|
	warmup_steps|warmup_ratio|gamma|beta|beta1|beta2|alpha|eps|num_layers|num_heads|max_epochs|num_epochs|max_steps|
	logging_steps|save_steps|eval_steps|optimizer|gradient_accumulation_steps|weight_decay|dim|embed_dim|vocab_size|block_size|
	n_layer|n_head|n_embd|patience|hidden_dim|input_size|num_classes|steps_per_print|save_interval|log_interval|eval_interval|reward_scale`
		.split('|')
		.map(name => name.trim()),
);

/** `LOSS_WEIGHT`, `score_threshold`: a figure's own parameter. */
const settingEnds =
	/^(?:weights?|alpha|beta|gamma|thresh|threshold|power|coef|coeff|coefficient|factor|classes|type|interval|freq|frequency|every|smoothing|decay|bias|lambda|dim|capacity|limit)$/;

/** `dice_coef`, `correlation coefficient`: scores that are called so. */
const scoreCoefficients =
	/^(?:.* )?(?:dice|dsc|jaccard|iou|tversky|overlap|sorensen|corr|correlation|pearson|spearman|kendall|matthews|kappa|gini|silhouette|determination|similarity) (?:coefs?|coeffs?|coefficients?)$/;

/** Names that only ever state how the run was set up. */
export function isSetting(words: readonly string[]): boolean {
	return (
		settingNames.has(words.join('_')) ||
		(words[0] === 'lambda' && words.length > 1 && !words.includes('loss')) ||
		(words.length > 1 && settingEnds.test(words.at(-1) ?? '') && !scoreCoefficients.test(words.join(' ')))
	);
}
