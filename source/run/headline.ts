import type {Run} from './run.js';
import type {Series, Split} from './series.js';

const most = (series: readonly Series[]): Series | undefined => {
	let best: Series | undefined;
	for (const candidate of series) {
		if (best === undefined || candidate.count > best.count) {
			best = candidate;
		}
	}

	return best;
};

const isLoss = ({metric}: Series): boolean => metric === 'loss';
export const looksLikeLoss = ({metric, direction}: Series): boolean =>
	direction === 'down' && /loss/i.test(metric);
const isReward = ({metric, direction}: Series): boolean => direction === 'up' && /rew|return/i.test(metric);
const hasDirection = ({direction}: Series): boolean => direction !== 'none';

/** A sum or a mean that was 0 before anything was added says less than a loss that stands from its first point on. */
const hasStart = (series: Series): boolean => looksLikeLoss(series) && series.first !== 0;

/**
The reward that reinforcement learning is after (`rollout/ep_rew_mean`, `episode_return`, `reward`); its losses need not fall.
The rewards of preference training (`rewards/chosen`, `rewards/margins`) only describe what its loss does.
*/
const isAim = (series: Series): boolean =>
	isReward(series) &&
	/^(?:.*\/)?(?:(?:(?:mean|avg|average|total|rlhf)[_ ])?(?:ep(?:isode|isodic)?[_ ]?)?)(?:rew|rewards?|returns?)(?:[_ ](?:mean|avg|average))?$/i.test(
		series.name,
	);

/** `Episode 10 Average Score: -194.08`: the reward of a log that has no loss and evaluates nothing. */
const isScore = (series: Series): boolean =>
	series.direction === 'up' && /^(?:(?:mean|avg|average|episode|total)[_ ])?scores?$/i.test(series.name);

/** The reward that a run is after, where it is one of reinforcement learning; the one with most points. */
export const reward = (run: Run): Series | undefined => {
	const train = run.series.filter(({split, count}) => split === 'train' && count > 0);
	const isUnjudged = train.length === run.series.length && !train.some(looksLikeLoss);
	return most(train.filter(isAim)) ?? (isUnjudged ? most(train.filter(isScore)) : undefined);
};

/** How fast training goes says nothing of how well. */
const isNoPace = ({metric}: Series): boolean => metric !== 'throughput';

/** Kinds of series, the one that matters most first. */
const kinds = [isAim, isLoss, hasStart, looksLikeLoss, isReward, hasDirection] as const;

/**
The series to show first: the reward of reinforcement learning, else the training loss with most points, else another figure of training that has a good direction,
else the same of the evaluations, else whatever there is; a speed only where there is nothing else. The first in the log of equals.
*/
export const headline = (run: Run): Series | undefined =>
	leading(run.series.filter(isNoPace)) ?? leading(run.series);

const leading = (all: readonly Series[]): Series | undefined => {
	const of = (split: Split) => all.filter(series => series.split === split);
	for (const split of ['train', 'validation', 'test'] as const) {
		for (const kind of kinds) {
			const found = most(of(split).filter(kind));
			if (found !== undefined) {
				return found;
			}
		}
	}

	return most(all);
};

const isMean = ({name}: Series): boolean => /avg|average|mean/i.test(name);

/** The series with most points; of equals the mean of an evaluation before its latest batch: `loss_avg` before `loss`. */
const whole = (all: readonly Series[]): Series | undefined => {
	const found = most(all);
	return all.find(series => series.count === found?.count && isMean(series)) ?? found;
};

export type Pair = {readonly train: Series; readonly validation: Series};

/** A likelihood by one of its names, per token or sample: what a classifier or language model is trained on. */
const isLikelihood = ({metric, direction}: Series): boolean =>
	direction === 'down' &&
	/(?:^|[/_ .-])(?:(?:multi_?|m)?log_?loss|cross_?entropy(?:_?loss)?|xent|nll(?:_?loss)?|b?ce(?:_?loss)?)$/i.test(
		metric,
	);

/**
Where validation has no loss by that name, a likelihood of it: beside the same one of training, else beside the training
loss.
*/
const likelihoods = (run: Run): Pair | undefined => {
	const told = run.series.filter(({split}) => split !== 'train');
	const validation = told.some(isLoss) ? undefined : most(told.filter(isLikelihood));
	const sides = run.series.filter(({split}) => split === 'train');
	const same = sides.filter(({metric}) => metric === validation?.metric);
	const train = validation && closest(same.length > 0 ? same : sides.filter(isLoss), validation);
	return validation && train && {train, validation};
};

/**
The same figure on both sides: the loss, else a likelihood, else what the headline measures, else any metric with a direction that both have.
The side of training is told by epoch where the log states it so (it compares better with an evaluation than a batch does).
`validation` is a series of the test split where the log has no other evaluation. Undefined where there is no such pair.
*/
export const pair = (run: Run): Pair | undefined => {
	const train = run.series.filter(series => series.split === 'train');
	const named = likelihoods(run);
	if (named !== undefined) {
		return named;
	}

	const metrics = new Set([
		'loss',
		headline(run)?.metric,
		...train.filter(({direction}) => direction === 'down').map(({metric}) => metric),
		...train.filter(hasDirection).map(({metric}) => metric),
	]);
	for (const metric of metrics) {
		const sides = train.filter(series => series.metric === metric);
		for (const split of ['validation', 'test'] as const) {
			const validation = whole(
				run.series.filter(series => series.split === split && series.metric === metric),
			);
			if (validation !== undefined && sides.length > 0) {
				const best = closest(sides, validation);
				return best === undefined ? undefined : {train: best, validation};
			}
		}
	}

	return undefined;
};

/** A name without the word for its data: `Average Training Loss` and `Average Validation Loss` are one measure. */
const measureOf = ({name}: Series): string =>
	name
		.toLowerCase()
		.replaceAll(/train(?:ing)?|valid(?:ation)?|vali?|eval(?:uation)?|dev|test(?:ing)?|[^a-z]/g, '');

/** The side with a point an evaluation, of several the one that measures the same (a sum is no mean), by its name the whole epoch's where it tells (`loss_step`, `loss_epoch`), else the one with most points. */
const closest = (sides: readonly Series[], validation: Series): Series | undefined => {
	const asOften = sides.filter(({count}) => count >= validation.count - 1 && count <= validation.count + 1);
	const ofEpoch = asOften.filter(({name}) => /epoch/i.test(name));
	const twin = isMean(validation)
		? asOften.find(side => measureOf(side) === measureOf(validation))
		: undefined;
	return (
		twin ?? most(sides.filter(({per}) => per === 'epoch')) ?? most(ofEpoch) ?? most(asOften) ?? most(sides)
	);
};
