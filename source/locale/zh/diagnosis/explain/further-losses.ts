import type {FurtherLossId, Glossary} from '../../../messages/diagnosis-texts.js';

/** Losses of which no level is a measure of the model: those of reinforcement learning and of two networks against each other. */
export const furtherLosses: Glossary<FurtherLossId> = {
	'policy-loss': {
		title: '策略损失（actor）',
		what: '强化学习中用来训练策略的目标：让策略偏向比预期更好的动作。每次更新都用新数据重新计算。',
		good: '无所谓高低：它不必下降，数值也不说明策略好坏。',
		normal:
			'PPO：在 0 附近小幅波动，没有趋势，而奖励在上升。SAC、TD3、DDPG：等于动作价值的相反数，随奖励变化。',
		worry: '出现 NaN，或比平时大很多倍而奖励下降：更新步子太大。请用奖励判断训练。',
	},
	'value-loss': {
		title: '价值损失（critic）',
		what: '预期回报与实际回报相差多少，多为平方误差。在 Wasserstein GAN 中 critic 就是判别器。',
		good: '奖励相同时越低越好；数值取决于奖励的尺度。',
		normal: '奖励增长时会上升，因为要预测的更多；策略稳定后下降。',
		worry: '奖励不升而它不断增大：价值估计在发散。请缩放奖励或降低学习率。',
	},
	'entropy-loss': {
		title: '熵损失',
		what: '策略熵的相反数：最小化它可使策略保持探索。',
		good: '无所谓高低：它不必下降。',
		normal: '离散动作时小于 0，随着策略变得确定而缓慢升向 0。',
		worry: '奖励还低时就接近 0：策略已停止探索。请增大熵系数。',
	},
	'temperature-loss': {
		title: '温度损失（SAC）',
		what: '调节 SAC 对熵的奖励，使策略保持目标熵。',
		good: '无所谓高低：它不必下降。',
		normal: '熵达到目标后在 0 附近，之前可正可负。',
		worry: '一直远离 0：始终达不到目标熵。',
	},
	'explained-variance': {
		title: '解释方差',
		what: '价值估计解释了回报方差的多大比例。',
		good: '越高越好，最大为 1。',
		normal: '开始接近 0，之后在 0.5 到 1 之间。',
		worry: '一直在 0 左右或更低：critic 的预测不比常数好。',
	},
	'clip-fraction': {
		title: '裁剪比例',
		what: 'PPO 对策略变化做了裁剪的样本所占比例。',
		good: '无所谓高低。',
		normal: '0.05 到 0.3。',
		worry: '高于 0.5：更新步子太大；一直为 0：更新几乎不起作用。',
	},
	'generator-loss': {
		title: '生成器损失',
		what: '判别器把生成样本与真实样本区分得有多好。',
		good: '无所谓高低：没有最佳值。',
		normal: '上下波动而没有趋势，因为两个网络都在变化。',
		worry: '不断上升而判别器损失趋近 0。请查看样本，或记录 FID 之类的样本质量指标。',
	},
	'discriminator-loss': {
		title: '判别器损失',
		what: '判别器在真实样本与生成样本之间出错的程度。',
		good: '无所谓高低：没有最佳值。',
		normal: '保持在 0 以上，没有趋势；随机猜测时每一半为 ln 2 = 0.693。',
		worry: '趋近 0：判别器获胜，生成器再也学不到东西。',
	},
	'loss-beside-reward': {
		title: '奖励之外的损失',
		what: '强化学习中优化器最小化的目标。它由策略自己不断新采集的数据算出，不同时刻的数值对应的并不是同一个任务。',
		good: '无所谓高低：它不必下降，数值也不说明策略好坏。',
		normal: '没有明显趋势，奖励上升时它也可能上升。',
		worry: '出现 NaN，或比平时大很多倍而奖励下降。请用奖励判断训练。',
	},
};
