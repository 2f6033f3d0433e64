import {keptByName} from './kept-by-name.js';

/**
The few words by which a format tells a row of figures from a row of anything else. What a name means is not decided
here: that is the vocabulary of `reading/`.
*/
const figures: ReadonlySet<string> = new Set(
	(
		'loss losses acc accuracy top1 top5 acc1 acc5 f1 fscore precision recall auc auroc map map50 ap iou miou dice ' +
		'ppl perplexity bleu rouge rouge1 rouge2 rougel wer cer mse rmse mae mape r2 error err score reward rewards rew ' +
		'return kl entropy logloss logits logps xent nll objective psnr ssim fid pearson spearman correlation margin ' +
		'grad gnorm gradnorm throughput cost'
	).split(' '),
);

const counters: ReadonlySet<string> = new Set(
	(
		'generation gen epoch epochs step steps iter iters iteration iterations batch episode episodes round timesteps update updates ' +
		'current_steps global_step num_updates total_timesteps'
	).split(' '),
);

const settings: ReadonlySet<string> = new Set(
	(
		'seed size dropout drop layers heads hidden optimizer optim scheduler workers betas eps epsilon warmup fp16 bf16 ' +
		'config model dataset path dir device clip momentum decay max min num weight weights coef lambda threshold interval'
	).split(' '),
);

export type NameKind = 'figure' | 'counter' | 'setting' | 'other';

/** The words of a name in lower case: `eval/EpRewMean` is eval, ep, rew, mean; `<lambda>` is a function without a name. */
function wordsOf(name: string): readonly string[] {
	return name
		.slice(0, 80)
		.replaceAll(/<\w{1,40}>/g, ' ')
		.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\d]+/u)
		.filter(word => word.length > 0);
}

function judge(name: string): NameKind {
	const words = wordsOf(name);

	if (words.some(word => settings.has(word)) && !words.includes('eval')) {
		return 'setting';
	}

	if (
		words.some(word => figures.has(word) || word.endsWith('loss')) ||
		/损失|准确率|потер|точност/u.test(name)
	) {
		return 'figure';
	}

	return counters.has(name.toLowerCase()) || words.some(word => counters.has(word)) ? 'counter' : 'other';
}

/** What a name says: a figure that training computes, a counter, a choice made before training, or none of these. */
export const nameKind = keptByName(judge);
