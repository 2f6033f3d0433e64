import type {FurtherLossId, Glossary} from '../../../messages/diagnosis-texts.js';

/** Losses of which no level is a measure of the model: those of reinforcement learning and of two networks against each other. */
export const furtherLosses: Glossary<FurtherLossId> = {
	'policy-loss': {
		title: 'Policy loss (actor)',
		what: 'What the policy is trained with in reinforcement learning: a step towards actions that did better than expected. It is computed anew from the data of each update.',
		good: 'Neither way: it need not fall, and its level says nothing of how good the policy is.',
		normal:
			'PPO: small, about 0, without a trend, while the reward rises. SAC, TD3, DDPG: minus the value of the actions, so it moves with the reward.',
		worry:
			'NaN, or many times its usual size while the reward falls: the updates are too large. Judge the run by the reward.',
	},
	'value-loss': {
		title: 'Value loss (critic)',
		what: 'How far the expected return is from the return that came, mostly as a squared error. In a Wasserstein GAN the critic is the discriminator.',
		good: 'Lower at an equal reward; its level depends on the scale of the rewards.',
		normal:
			'Rises while the reward grows, since there is more to predict, and falls once the policy is steady.',
		worry:
			'Grows without end while the reward does not rise: the value estimates diverge. Scale the rewards or lower the learning rate.',
	},
	'entropy-loss': {
		title: 'Entropy loss',
		what: 'Minus the entropy of the policy: minimising it keeps the policy exploring.',
		good: 'Neither way: it need not fall.',
		normal: 'Below 0 for discrete actions, and rises slowly towards 0 as the policy becomes more certain.',
		worry:
			'Close to 0 early while the reward is still low: the policy has stopped exploring. Raise the entropy coefficient.',
	},
	'temperature-loss': {
		title: 'Temperature loss (SAC)',
		what: 'Sets how much entropy SAC rewards, so that the policy keeps its target entropy.',
		good: 'Neither way: it need not fall.',
		normal: 'About 0 once the entropy is at its target, of either sign before.',
		worry: 'Far from 0 for good: the target entropy is never reached.',
	},
	'explained-variance': {
		title: 'Explained variance',
		what: 'Share of the variance of the returns that the value estimates explain.',
		good: 'Higher is better, up to 1.',
		normal: 'Near 0 at first, then 0.5 to 1.',
		worry: 'Around 0 or below for good: the critic predicts no better than a constant.',
	},
	'clip-fraction': {
		title: 'Clip fraction',
		what: 'Share of the samples for which PPO clipped the change of the policy.',
		good: 'Neither way.',
		normal: '0.05 to 0.3.',
		worry: 'Above 0.5: the updates are too large; at 0 for good they do next to nothing.',
	},
	'generator-loss': {
		title: 'Generator loss',
		what: 'How well the discriminator tells the samples of the generator from real ones.',
		good: 'Neither way: it has no best value.',
		normal: 'Goes up and down without a trend, since both networks change.',
		worry:
			'Climbs without end while the discriminator loss goes to 0. Look at samples, or log a measure of them such as FID.',
	},
	'discriminator-loss': {
		title: 'Discriminator loss',
		what: 'How often the discriminator errs between real samples and those of the generator.',
		good: 'Neither way: it has no best value.',
		normal: 'Stays above 0 without a trend; guessing gives ln 2 = 0.693 for each half.',
		worry: 'Goes to 0: the discriminator wins, and the generator has nothing left to learn from.',
	},
	'loss-beside-reward': {
		title: 'Loss beside a reward',
		what: 'What the optimiser minimises in reinforcement learning. It is computed from data that the policy itself gathers anew, so its values at two moments are not of the same task.',
		good: 'Neither way: it need not fall, and its level says nothing of how good the policy is.',
		normal: 'Moves without a clear trend, and may rise while the reward rises.',
		worry: 'NaN, or many times its usual size while the reward falls. Judge the run by the reward.',
	},
};
