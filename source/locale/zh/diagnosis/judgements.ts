import {figure} from '../../../numbers/number.js';
import {lasting} from '../../figures.js';
import type {JudgementTexts} from '../../messages/diagnosis-texts.js';

const data = {train: '训练数据', validation: '验证数据', test: '测试数据', unknown: '评估数据'};
const units = {hours: '小时', minutes: '分钟', seconds: '秒'};

export const judgements: JudgementTexts = {
	kinds: {
		loss: ({stage}) =>
			stage === 'train'
				? '整个训练过程的平均训练损失，包括较高的开头部分；结束时的损失更低。'
				: `${data[stage]}上的平均损失，越低越好。`,
		'preparation-time': () => '准备模型所用的秒数。',
		runtime({stage, value, derived: {samples}}) {
			const {count, unit} = lasting(value);
			const what = stage === 'train' ? '训练所用的秒数' : '评估所用的秒数';
			const long = unit === 'seconds' ? '' : `（${count} ${units[unit]}）`;
			return `${what}${long}${samples === undefined ? '' : `，共约 ${samples} 个样本${stage === 'train' ? '（所有轮次合计）' : ''}`}。`;
		},
		'samples-per-second': ({stage, derived: {secondsEach}}) =>
			`每秒${stage === 'train' ? '训练' : '评估'}的样本数${secondsEach === undefined ? '' : `，每个 ${figure(secondsEach)} 秒`}。${stage === 'train' ? '' : '生成文本比打分慢得多。'}`,
		'steps-per-second': ({derived: {batch}}) =>
			`每秒批次数${batch === undefined ? '' : `，每批约 ${figure(Number(batch.toFixed(1)))} 个样本`}。`,
		'tokens-per-second': () => '每秒 token 数。',
		samples: ({stage}) => `${data[stage]}的样本数。`,
		flops: () => '整个训练的浮点运算次数。',
		epoch: () => '训练的轮数。',
		correlation: () => '预测与真实值的相关系数：1 为完美，0 为随机。',
		other: () => 'losscope 不认识的指标。',
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
		'overlap-with-training': '生成的文本很少能与参考文本如此一致：检查训练集和测试集是否有重叠。',
		perfect: '满分往往是数据泄漏，而不是模型完美：检查输入中是否含有答案。',
		'exactly-zero': '恰好为 0：看几条预测结果，可能是空的，或者分词方式不同。',
		'one-class': '远高于 F1：模型可能总是预测最常见的类别，漏掉了稀有类别。',
		chance: '与随机猜测没有区别。',
		'worse-than-mean': '低于 0：还不如直接预测均值。',
		'test-better': '比验证结果好得多：测试集更容易，或者其样本出现在训练集中。',
		'far-below-training': '比在训练数据上差得多：过拟合的迹象。',
		'scale-unclear': '数值太小，看不出是比例还是百分数：请确认。',
		'only-preparation': '只是准备时间，不说明模型的速度。',
		'mostly-preparation': '大部分是准备时间：太短，看不出模型的速度。',
		'few-samples': '样本不到一百个：一个样本就能让分数变动一个百分点以上。',
		'out-of-range': '超出了这个指标可能的范围：检查它的计算方法。',
		memorised: '在本应是新的文本上低到这种程度：这些文本可能出现在训练数据中。',
		'perplexity-not-loss': '不等于同时给出的损失的指数：两者的平均方式不同。',
		'rmse-not-mse': '其平方不等于同时给出的 MSE：其中一个有误，或者尺度不同。',
		'rmse-below-mae': '低于同时给出的 MAE，这不可能：两者来自不同的数据。',
	},
	graded: (what, grade, {low, high}) =>
		`${what}${grade}：${Number.isFinite(high) ? (Number.isFinite(low) ? `${figure(low)} 到 ${figure(high)}` : `低于 ${figure(high)}`) : `高于 ${figure(low)}`}。`,
};
