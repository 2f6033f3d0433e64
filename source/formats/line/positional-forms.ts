import type {FieldRecord} from '../../reading/format.js';

export type Form = {
	/** What every such line holds: looked for first. */
	readonly holds: string;

	/** A group for each name. */
	readonly pattern: RegExp;

	/** What the numbers are, for the vocabulary; empty for one that is no figure. `$2` is the text of the second group. */
	readonly names: readonly string[];
	readonly format: string;
	readonly split?: 'train' | 'validation';
	readonly about?: FieldRecord['about'];
};

const number = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:[eEdD][-+]?\d+)?|nan|[-+]?inf)`;

function form(text: string): RegExp {
	return new RegExp(text.replaceAll('NUM', number), 'i');
}

export const forms: readonly Form[] = [
	{
		holds: 'Train loss ',
		pattern: form(String.raw`^Train loss (\d+) NUM Grad Norm NUM `),
		names: ['step', 'train_loss', 'grad_norm'],
		format: 'tacotron2',
	},
	{
		holds: 'Validation loss ',
		pattern: form(String.raw`^Validation loss (\d+): +NUM\s*$`),
		names: ['step', 'val_loss'],
		format: 'tacotron2',
	},
	{
		// R, `nnet` and what is built on it.
		holds: ' value ',
		pattern: form(String.raw`^iter +(\d+) value NUM\s*$`),
		names: ['iter', 'objective'],
		format: 'r-nnet',
	},
	{
		holds: 'Score at iteration ',
		pattern: form(String.raw`\bScore at iteration (\d+) is NUM\s*$`),
		names: ['iteration', 'loss'],
		format: 'deeplearning4j',
	},
	{
		holds: 'PerformanceListener',
		pattern: form(String.raw`\biteration (\d+);(?:.*\bsamples/sec: NUM;)?.*\bscore: NUM`),
		names: ['iteration', 'samples/sec', 'loss'],
		format: 'deeplearning4j',
	},
	{
		holds: 'At iterate',
		pattern: form(String.raw`^\s*At iterate +(\d+) +f= *NUM +\|proj g\|= *NUM`),
		names: ['iter', 'objective', 'grad_norm'],
		format: 'l-bfgs-b',
	},
	{
		// scikit-learn, linear models by gradient descent: the norm is that of the weights, T counts their updates.
		holds: 'NNZs:',
		pattern: form(String.raw`^Norm: NUM, NNZs: \d+, Bias: \S+, T: (\d+), (?:Avg\. loss: NUM)?`),
		names: ['weight norm', 'updates', 'avg_loss'],
		format: 'sklearn-sgd',
	},
	{
		// The tutorial of PyTorch on translation: time, time left, iteration, percent, loss.
		holds: '%) ',
		pattern: form(String.raw`^\d+m \d+s \(- \d+m \d+s\) \((\d+) \d+%\) NUM\s*$`),
		names: ['iter', 'loss'],
		format: 'pytorch-tutorial',
	},
	{
		// Its tutorial on names: iteration, percent, time, loss, a guess.
		holds: '% (',
		pattern: form(String.raw`^(\d+) \d+% \(\d+m \d+s\) NUM(?: .{0,200}[✓✗].*)?$`),
		names: ['iter', 'loss'],
		format: 'pytorch-tutorial',
	},
	{
		// LightGCN.
		holds: '] loss',
		pattern: form(String.raw`^EPOCH\[(\d+)\/\d+\] loss *NUM-`),
		names: ['epoch', 'loss'],
		format: 'lightgcn',
	},
	{
		// NGCF and its kin: the loss and its parts.
		holds: 'train==[',
		pattern: form(String.raw`^Epoch (\d+) \[.{0,40}\]: train==\[NUM=NUM ?\+ ?NUM`),
		names: ['epoch', 'train_loss', 'train_mf_loss', 'train_reg_loss'],
		format: 'ngcf',
	},
	{
		// Trax: the name of the figure stands between pipes.
		holds: ' |  ',
		pattern: form(String.raw`^Step +(\d+): (train|eval) +(\w+) \| +NUM\s*$`),
		names: ['step', '', '', '$2_$3'],
		format: 'trax',
	},
	{
		// The tutorial of PyTorch on the transfer of style.
		holds: 'run [',
		pattern: form(String.raw`^run \[(\d+)\]:$`),
		names: ['step'],
		format: 'pytorch-tutorial',
	},
	{
		// GPT-2 as many fine-tuned it: step, seconds.
		holds: ' avg=',
		pattern: form(String.raw`^\[(\d+) \| NUM\] loss=NUM avg=NUM`),
		names: ['step', 'elapsed', 'loss', 'avg'],
		format: 'gpt-2-simple',
	},
	{
		// MALLET: likelihood per token.
		holds: '> LL/token',
		pattern: form(String.raw`^<(\d+)> LL/token: NUM`),
		names: ['iteration', 'log likelihood per token'],
		format: 'mallet',
	},
	{
		// rl-starter-files: updates, frames, the return per episode and what its mean hides, entropy, value, losses, norm.
		holds: 'rR:',
		pattern: form(
			String.raw`^U (\d+) \| F (\d+) \| FPS (\d+) \| D \d+ \| rR:\S+ NUM NUM NUM NUM \| F:\S+ NUM NUM NUM NUM \| H NUM \| V NUM \| pL NUM \| vL NUM \| \S+ NUM`,
		),
		names: [
			'',
			'frames',
			'',
			'return',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'entropy',
			'',
			'policy_loss',
			'value_loss',
			'grad_norm',
		],
		format: 'rl-starter-files',
	},
	{
		// fastText, at the end.
		holds: '@',
		pattern: form(String.raw`^P@1\tNUM\s*$`),
		names: ['precision@1'],
		format: 'fasttext',
		about: 'result',
	},
	{
		holds: '@',
		pattern: form(String.raw`^R@1\tNUM\s*$`),
		names: ['recall@1'],
		format: 'fasttext',
		about: 'result',
	},
	{
		// AutoGluon, after each model: the last is the ensemble.
		holds: '= Validation score',
		pattern: form(String.raw`^\s*NUM\s+= Validation score\s`),
		names: ['validation score'],
		format: 'autogluon',
		about: 'result',
	},
];
