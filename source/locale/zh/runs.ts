import type {RunsMessages} from '../messages/runs.js';
import {beforeWord} from './phrases.js';
import {terms} from './terms.js';

const number = (count: number): string => count.toLocaleString('zh');

export const runsWords: RunsMessages = {
	title: '训练列表',
	columns: {
		name: terms.run,
		state: '状态',
		progress: '进度',
		metric: '指标',
		best: terms.best,
		last: '最新',
		curve: '曲线',
		verdict: '结论',
		changed: '更新',
	},
	count: runs => `${number(runs)} 次训练`,
	reading: (read, files) => `已读取 ${number(read)}/${number(files)} 个文件`,
	chosen: runs => `已选 ${runs} 次训练`,
	matching: (runs, of) => `${number(runs)}/${number(of)} 次训练`,
	ago: duration => `${beforeWord(duration)}前`,
	none: (folder, files) =>
		files === 0
			? `${folder}：还没有像日志的文件。新文件会自动出现在这里。`
			: `${folder}：${number(files)} 个文件中还没有训练指标。新的训练会自动出现在这里。`,
	noMatch: filter => `没有符合“${filter}”的训练。`,
	partExplained: '~ 大日志只读了开头和结尾，这是其中的最佳值；打开该训练时读取其余部分',
	opening: '正在打开',
	keys: {
		open: {help: '打开该训练，或比较选中的训练', hint: '打开'},
		choose: {help: '选中或取消：最先选中的一次与其余各次比较', hint: '选中'},
		order: {help: '按下一列排序', hint: '排序'},
		'order-back': {help: '按上一列排序', hint: '上一列'},
		reverse: {help: '颠倒顺序', hint: '颠倒'},
		up: {help: '上一个训练', hint: '向上'},
		down: {help: '下一个训练', hint: '移动'},
		filter: {help: '只显示名称、状态或结论含有这些词的训练', hint: '筛选'},
		clear: {help: '先取消筛选，再取消选中', hint: '取消'},
	},
};
