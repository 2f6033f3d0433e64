/** Words before a name that only say where a framework keeps it: `optim/total_grad_norm`, `metrics/Accuracy`, `Loss/total_loss`. */
const groups = /^(?:optim|optimizer|optim0|metrics?|main|loss|losses|reduced)$/;

/** Words behind a name that only number the group of parameters: `learning_rate_group0`, `lr/pg1`, `optim0_lr0`. */
const places = /^(?:group|pg|group\d+|pg\d+|lr\d+)$/;

/** The words of a name without those of its group, where some are left. */
export function withoutGroup(words: readonly string[]): readonly string[] {
	const from = words.length > 1 && groups.test(words[0] ?? '') ? 1 : 0;
	const isRate = words.some(word => /^(?:lr\d*|learning|rate)$/.test(word));
	const last = words.at(-1) ?? '';
	const isPlaced = isRate && (places.test(last) || (/^\d$/.test(last) && words.length - from > 1));
	if (!isPlaced) {
		return words.slice(from);
	}

	return /^lr\d+$/.test(last)
		? ['lr']
		: words.slice(from, -1).filter(word => word !== 'pg' && word !== 'group');
}
