import stringWidth from 'string-width';
import {describe, expect, it, test} from 'vitest';
import {messagesFor} from '../../../../source/locale/index.js';
import type {Language} from '../../../../source/locale/messages.js';
import {type Progress, progress} from '../../../../source/run/progress/progress.js';
import {header} from '../../../../source/view/panes/header/header.js';
import type {HeaderRun} from '../../../../source/view/panes/header/progress-row.js';
import {rowText} from '../../../../source/view/text/row.js';
import {unicodeGlyphs} from '../../../../source/view/theme/glyphs.js';
import {runOf} from '../../../run/run-of.js';
import {feedOf} from '../../show.js';

const messages = messagesFor('en');
const look = {messages, glyphs: unicodeGlyphs, monochrome: true};

describe('the header of a run', () => {
	const run = runOf([{epoch: 3, epochs: 10, loss: 0.5}]);
	const running: Progress = {...progress(run), secondsLeft: 4800, state: 'running'};
	const place = {line: 1, step: undefined, epoch: 2};
	const best = {
		split: 'validation',
		metric: 'loss',
		value: 0.4825,
		at: place,
		smoothed: undefined,
		last: 0.4825,
		lost: 0,
	} as const;
	const of = (
		language: Language,
		changes: Partial<Progress>,
		more: Partial<HeaderRun> = {},
		columns = 80,
	): readonly string[] =>
		header(
			[{feed: feedOf(run), progress: {...running, ...changes}, silence: undefined, best, ...more}],
			columns,
			{...look, messages: messagesFor(language)},
		).map(rowText);

	test.each<
		[string, Partial<Progress>, Partial<HeaderRun>, Readonly<Record<Language, readonly [string, string]>>]
	>([
		[
			'runs',
			{},
			{},
			{
				en: ['● running', '30%  1h 20m left  best val loss 0.4825 at epoch 2'],
				zh: ['● 训练中', '30%  剩余 1 小时 20 分钟  最佳验证损失 0.4825（第 2 轮）'],
				ru: ['● идёт', '30%  осталось 1 ч 20 мин  лучшее: вал. потери 0.4825, эпоха 2'],
			},
		],
		[
			'is silent for a while: the time left counts on',
			{},
			{silence: 600},
			{
				en: ['● running', '30%  1h 10m left  best'],
				zh: ['● 训练中', '30%  剩余 1 小时 10 分钟  最佳'],
				ru: ['● идёт', '30%  осталось 1 ч 10 мин  лучшее'],
			},
		],
		[
			'takes longer than it should: no time left is told',
			{},
			{silence: 5000},
			{
				en: ['● running', '30%  silent for 1h 23m  best'],
				zh: ['● 训练中', '30%  已 1 小时 23 分钟无新内容  最佳'],
				ru: ['● идёт', '30%  молчит 1 ч 23 мин  лучшее'],
			},
		],
		[
			'is stalled: for how long',
			{state: 'stalled'},
			{silence: 754},
			{
				en: ['▲ stalled', '30%  silent for 13m  best'],
				zh: ['▲ 已停滞', '30%  已 13 分钟无新内容  最佳'],
				ru: ['▲ замерло', '30%  молчит 13 мин  лучшее'],
			},
		],
		[
			'stopped at some time, when nobody looked',
			{state: 'stalled', isOver: true},
			{silence: 754},
			{
				en: ['○ stopped', '30%  best'],
				zh: ['○ 已停止', '30%  最佳'],
				ru: ['○ остановлено', '30%  лучшее'],
			},
		],
		[
			'was stopped: its writer is gone',
			{state: 'stalled', isOver: true},
			{feed: {...feedOf(run), ended: true}},
			{
				en: ['▲ stopped', '30%  best'],
				zh: ['▲ 已停止', '30%  最佳'],
				ru: ['▲ остановлено', '30%  лучшее'],
			},
		],
		[
			'is finished',
			{state: 'finished', fraction: 1, secondsElapsed: 5400},
			{},
			{
				en: ['○ finished', '100%  1h 30m so far  best'],
				zh: ['○ 已完成', '100%  已用 1 小时 30 分钟  最佳'],
				ru: ['○ завершено', '100%  прошло 1 ч 30 мин  лучшее'],
			},
		],
		[
			'crashed',
			{state: 'crashed'},
			{},
			{
				en: ['■ crashed', '30%  best'],
				zh: ['■ 出错中止', '30%  最佳'],
				ru: ['■ сбой', '30%  лучшее'],
			},
		],
		[
			'has lost its file: nobody knows how it goes',
			{},
			{feed: {...feedOf(run), isGone: true}},
			{
				en: ['  ▲ log file is gone', '30%  1h 20m left'],
				zh: ['  ▲ 日志文件已不在', '30%  剩余 1 小时 20 分钟'],
				ru: ['  ▲ файла больше нет', '30%  осталось 1 ч 20 мин'],
			},
		],
		[
			'finished before its file was deleted',
			{state: 'finished', fraction: 1, secondsElapsed: 5400},
			{feed: {...feedOf(run), isGone: true}},
			{
				en: ['▲ log file is gone  ○ finished', '100%  1h 30m'],
				zh: ['▲ 日志文件已不在  ○ 已完成', '100%  已用'],
				ru: ['▲ файла больше нет  ○ завершено', '100%  прошло'],
			},
		],
		[
			'waits for its first figure',
			{state: 'waiting', fraction: undefined},
			{best: undefined},
			{
				en: ['○ waiting', 'epoch 3/10'],
				zh: ['○ 等待中', '第 3/10 轮'],
				ru: ['○ ожидание', 'эпоха 3/10'],
			},
		],
	])('that %s', (_, changes, more, expected) => {
		for (const language of ['en', 'zh', 'ru'] as const) {
			const [name = '', progressed = ''] = of(language, changes, more);
			expect(name.trimEnd().endsWith(expected[language][0])).toBe(true);
			expect(progressed).toContain(expected[language][1]);
			for (const columns of [60, 80, 120, 200]) {
				expect(of(language, changes, more, columns).every(row => stringWidth(row) <= columns)).toBe(true);
			}
		}
	});

	it('tells the steps of a run without epochs however narrow it is', () => {
		const steps = {epoch: undefined, epochs: undefined, step: 1200, steps: 5000};
		for (const language of ['en', 'zh', 'ru'] as const) {
			expect(of(language, steps, {}, 60)[1]).toMatch(/1200\/5000.*30%/);
		}
	});

	it('calls runs that are compared by what tells them apart, and keeps their best at 80 columns', () => {
		const rows = ['a', 'b'].map((name): HeaderRun => {
			const feed = feedOf({...run, source: `/home/somebody/experiments/2026/lower-rate/${name}/train.log`});
			return {feed, progress: {...progress(run), state: 'finished', fraction: 1}, silence: undefined, best};
		});
		const [first, second] = header(rows, 80, look).map(rowText);
		expect(first).toMatch(/^ A a\/train\.log {2}epoch 3\/10 .*100% {2}best val loss 0\.4825/);
		expect(second).toMatch(/^ B b\/train\.log /);
	});

	test.each<[Language, string]>([
		['en', 'and 1 more'],
		['zh', '另有 1 项'],
		['ru', 'и ещё 1'],
	])('says how many runs have no row of their own, in %s', (language, words) => {
		const three = ['a.log', 'b.log', 'c.log'].map(
			(source): HeaderRun => ({
				feed: feedOf({...run, source}),
				progress: progress(run),
				silence: undefined,
				best: undefined,
			}),
		);
		const rows = (count: number) =>
			header(three.slice(0, count), 80, {...look, messages: messagesFor(language)})
				.map(rowText)
				.join('\n');
		expect(rows(3)).toContain(words);
		expect(rows(2)).not.toContain(words);
	});

	it('tells the best value at 80 columns beside epoch, batch and time left', () => {
		const [, progressed] = of('en', {batch: 117, batches: 1563, stepsPerSecond: 12.34});
		expect(progressed).toContain('epoch 3/10');
		expect(progressed).toContain('1h 20m left  best val loss 0.4825 at epoch 2');
	});
});
