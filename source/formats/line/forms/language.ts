import {type Form, form} from './form.js';

/** Models of language and topics. */
export const languageForms: readonly Form[] = [
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
		// Gensim, LDA: what it computes on documents that it has not learned from.
		holds: ' per-word bound',
		pattern: form('NUM per-word bound, NUM perplexity estimate'),
		names: ['per-word bound', 'perplexity'],
		format: 'gensim',
		split: 'validation',
	},
	{
		holds: 'PROGRESS: pass ',
		pattern: form(String.raw`PROGRESS: pass (\d+), at document #(\d+)/(\d+)\s*$`),
		names: ['epoch', 'batch', 'batches'],
		format: 'gensim',
	},
	{
		// open-unlearning.
		holds: 'Result for metric ',
		pattern: form(String.raw`- Result for metric (\w+):\s+NUM\s*$`),
		names: ['', '$1'],
		format: 'open-unlearning',
		about: 'result',
	},
];
