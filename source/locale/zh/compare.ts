import {placeFigure} from '../figures.js';
import type {CompareMessages, PlaceWords} from '../messages/compare.js';
import {amidWords, phrases} from './phrases.js';
import {terms} from './terms.js';

const {series: metricName} = phrases;

function place(words: PlaceWords): string {
	switch (words.axis) {
		case 'tokens':
			return `第 ${placeFigure(words)} 个 ${terms.units.tokens} 处`;
		case 'time':
			return `第 ${phrases.duration(words.x)}`;
		case 'epoch':
		case 'step':
			return `第 ${placeFigure(words)} ${terms.units[words.axis]}`;
	}
}

const best = ({split, metric, smoothed, upTo}: Parameters<CompareMessages['noDifference']>[0]): string =>
	`${upTo === undefined ? '' : `截至${place(upTo)}（双方均已到达），`}${terms.best}${smoothed ? '平滑' : ''}${amidWords(metricName(split, metric))}`;

export const compare: CompareMessages = {
	title: (before, after) => `${before} 与 ${after} 对比`,
	better: words =>
		`${words.run} ${words.isLikely ? '' : '可能'}更好：${best({...words, before: '', after: '', withinSeeds: false})}为 ${words.value}，对方为 ${words.against}${words.aheadFrom === undefined ? '' : `，从${place(words.aheadFrom)}起一直领先`}，差距是噪声的 ${words.times} 倍`,
	noDifference: words =>
		`${words.withinSeeds ? '差异没有超过更换随机种子的影响' : '差异没有超出噪声'}：${best(words)}分别为 ${words.before} 和 ${words.after}，差距是噪声的 ${words.times} 倍`,
	otherEnd: ({run, value, against}) =>
		`但 ${run} 最终更好：${value}，对方为 ${against}（最后四分之一的中位数）`,
	further: ({run, value, against}) => `${run} 训练更久，达到了更好的结果：${value}，对方为 ${against}`,
	notComparable: {
		'no-common-metric': '无法比较：指标不同（两份日志没有共同的指标）',
		'no-common-axis': '无法比较：横轴单位不同（两份日志既没有共同的步数，也没有共同的轮数）',
		'no-overlap': '暂时无法比较：两次训练没有重叠的区间',
		'no-direction': '无法比较：不知道共同的指标越大越好还是越小越好',
		adversaries:
			'无法比较：两个网络互相对抗，损失分不出哪个训练更好；请比较生成的样本，或记录 FID 之类的指标',
		'beside-reward': '无法比较：以奖励为目标的训练不能用损失比较，而两个日志没有共同的奖励',
		'too-few-points': '暂时无法比较：重叠区间内不足三个点，无法估计噪声',
		'different-scale':
			'无法比较：两份日志的数值单位不同（从第一个点起，一方始终是另一方的固定倍数，例如一个求和、一个取平均）',
		'different-tasks':
			'无法比较：看来是不同的任务（从第一个点起损失就不在同一量级，且各自在互不重叠的范围内下降）',
	},
	caveats: {
		'different-lengths':
			'两次训练长度不同：只比较双方都到达的区间；如果学习率在训练结束前一直衰减，这样比较对较短的一次有利',
		'different-epoch-sizes': '两次训练每轮的步数不同：按轮数比较',
		'still-running': '训练仍在进行：后续数据可能改变结论',
		restarted: '日志中有多次训练或续训：以最近一次为准',
		'few-points': '数据点很少：噪声只能粗略估计，倍数从低给出',
		'training-data-only': '仅依据训练数据：两份日志没有共同的验证指标',
		'few-evaluations': '仅依据训练数据：共同的验证不足三次',
		'within-seeds': '差异大于曲线自身的噪声：要确认，请换用其他随机种子各重复几次',
		'only-seed': '配置中只有随机种子不同：这里的差异就是更换种子带来的差异',
		'one-run-each': '双方各只有一次训练：更换随机种子的影响在这里只是估计，多跑几个种子才能确定',
		'in-roots': '均方值与均方根是同一指标：统一按均方根比较',
		'in-percent': '同一指标一份日志按小数记录、另一份按百分数记录：统一按百分数显示',
		'different-scale':
			'有指标从第一个点起一方始终是另一方的固定倍数（例如一个求和、一个取平均）：其差值没有意义',
		'perhaps-different-tasks': '起点处一方是另一方的数倍：只有双方在同一任务上衡量同一件事时，结论才有意义',
	},
	change: {
		fixed: findings => `修复有效：“${findings}”已消失`,
		broken: findings => `出现新问题：“${findings}”`,
		'other-trouble': (gone, come) => `一个问题换成了另一个：“${gone}”已消失，“${come}”新出现`,
	},
	metricName,
	valueAt: (value, place) => `${value}（${place}）`,
	list: parts => parts.join('，'),
	place,
	rows: {
		samePoint: where => `在${place(where)}`,
		best: terms.best,
		final: terms.final,
		area: '重叠区间均值',
		reached: '达到对方最佳值',
		crossings: '曲线交叉',
	},
	difference: '差值',
	judged: {better: '更好', worse: '更差', alike: '噪声以内', unequal: '长度不同'},
	meetings: '相同位置的数值',
	interpolated: '~ 该位置没有记录：由前后两点线性插值得到',
	never: '未达到',
	otherMetrics: '其他指标（最佳值；不分优劣的取最终值）',
	settings: `不同的${terms.settings}`,
	notStated: '未写明',
	results: terms.results,
	more: count => `另有 ${count} 项`,
	diagnosis: terms.diagnosis,
	nothingFound: '未发现问题',
	gone: findings => `只在前者中：${findings}`,
	come: findings => `只在后者中：${findings}`,
	ranking: metric => `按${amidWords(metric)}排名`,
	columns: {
		rank: '名次',
		run: terms.run,
		best: terms.best,
		at: '位置',
		final: terms.final,
		timeToBest: '达到最佳用时',
	},
	firstTwo: '前两次训练的对比：',
};
