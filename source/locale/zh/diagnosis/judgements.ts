import type {JudgementTexts} from '../../diagnosis-texts.js';
import {figure} from '../../figures.js';

export const judgements: JudgementTexts = {
	kinds: {
		loss: '测试数据上的平均损失，越低越好',
		perplexity: '模型平均在多少个词之间犹豫；1 表示完全确定，越低越好',
		bleu: '一到四个词的片段与参考译文的重合程度，0 到 100',
		rouge: '与参考文本的重合程度，0 到 100',
		accuracy: '答对的比例',
		f1: '精确率与召回率的平衡',
		error: '平均误差，单位与目标相同（MSE 为平方），越低越好',
		'preparation-time': '准备模型所用的秒数',
		runtime: '评估所用的秒数',
		'samples-per-second': '每秒样本数',
		'steps-per-second': '每秒批次数',
		epoch: '训练的轮数',
		other: '这次评估的一个指标',
	},
	grades: {
		poor: '较差',
		fair: '一般',
		good: '良好',
		excellent: '优秀',
		suspicious: '好得令人怀疑',
		information: '不涉及好坏',
	},
	doubts: {
		'overlap-with-training': '生成的文本很少能重合到这种程度：检查训练集和测试集是否有重叠。',
		'scale-unclear': '看不出这是比例还是百分数。',
		'only-preparation': '这只是准备时间，不说明模型的速度。',
		'few-samples': '样本很少：几个样本就能让分数变动好几个百分点。',
		'out-of-range': '超出了这个指标可能的范围：检查它是怎么算的。',
		memorised: '测试损失低成这样，说明数据很可能在训练中见过。',
	},
	sentence: ({grade, range}, kind, word) =>
		grade === 'information' || !range
			? `${kind}。`
			: `${kind}。${word}（${figure(range.low)} 到 ${figure(range.high)}）。`,
};
