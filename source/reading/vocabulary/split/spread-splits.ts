import type {Direction, Split} from '../../reading.js';

type Figure = {
	readonly split: Split | undefined;
	readonly metric: string;
	readonly direction: Direction;
	readonly name: string;
};

/**
In `Train Loss: 0.5, Acc: 0.8 | Val Loss: 0.4, Acc: 0.7` a figure without a split of its own belongs to the split named
last before it; likewise the columns behind `valid_loss`. Not so a figure that the same line also gives for that split
(`val_loss`, `acc`, `val_acc`), one of a group of its own (`rollout/ep_rew_mean`), or one that has no split by nature,
such as the learning rate.
*/
export function spreadSplits(figures: readonly Figure[]): ReadonlyArray<Split | undefined> {
	const named = new Set(
		figures.filter(({split}) => split !== undefined).map(({split, metric}) => `${split} ${metric}`),
	);
	const isGrouped =
		figures.some(({name}) => name.startsWith('train/')) && figures.some(({name}) => name.startsWith('val/'));
	const losses = figures.filter(({metric}) => metric === 'loss');
	const isEvaluation = losses.length > 0 && losses.every(({split}) => split === 'validation');
	let last: Split | undefined;
	let isOpen = false;
	return figures.map(({split, metric, direction, name}) => {
		if (split !== undefined && metric !== 'value') {
			last = split;
			// Names joined by `_` are often sorted: behind `dev_acc` an unmarked `loss` is the one of training.
			isOpen = metric === 'loss' || name.includes(' ') || !/[_/]/.test(name);
		}

		if (isGrouped && split === undefined && name.startsWith('metrics/')) {
			// Ultralytics: what is measured on the validation images.
			return 'validation';
		}

		if (metric === 'perplexity' && split === undefined && isEvaluation) {
			// `perplexity: 12.3 eval_loss: 2.51`: it is that of the loss.
			return 'validation';
		}

		const takes =
			split === undefined &&
			last !== undefined &&
			(isOpen || metric !== 'loss') &&
			direction !== 'none' &&
			metric !== 'throughput' &&
			!name.includes('/') &&
			!named.has(`${last} ${metric}`);
		return takes ? last : split;
	});
}
