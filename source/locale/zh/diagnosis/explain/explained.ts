import type {ExplainedTexts} from '../../../messages/diagnosis-texts.js';

export const explained: ExplainedTexts = {
	'never-falls': {
		normal: '预热阶段的几个点没有下降，或者微调时起点已接近最佳。',
		worry: '学习率已升到位，损失却长时间不动。先用单个批次训练：如果仍降不下去，就是代码有 bug。',
	},
	'stuck-constant': {
		normal: '无：再差的训练，末位数字也会变化。',
		worry: '一旦出现就要处理：检查 requires_grad、优化器里的参数，以及学习率是否为 0。',
	},
	'at-chance': {
		normal: '刚开始训练时：未训练的分类器只会随机猜测，K 类的损失为 ln K。',
		worry: '第一轮之后仍停在这里：检查标签、输入和学习率。',
	},
	slow: {
		normal: '微调一个本来就不错的模型。',
		worry: '从头训练时：把学习率提高到 3～10 倍试试。',
	},
	'still-falling': {
		normal: '训练的大部分时间都是如此。',
		worry: '只有临近计划的终点时才需注意：训练结束得太早。',
	},
	oscillating: {
		normal: '均值在下降，批次之间有噪声；批次越小噪声越大。',
		worry: '均值不再下降：降低学习率，或增大批次。',
	},
	plateau: {
		normal: '训练后期，以及阶梯式学习率的两次下降之间。',
		worry: '很早就停在高位：调整学习率，并检查标签。',
	},
	converged: {
		normal: '训练顺利完成时就是这样。',
		worry: '水平还不够好：继续训练没有用，需要改进数据、模型或学习率。',
	},
	rebound: {
		normal: '学习率预热期间或热重启之后的小幅上升。',
		worry: '没有回落：回到上升之前的检查点，并降低学习率。',
	},
	diverged: {
		normal: '无。',
		worry: '一旦出现就要处理：继续训练无法恢复。从上升之前的检查点重新开始，学习率减半。',
	},
	'not-finite': {
		normal: 'fp16 损失缩放偶尔跳过一步。',
		worry: '从第一次出现起一直如此：权重已经损坏，需要回到之前的检查点。',
	},
	spike: {
		normal: '偶尔一个点，随即回落。',
		worry: '持续多个点，或越来越频繁：跳过这些批次，裁剪梯度。',
	},
	'level-shift': {
		normal: '计划内的变化：进入新阶段、更换数据、提高学习率。',
		worry: '没有人改动过：检查从该处起的数据，以及续训时恢复的内容。',
	},
	'exploded-at-start': {
		normal: '从头训练时，最初几个点较高。',
		worry: '达到之后水平的上百倍：增加预热，对输入做归一化。',
	},
	'same-order': {
		normal: '采用课程学习，或者数据必须保持原有顺序。',
		worry: '数据按类别、长度或来源排序：每轮开始前重新打乱。',
	},
	memorised: {
		normal: '为了测试而故意在单个批次上过拟合。',
		worry: '在整个训练集上如此，又没有验证损失：请在模型没见过的数据上评估。',
	},
	course: {
		normal: '任何训练在出现明显特征之前都是这样。',
		worry: '后半程变差，或者一直停在起点。',
	},
	adversarial: {
		normal: '两个损失都在某个水平附近波动，谁也不趋近 0。',
		worry: '判别器损失趋近 0，而生成器损失不断上升：生成器已经学不到东西。',
	},
	'discriminator-wins': {
		normal: '训练初期判别器领先，之后偶尔短暂领先。',
		worry: '判别器的损失一直接近 0，样本也不再变好：放慢判别器。',
	},
	healthy: {
		normal: '顺利的训练就是这样：先快速下降，再逐渐平缓。',
		worry: '目前无需警惕。能否泛化，只有验证损失才能说明。',
	},
	overfitting: {
		normal: '上升百分之一二，或者只有一次验证变差。',
		worry: '训练损失下降而验证损失持续上升：停止训练，使用最佳检查点。',
	},
	'validation-worse-from-start': {
		normal: '微调一个本来就会这个任务的模型。',
		worry: '其他情况：数据划分、标签或验证的预处理不一致。用验证代码评估一遍训练集。',
	},
	'validation-never-improves': {
		normal: '最初几次验证。',
		worry: '之后仍如此：两个数据集分布不同，或者只是在记忆。首先检查数据划分。',
	},
	'another-validation-worse': {
		normal: '在与训练数据差别很大的数据上略有上升。',
		worry: '如果你在意的正是这部分数据：应以它的最佳验证为准，而不是主要验证损失。',
	},
	overconfident: {
		normal: '分类模型训练后期很常见；如果只看答案对错，并无害处。',
		worry: '需要直接使用概率，或者准确率也不再上升：那就是过拟合。',
	},
	'no-longer-improves': {
		normal: '几次验证没有出现新的最佳值。',
		worry: '训练损失仍在下降，却连续多次没有改善：最佳检查点已经过去，留意过拟合，考虑早停。',
	},
	underfitting: {
		normal: '任务本身很难，标签中的错误决定了损失的下限。',
		worry: '已知可以更低：提高学习率、LoRA 秩或模型规模，或者训练更久。',
	},
	'validation-below-training': {
		normal: '使用了 dropout 或数据增强，或者训练损失是整轮的平均值。',
		worry: '两者都在评估模式下计算仍如此：验证集更容易，或者存在泄漏。',
	},
	'validation-falls-faster': {
		normal: '最初几轮，训练损失的平均值滞后。',
		worry: '一直如此：两个数据集有重复样本，或者验证集太容易。',
	},
	gap: {
		normal: '两者都在下降，差距保持不变。',
		worry: '验证损失上升使差距扩大：这就是过拟合。',
	},
	'healthy-pair': {
		normal: '两者都在下降，训练损失略低于验证损失。',
		worry: '目前无需警惕：留意验证损失是否开始上升。',
	},
	'gradient-exploding': {
		normal: '最初几步较高；个别的大梯度由裁剪处理。',
		worry: '增长到十倍且损失上升：裁剪梯度，并降低学习率。',
	},
	'gradient-vanishing': {
		normal: '收敛之后。',
		worry: '训练早期、损失还很高时：激活值饱和，或者模型的一部分被冻结或 detach。',
	},
	'learning-rate-warmup': {
		normal: '最初 1%～10% 的步数。',
		worry: '损失随学习率一起上升：峰值太高。',
	},
	'learning-rate-decay': {
		normal: '结束时降到峰值的 0～10%。',
		worry: '离结束还早就接近 0：剩下的步数作用很小。',
	},
	'learning-rate-constant': {
		normal: '短时间的训练和初步实验。',
		worry: '训练后期损失震荡或不再下降：加入学习率衰减。',
	},
	'learning-rate-restart': {
		normal: '带热重启的余弦调度；每次重启后损失会短暂上升。',
		worry: '没有设置过重启：续训时调度从头开始了。',
	},
	'learning-rate-jump': {
		normal: '按计划进入新的训练阶段。',
		worry: '不在计划之内：检查学习率调度，以及续训时恢复的内容。',
	},
	'learning-rate-high': {
		normal: '小模型、提示微调（prompt tuning）或普通 SGD 可以用 0.01 以上的学习率：这时损失会下降。',
		worry: '损失几乎不动，或者上升：先把学习率降到十分之一，再考虑别的改动。',
	},
	'learning-rate-floor': {
		normal: '学习率调度的最后几步。',
		worry: '离计划结束还很远：把调度的长度设为真实的总步数。',
	},
	'throughput-drop': {
		normal: '在验证、保存检查点或遇到长批次时短暂出现。',
		worry: '持续下降：数据加载、过热，或机器上有其他任务。',
	},
	stalled: {
		normal: '耗时的验证、保存检查点，或输出被缓冲（可用 python -u）。',
		worry: '进程已退出，或者在等待其他 rank。',
	},
	crashed: {
		normal: '无。',
		worry: '一旦出现就要处理：从该行开始查看日志；显存不足时减小批次。',
	},
	restarted: {
		normal: '从检查点续训。',
		worry: '同一个文件里有两次不同的训练：请使用各自的日志。',
	},
	'reward-stalled': {
		normal: '奖励起伏，时有停顿，熵缓慢下降。',
		worry: '奖励一直不恢复，或熵消失、KL 失控：回到较早的检查点。',
	},
	'metrics-disagree': {
		normal: '四舍五入造成的末位差异。',
		worry: '差异更大时：两者在不同的数据上计算，或者平均方式不同。',
	},
	'target-reached': {
		normal: '连续三次达到才算，避免把偶然的好结果当真。',
		worry: '无需警惕：可以停止，或者设定更低的目标。',
	},
};
