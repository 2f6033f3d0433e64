import type {ReportMessages} from '../messages/report.js';
import {amidWords, beforeWord} from './phrases.js';
import {terms} from './terms.js';

const {states, splits} = terms;

const number = (n: number): string => n.toLocaleString('zh');

export const report: ReportMessages = {
	progress: '进度',
	done: percent => `已完成 ${percent}`,
	left: duration => `约剩 ${duration}`,
	states: {
		...states,
		waiting: `${states.waiting}：尚无指标`,
		stalled: `${states.stalled}：长时间没有更新`,
		stopped: `${states.stopped}：未完成`,
	},
	lines: (read, ignored, total) =>
		`共 ${number(total)} 行：读取 ${number(read)} 行，略过 ${number(ignored)} 行`,
	splits,
	columns: {
		split: '数据集',
		metric: '指标',
		points: '点数',
		first: '首值',
		last: '末值',
		min: '最小',
		max: '最大',
	},
	best: terms.best,
	forecast: (value, low, high, where) =>
		`预测：${beforeWord(where)}时为 ${value}（${low} 到 ${high}），前提是学习率照当前趋势变化`,
	stop: (verdicts, where) =>
		`建议早停：连续 ${number(verdicts)} 次验证都判断为过拟合；请使用${amidWords(where)}的检查点`,
	lost: value => `最后的值比它差 ${value}`,
	nothingFound: '未发现异常',
	trail: curve => `${beforeWord(curve)}的变化过程`,
	gap: {
		title: '训练与验证对比（差距：验证减训练）',
		train: splits.train,
		validation: splits.validation,
		gap: terms.gap,
		trend: {
			narrowing: '差距在缩小：两者同时下降时是好消息',
			widening: '差距在扩大',
			crossed: '差距变号：训练与验证的高低互换了',
			steady: '差距稳定',
		},
	},
	diagnosis: terms.diagnosis,
	causes: '常见原因',
	advice: '建议',
	notChecked: '未检查',
	hasOf: (has, needs) => `${number(has)}/${number(needs)}`,
	results: terms.results,
	settings: terms.settings,
	events: '事件',
	interleaved: n => `${number(n)} 行顺序错乱，未采用：似乎另有进程在写同一个文件，曲线只跟随进度靠前的那个`,
	restarts: n => `计数重新开始过 ${number(n)} 次：诊断只针对最近一段`,
	metricsTable: terms.table,
	metrics: '指标含义',
	good: '方向',
	normal: '正常情况',
	worry: '需要警惕',
	terms: '术语',
	reading: '日志的读取情况',
	passedOver: '不含指标的行',
	likeThis: n => `${number(n)} 行形如`,
	ambiguous: '有歧义的内容',
	readAs: (about, choice, line, n) =>
		`${about}：按“${choice}”读取（${number(n)} 行，首见于第 ${number(line)} 行）`,
	more: n => `另有 ${number(n)} 项`,
	nonFinite: n => `${number(n)} 个值为 NaN 或无穷大`,
	errors: {
		readingOn: '训练仍在写入此管道：继续读取以免训练被终止（Ctrl-C 会同时结束两者）',
		nothingNamed: 'report 需要日志文件、文件夹，或表示标准输入的 -',
		replayTakesOne: 'replay 需要一份已结束的日志',
		unknownTerm: (term, near) =>
			`没有“${term}”的说明${near.length > 0 ? `，是不是要找：${near.join('、')}？` : ''}（losscope explain 列出全部条目）`,
		noMetrics: (source, lines, error, unnamed) =>
			`${source}：${number(lines)} 行中没有训练指标${unnamed === undefined ? '' : `；如下的行没有说明数字的含义：${unnamed}`}${error === undefined ? '' : `；脚本出错退出：${error}`}`,
		empty: source => `${source}：文件为空`,
		missing: source => `${source}：文件不存在`,
		denied: source => `${source}：没有读取权限`,
		damaged: source => `${source}：gzip 文件已损坏或不完整`,
		unreadable: (source, reason) => `${source}：无法读取：${reason}`,
		unwritable: reason => `无法写入输出：${reason}`,
		binary: source => `${source}：不是文本日志（二进制内容）`,
		folder: source => `${source}：此文件夹中没有训练日志`,
		pointer: source => `${source}：这是 Git LFS 指针而不是日志本身（请运行 git lfs pull）`,
	},
};
