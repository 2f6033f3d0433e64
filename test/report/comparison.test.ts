import {describe, expect, it} from 'vitest';
import {composeComparison} from '../../source/blocks/comparison/compose-comparison.js';
import {composeMeetings} from '../../source/blocks/comparison/meeting-table.js';
import {verdictSentences} from '../../source/blocks/comparison/verdict-sentence.js';
import {compareRuns} from '../../source/compare/compare-runs.js';
import {compare as english} from '../../source/locale/en/compare.js';
import {messagesFor} from '../../source/locale/index.js';
import type {Messages} from '../../source/locale/messages.js';
import {compare as russian} from '../../source/locale/ru/compare.js';
import {compare as chinese} from '../../source/locale/zh/compare.js';
import {comparisonDocument} from '../../source/report/json-comparison.js';
import {renderMarkdown} from '../../source/report/render-markdown.js';
import {renderText} from '../../source/report/render-text.js';
import {epochLines, sideOf} from './report-of.js';

const names = {before: 'before.log', after: 'after.log'};
const speaking = (compare: Messages['compare']): Messages => ({...messagesFor('en'), compare});

const stuck = [0.41, 0.41, 0.41, 0.41, 0.41];
const falls = [0.3, 0.2, 0.14, 0.11, 0.1];
const comparison = compareRuns(sideOf(epochLines(stuck, stuck)), sideOf(epochLines(falls, falls)), undefined);

describe('the verdict in words', () => {
	it.each([
		[
			'en',
			english,
			'after.log is better: best validation loss 0.1 against 0.41, ahead from epoch 1 on, 4 times the noise',
		],
		[
			'zh',
			chinese,
			'after.log 更好：最佳验证损失为 0.1，对方为 0.41，从第 1 轮起一直领先，差距是噪声的 4 倍',
		],
		[
			'ru',
			russian,
			'after.log лучше: минимум потерь на валидации 0.1 против 0.41, впереди с эпохи 1, разница в 4 раза больше шума',
		],
	])('in %s', (_, words, expected) => {
		expect(verdictSentences(comparison, names, speaking(words))).toEqual([expected]);
	});

	it('tells a different end by the medians that it was judged by', () => {
		const train = Array.from({length: 20}, (_, index) => 2 * 0.8 ** index + 0.1);
		const overfitted = train.map((value, index) => value + 0.3 + Math.max(0, index - 12) * 0.3);
		const steady = train.map(value => value + 0.32);
		const runs = compareRuns(
			sideOf(epochLines(train, overfitted)),
			sideOf(epochLines(train, steady)),
			undefined,
		);
		expect(verdictSentences(runs, names, messagesFor('en'))[1]).toBe(
			'but after.log ends better: 0.465 against 1.945 (medians of the last quarter)',
		);
	});

	it.each([
		['0.4', 'разница составляет 0.4 от шума'],
		['4', 'в 4 раза'],
		['5', 'в 5 раз'],
		['21', 'в 21 раз'],
		['2.5', 'в 2.5 раза'],
	])('counts in Russian: %s', (times, expected) => {
		const sentence = russian.better({
			run: 'a',
			split: 'train',
			metric: 'loss',
			smoothed: false,
			value: '1',
			against: '2',
			aheadFrom: undefined,
			upTo: undefined,
			times,
			isLikely: true,
		});
		expect(sentence).toContain(expected);
	});
});

