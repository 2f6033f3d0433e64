import {counter, figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {AdviceTexts} from '../../messages/diagnosis-texts.js';
import {position} from './words.js';

export const advice: AdviceTexts = {
	'overfit-one-batch': () => '只用一个批次反复训练：损失应当降到接近 0，否则代码里有 bug。',
	'raise-learning-rate': ({low, high}) => `把学习率提高到原来的 ${low}～${high} 倍。`,
	'lower-learning-rate': ({times}) => `把学习率降到原来的 1/${times}。`,
	'learning-rate-range-test': () =>
		'做一次学习率范围测试（LR range test）：逐步提高学习率，取损失开始上升之前的值。',
	'look-at-data': () => '检查几个实际送入模型的批次：输入、标签、缺失值、离群值。',
	'check-parameters-change': () => '检查参数是否有梯度，每一步之后是否真的更新。',
	'check-labels': () => '检查打乱和预处理之后，标签是否仍与输入对应。',
	'shuffle-data': () => '打印两轮中最前面几个批次的标签：如果相同，就打乱训练数据。',
	'keep-training': ({done, total}) =>
		done === undefined || total === undefined
			? '继续训练。'
			: `继续训练：已完成 ${counter(done)}/${counter(total)} 轮。`,
	'train-longer': ({from, to}) => `继续训练，共 ${counter(from)}～${counter(to)} 轮。`,
	'stop-when-flat': ({gainPercent}) => `预计的改善低于 ${percent(gainPercent)} 时停止训练。`,
	'stop-now': () => '可以停止训练，保留最佳检查点。',
	'decay-or-restart': () => '降低学习率，或者做一次热重启（warm restart）。',
	'larger-batch': ({times}) => `增大批次大小，或者每 ${times} 个批次累积一次梯度。`,
	'clip-gradients': ({norm}) => `把梯度范数裁剪到 ${figure(norm)}。`,
	'add-warmup': ({percent: share}) => `在最初 ${percent(share)} 的步数内预热学习率。`,
	'use-bf16': () => '用 bf16 代替 fp16，或者启用损失缩放（loss scaling）。',
	'find-bad-batch': where => `检查${position(where)}的批次数据。`,
	'go-back': where => `回到${position(where)}之前的最后一个检查点。`,
	'skip-batches': () =>
		'从稍早的检查点重新开始并跳过这些批次。如果另一次训练也在同一步出现尖峰，问题就在数据。',
	'scale-inputs': () => '对输入和目标做归一化，使其量级接近 1。',
	'add-validation': () => '记录验证损失：没有它，无法区分泛化和死记硬背。',
	'evaluate-held-out': () => '先在模型没见过的数据上评估，再相信这个损失。',
	'fewer-epochs': () => '大幅减少训练轮数。',
	'use-best-checkpoint': where => `使用${position(where)}的检查点，当时的验证值为 ${figure(where.value)}。`,
	'early-stopping': ({patience, epochs = 0}) =>
		`早停：连续 ${patience} 次验证${epochs > patience ? `（${counter(epochs)} 轮）` : ''}没有改善就停止训练。`,
	regularise: () => '加强正则化：权重衰减、dropout 或更小的模型。',
	'more-data': () => '增加数据，或者提高数据质量。',
	'evaluate-training-set': () => '用验证代码评估训练集：结果应与训练损失一致。',
	'check-split': () => '检查数据划分：是否打乱、有无重叠、来源是否一致。',
	'look-for-duplicates': () => '查找验证集中与训练集重复的样本。',
	'add-hard-cases': () => '在验证集中加入与训练集同样困难的样本。',
	'compare-in-evaluation-mode': () => '在评估模式下重新计算训练损失，再作比较。',
	'choose-by-accuracy': () => '只看答案对错时按准确率挑选检查点；要用概率时按损失挑选。',
	'choose-validation': () => '先确定以哪个验证集为准，再按它挑选检查点。',
	calibrate: () => '校准置信度：使用标签平滑，或在训练后做温度缩放。',
	'augment-data': () => '对训练数据做增强，使其更接近验证数据。',
	'slow-discriminator': ({times}) =>
		`放慢判别器：把它的学习率降到生成器的 1/${times}，或者减少它的更新次数。`,
	'blur-discriminator': () =>
		'增加判别器的难度：dropout、谱归一化、给输入加噪声、把真实样本的标签从 1 改为 0.9；数据少时，对真实样本和生成样本做同样的增强。',
	'gentler-adversary': () => '改用能给生成器留下梯度的损失：非饱和损失，或带梯度惩罚的 Wasserstein 损失。',
	'raise-capacity': () => '使用更大的模型，或更高的 LoRA 秩。',
	'give-target': () => '用 --target 给出需要达到的损失，才能得出明确的结论。',
	'check-schedule': () => '检查学习率调度，以及续训时恢复了什么。',
	'check-throughput': () => '检查数据加载，以及机器上是否还有其他任务。',
	'check-process': () => '检查进程是否还在运行、在等待什么。',
	'reduce-memory': () => '减小批次大小、启用梯度检查点（gradient checkpointing），或缩短序列。',
	'restore-learning-rate': ({rate}) => `把学习率调回 ${figure(rate)}。`,
	resume: () => '修复后从最近的检查点续训。',
	'read-traceback': ({line}) => `从日志第 ${line} 行开始排查。`,
	'separate-logs': () => '每次训练使用单独的日志文件。',
	'check-metric-code': () => '检查这两个数值是如何计算和平均的。',
};
