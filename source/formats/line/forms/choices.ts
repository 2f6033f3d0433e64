import {type Form, form} from './form.js';

/** Recommending and play. */
export const choicesForms: readonly Form[] = [
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
		// Flower, of what the server evaluates: the loss, a score, seconds.
		holds: 'fit progress: (',
		pattern: form(String.raw`fit progress: \((\d+), NUM, \{(?:'(\w+)': NUM)?[^}]{0,200}\}, NUM\)`),
		names: ['round', 'val_loss', '', 'val_$3', 'elapsed'],
		format: 'flower',
	},
];