describe('the comparison as text', () => {
	const text = renderText(composeComparison(comparison, names, speaking(english)));

	it('begins with the verdict', () => {
		expect(text.split('\n').slice(0, 2)).toEqual([
			'before.log against after.log',
			'  after.log is better: best validation loss 0.1 against 0.41, ahead from epoch 1 on, 4 times the noise',
		]);
	});

	it('tells best and final of both, the difference and the percentage', () => {
		expect(text).toMatch(/best +0\.41 \(epoch 1\) +0\.1 \(epoch 5\) +-0\.31 +-75\.6%/);
		expect(text).toMatch(/reaches the other's best +never +epoch 1/);
	});

	it('tells both at the same points, and what was not logged there', () => {
		const often = falls
			.flatMap((value, index) =>
				[value + 0.02, value].map((each, half) => `step ${index * 20 + half * 10 + 10} val_loss: ${each}\n`),
			)
			.join('');
		const seldom = stuck.map((value, index) => `step ${index * 25 + 25} val_loss: ${value}\n`).join('');
		const blocks = composeMeetings(
			compareRuns(sideOf(often), sideOf(seldom), undefined),
			names,
			speaking(english),
		);
		const table = renderText(blocks);
		expect(table).toMatch(/step 25 +~0\.26 +0\.41 +\+0\.15 +\+57\.7% +worse/);
		expect(table).toMatch(/step 50 +0\.16 +0\.41 +\+0\.25/);
		expect(table).toContain('~ not logged there');
		expect(composeMeetings(comparison, names, speaking(english)).at(-1)?.kind).toBe('table');
	});

	const textOf = (before: string, after: string): string =>
		renderText(
			composeComparison(compareRuns(sideOf(before), sideOf(after), undefined), names, speaking(english)),
		);

	it('tells a few settings that differ beside the verdict, more in a table', () => {
		const set = (words: string, losses: readonly number[]) =>
			`Namespace(${words})\n${epochLines(losses, losses)}`;
		const few = textOf(set('lr=0.1, batch_size=64', stuck), set('lr=0.001, batch_size=64', falls));
		expect(few.split('\n')[2]).toBe('  settings that differ: lr 0.1 → 0.001');
		const many = textOf(
			set('lr=0.1, batch_size=64, seed=1, epochs=5, dropout=0.1', stuck),
			set('lr=0.2, batch_size=32, seed=2, epochs=6, dropout=0.2', falls),
		);
		expect(many).toMatch(/settings that differ\n +before\.log +after\.log\n +batch_size +64 +32\n/);
	});

	it('names what the runs are measured by where they have nothing in common', () => {
		const rewards = falls
			.map((value, index) => `iteration ${index + 1} ep_rew_mean ${value * 100}\n`)
			.join('');
		expect(textOf(epochLines(stuck, stuck), rewards).split('\n').slice(1, 4)).toEqual([
			'  not comparable: different metrics (the logs have none in common)',
			'  before.log: validation loss, training loss',
			'  after.log: training ep_rew_mean',
		]);
	});

	it('tells both at the last common point first where one is longer', () => {
		const long = Array.from({length: 20}, (_, index) => 0.9 ** index);
		const text = textOf(epochLines(long, long), epochLines(long.slice(0, 12), long.slice(0, 12)));
		expect(text).toMatch(/at epoch 12 .+ noise\n +best .+ longer run\n +final .+ longer run\n/);
	});

	it('says that the fix worked', () => {
		expect(text).toContain('the fix worked');
	});

	it('makes a table of it in Markdown', () => {
		expect(renderMarkdown(composeComparison(comparison, names, speaking(english)))).toContain(
			'|  | before.log | after.log | difference | % |',
		);
	});
});

describe('the comparison as JSON', () => {
	const {comparison: document} = JSON.parse(
		JSON.stringify(comparisonDocument(comparison, names, undefined, speaking(english))),
	);

	it('has its fields', () => {
		expect(document).toMatchObject({
			before: 'before.log',
			after: 'after.log',
			axis: 'epoch',
			verdict: {kind: 'better', state: 'likely', timesNoise: expect.any(Number), otherEnd: null},
			summary: [expect.stringContaining('after.log is better')],
			caveats: ['few-points', 'one-run-each'],
			results: [],
			settings: [],
			diagnosis: {before: 'stuck-constant', gone: ['stuck-constant'], change: 'fixed'},
			ranking: null,
		});
	});

	it('tells each metric', () => {
		expect(document.series[0]).toMatchObject({
			split: 'validation',
			metric: 'loss',
			direction: 'down',
			best: {before: {value: 0.41, x: 1}, after: {value: 0.1, x: 5}},
			final: {before: {value: 0.41, x: 5}, after: {value: 0.1, x: 5}},
			samePoint: {x: 5, before: 0.41, after: 0.1},
			ahead: {run: 'after', since: 1},
			reached: {before: null, after: 1},
			crossings: [],
		});
	});
});

describe('runs of two networks against each other', () => {
	const log = (generator: number): string =>
		falls.map((loss, index) => `epoch ${index + 1} Loss_D: ${loss} Loss_G: ${generator}\n`).join('');

	it('are laid side by side without a best', () => {
		const rivals = compareRuns(sideOf(log(2)), sideOf(log(3)), undefined);
		const told = renderText(composeComparison(rivals, names, messagesFor('en')));
		expect(told).toContain('training Loss_D');
		expect(told).toContain('not comparable');
		expect(told).not.toMatch(/^ *(?:best|reaches)\b/m);
	});
});
