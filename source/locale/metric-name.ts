import {type MetricId, metricIds} from './messages/diagnosis-texts.js';

/**
Losses that are no measure of the model (stable-baselines3, CleanRL, RLlib, TRL, Spinning Up, GANs). Matched with the folder
that such logs put before a name, since it may be what says that it is a loss: `loss/policy_avg`.
*/
const furtherLosses: ReadonlyArray<readonly [RegExp, MetricId]> = [
	[/(?<!cross[_ -]?|xent|[a-z])ent(?:ropy)?[_ ]?loss/, 'entropy-loss'],
	[/(?:ent_coef|alpha|temperature)_loss/, 'temperature-loss'],
	[
		/(?:policy(?:[_ ]gradient)?|actor|(?<![a-z])p[gi])[_ ]?loss|loss(?:es)?[/_ ]*(?:policy|actor|p[gi](?![a-z]))/,
		'policy-loss',
	],
	[
		/(?:value(?:[_ ]function)?|critic[_ ]?\d?|baseline|(?<![a-z])(?:td|vf|qf?[_ ]?\d?))[_ ]?loss|loss(?:es)?[/_ ]*(?:value|critic)|^loss[vq]\d?$/,
		'value-loss',
	],
	[/explained[_ ]var(?:iance)?$/, 'explained-variance'],
	[/clip[_ ]?frac/, 'clip-fraction'],
	[
		/(?<![a-z\d])(?:g|gen|generator)[_ /-]?loss|(?<![a-z])loss[_ /-]?(?:g|gen|generator)(?![a-z\d])/,
		'generator-loss',
	],
	[
		/(?<![a-z\d])(?:d|disc|discriminator)[_ /-]?loss|(?<![a-z])loss[_ /-]?(?:d|disc|discriminator)(?![a-z\d])/,
		'discriminator-loss',
	],
];

/** What is logged beside the losses of reinforcement learning is none of them: `losses/approx_kl`, `objective/kl`. */
const besideLosses = /^(?:losses|objective)\/(?=.*(?:kl|entropy|reward|return|score))/;

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
	const whole = name.trim().toLowerCase();
	const plain = whole.replace(besideLosses, '');
	const spelt = (each: string, by: typeof spellings): MetricId | undefined =>
		by.find(([pattern]) => pattern.test(each))?.[1];
	return metricIds.find(id => id === whole) ?? spelt(whole, furtherLosses) ?? spelt(plain, spellings);
}

const trainingOnly: ReadonlySet<string> = new Set(['learning_rate', 'grad_norm']);

/** The rate and the gradient belong to training anyway: nobody says "training learning rate". */
export function ofTraining(split: string, metric: string): boolean {
	return split === 'train' && trainingOnly.has(metric);
}
