/** Words of a name that make it a summary of losses, or a figure about them, and no part. */
const summaries = new Set(
	'total overall sum avg average mean ema smooth smoothed running moving best min max final last std var scale weight coef ratio'.split(
		' ',
	),
);

const wordsOf = (metric: string): readonly string[] =>
	metric
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.toLowerCase()
		.split(/[^a-z0-9]+/);

/** Whether a metric is one of several losses that training adds up: `box_loss`, `loss_rpn_cls`, `aux.loss_seg`, `loss2`. */
export const isLossPart = (metric: string): boolean => {
	const words = wordsOf(metric);
	return (
		metric !== 'loss' &&
		words.some(word => /^loss(?:es)?\d*$/.test(word)) &&
		!words.some(word => summaries.has(word))
	);
};

/** A part by what sets it apart from the others: `box` of `box_loss`, `rpn_cls` of `loss_rpn_cls`. */
export const partName = (metric: string): string => {
	const name = metric
		.replace(/^.*\//, '')
		.replace(/(?:^|[-_. ])loss(?=$|[-_. ])/i, '')
		.replace(/^[-_. ]+/, '');
	return name === '' ? metric : name;
};
