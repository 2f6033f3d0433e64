import type {Direction} from '../reading.js';

const downWords = new Set(
	`loss losses loss1 cost err error errors err1 err5 mse rmse mae mape smape msle rmsle l1 l2 smoothl1 huber nll ce bce xent
	crossentropy entropyloss logloss mlogloss multilogloss perplexity ppl wer cer ter per der eer fid kid lpips bpb bpc bits bpd
	elbo hinge focal chamfer divergence kld violations regret brier ece ade fde epe mcd fad nme hd95 hausdorff asd assd rel absrel sqrel inertia`.split(
		/\s+/,
	),
);
const upWords = new Set(
	`iu miu meaniu meaniou acc accu acc1 acc5 accuracy accuracies top1 top5 top f1 f2 fbeta fscore f score auc auroc roc prc aupr map map50 ap ap50 ap75 ar iou miou
	fwiou giou dice dsc jaccard bleu bleu1 bleu4 sacrebleu rouge rouge1 rouge2 rougel meteor cider spice bertscore recall precision
	sensitivity sens specificity spe jacc r2 pearson pearsonr spearman spearmanr kendall correlation corr mcc matthews kappa reward rewards return returns
	rew psnr ssim ndcg mrr hit hits hr em exact exactmatch success win winrate margin margins chosen inception silhouette
	nmi ari sdr sisdr snr sisnr pesq stoi estoi utmos dnsmos srcc plcc srocc plocc krcc chrf comet concordance ci pck oks throughput explained prec pixacc mpa quality objf lrap bound fitness hellaswag hella mmlu piqa winogrande gsm8k lambada boolq humaneval mbpp`.split(
		/\s+/,
	),
);

/** Every word that says by itself which way is good. */
export const directedWords: ReadonlySet<string> = new Set([...downWords, ...upWords]);
const likelihoods = /^(?:(?:log )?likelihood|log ?prob|loglik(?:elihood)?|llh)\b/;
const downFirst = new Set(['loss', 'losses', 'cost', 'error', 'err', 'errors', 'logloss', 'crossentropy']);

/** Which way is good for a metric with these words in its name. `none` where the name does not tell. */
export function directionOf(words: readonly string[]): Direction {
	if (words[0] === 'l' && words.length > 1 && words[1]?.length !== 1) {
		// BasicSR: `l_pix`, `l_percep` are parts of the loss.
		return 'down';
	}

	if (isGroupOfLosses(words)) {
		return 'none';
	}

	const isSpread = /^(?:std|stdev|stddev|var|variance|norm)$/.test(words.at(-1) ?? '');
	if (isSpread || words.includes('scale') || (words.includes('grad') && words.includes('norm'))) {
		return 'none';
	}

	if (words.some((_, index) => likelihoods.test(words.slice(index, index + 2).join(' ')))) {
		return words.some(word => /^neg(?:ative)?$/.test(word)) ? 'down' : 'up';
	}

	if (words.at(-2) === 'rank' && /^\d+$/.test(words.at(-1) ?? '')) {
		// `Rank-1`, of a search
		return 'up';
	}

	if (words.join(' ') === 'norm edit dis') {
		// PaddleOCR: one minus the distance.
		return 'up';
	}

	if (words.some(word => downFirst.has(word) || /(?:loss|error|entropy)$/.test(word)) && !isEntropy(words)) {
		return 'down';
	}

	if (words.includes('std') || words.includes('stdev') || words.includes('var')) {
		return 'none';
	}

	if (words.length > 1 && /^(?:auc|auroc|acc|accuracy)$/.test(words.at(-1) ?? '')) {
		// `PPL AUC`: how well it tells apart.
		return 'up';
	}

	if (words.length === 1 && words[0] === 'jac') {
		// The index of Jaccard; `Neg-Jac` counts folds of a Jacobian.
		return 'up';
	}

	for (const [index, word] of words.entries()) {
		if (word === 'f' && words[index - 1]?.length === 1) {
			// `D_f`: what a discriminator says of fakes.
			continue;
		}

		if (upWords.has(word) || /(?:(?:acc|accuracy|(?<!heat)map)\d*|iou|auc|dice)$/.test(word)) {
			return 'up';
		}

		if (downWords.has(word) || /^[fk]id\d+k?$/.test(word)) {
			return 'down';
		}
	}

	return 'none';
}

/** The entropy of a policy is neither good nor bad; a cross-entropy is a loss. */
function isEntropy(words: readonly string[]): boolean {
	return words.at(-1) === 'entropy' && !words.includes('cross') && !words.includes('loss');
}

/** StyleGAN keeps what its discriminator says among the losses: `Loss/scores/fake`, `Loss/signs/real`. */
function isGroupOfLosses([group, kind]: readonly string[]): boolean {
	return group === 'loss' && /^(?:scores|signs|logits)$/.test(kind ?? '');
}
