import type {ConceptId, Glossary} from '../../../messages/diagnosis-texts.js';

/** The words that losscope itself uses. */
export const concepts: Glossary<ConceptId> = {
	watching: {
		title: '观察中',
		what: '证据还不足以下结论：括号里是已有的点数和需要的点数。',
		good: '',
		normal: '每次训练刚开始时。',
		worry: '目前没有，接下来的点会给出结论。',
	},
	possible: {
		title: '可能',
		what: '有一次判断支持这一诊断，或者仅凭现有数据最多只能说到这一步。',
		good: '',
		normal: '多数“可能”的诊断之后会自行消失。',
		worry: '留意即可；变为“很可能”之前不会标色。',
	},
	likely: {
		title: '很可能',
		what: '连续两次判断一致，且每次都基于新的数据点。',
		good: '',
		normal: '证据降到触发时的一半以下才会消失。',
		worry: '先试第一条建议：代价最小的检查排在最前。',
	},
	certain: {
		title: '确定',
		what: '日志写明的事实：NaN、恒定不变、错误、学习率突变。',
		good: '',
		normal: '学习率调度也属于“确定”，并无害处。',
		worry: '如果级别是警告或严重，请立即处理。',
	},
	severity: {
		title: '提示、警告、严重',
		what: '诊断的严重程度：仅供参考；影响质量或浪费时间；不处理则训练作废。',
		good: '',
		normal: '正常的训练只有提示。',
		worry: '级别为严重时。report 加上 --fail-on 后，会用退出状态告知脚本。',
	},
	best: {
		title: '最佳',
		what: '主要损失至今的最佳值：有验证损失时取验证，否则取训练。',
		good: '',
		normal: '模型仍在学习时，最佳值就在最新点附近。',
		worry: '最佳值在很久之前：最新的检查点不如最佳那一轮的。',
	},
	forecast: {
		title: '预测',
		what: '学习率照此继续时损失的走向：多条拟合曲线的中位数，以及它们的离散范围。',
		good: '',
		normal: '有 15 个点以上，并且各拟合相互一致时才给出。',
		worry: '它不知道之后学习率还会不会下降。',
	},
	'early-stopping': {
		title: '早停',
		what: '验证连续若干次（patience）没有改善时结束训练，并保留最佳检查点。',
		good: '',
		normal: 'patience 取 5 到 20 次验证。losscope 在连续三次判断为过拟合后建议早停。',
		worry: 'patience 太小：学习率即将下降时的平台期就会让训练提前结束。',
	},
	noise: {
		title: '噪声',
		what: '曲线相邻点之间的波动大小。变化以噪声的倍数表示。',
		good: '',
		normal: '批次小、验证样本少时更大。',
		worry: '不到噪声 3 倍的差异可能只是偶然。',
	},
	validation: {
		title: '训练集、验证集、测试集',
		what: '训练集用于学习；验证集不参与训练，用来选择轮数和超参数；测试集只在最后使用一次。',
		good: '',
		normal: '用 10%～20% 的数据做验证。',
		worry: '两个集合里有相同或几乎相同的样本：所有指标都会虚高。',
	},
	checkpoint: {
		title: '检查点（checkpoint）',
		what: '某一步保存的权重（最好连同优化器状态），续训从这里开始。',
		good: '',
		normal: '每轮保存一次，并保留最佳的一个。',
		worry: '只保留最后一个：最佳的一轮就丢失了。',
	},
	'not-checked': {
		title: '未检查',
		what: '从这份日志无法判断的内容及其原因：缺少某个指标，或者数据点太少。',
		good: '',
		normal: '许多日志没有梯度范数和时间。',
		worry: '没有验证损失：无法区分泛化和死记硬背，请记录验证损失。',
	},
};
