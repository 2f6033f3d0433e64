import {describe, expect, test} from 'vitest';
import type {Finding} from '../../source/diagnosis/finding.js';
import {messagesFor} from '../../source/locale/index.js';
import type {Language} from '../../source/locale/messages.js';
import {evidenceOf} from './sample-values.js';

type Split = 'train' | 'validation' | 'test';

describe('a curve is called the same everywhere', () => {
	test.each<[Language, Split, string, string, string]>([
		['en', 'validation', 'loss', 'validation loss', 'val loss'],
		['en', 'train', 'grad_norm', 'gradient norm', 'gradient norm'],
		['en', 'train', 'box_loss', 'training box_loss', 'train box_loss'],
		['zh', 'validation', 'loss', '验证损失', '验证损失'],
		['zh', 'train', 'learning_rate', '学习率', '学习率'],
		['zh', 'test', 'accuracy', '测试准确率', '测试准确率'],
		['zh', 'validation', 'rmse', '验证集 rmse', '验证 rmse'],
		['ru', 'validation', 'loss', 'потери на валидации', 'вал. потери'],
		['ru', 'train', 'grad_norm', 'норма градиента', 'норма градиента'],
		['ru', 'test', 'rmse', 'rmse на тесте', 'тест rmse'],
	])('%s: %s %s', (language, split, metric, series, head) => {
		const {phrases, screen} = messagesFor(language);
		expect(phrases.series(split, metric)).toBe(series);
		expect(screen.columnHead(split, metric)).toBe(head);
	});
});

describe('a place', () => {
	const place = {epoch: 1.5, step: 12_345.2};
	test.each<[Language, string, string, string]>([
		['en', 'epoch 1.5, step 12345', 'since epoch 1.5, step 12345', 'since step 12345'],
		['zh', '第 1.5 轮，第 12345 步', '自第 1.5 轮（第 12345 步）起', '自第 12345 步起'],
		['ru', 'эпоха 1.5, шаг 12345', 'с эпохи 1.5, шага 12345', 'с шага 12345'],
	])('in %s', (language, at, since, sinceStep) => {
		const {phrases} = messagesFor(language);
		expect(phrases.at(place)).toBe(at);
		expect(phrases.since(place)).toBe(since);
		expect(phrases.since({...place, epoch: undefined})).toBe(sinceStep);
		expect(phrases.at({step: undefined, epoch: undefined})).toBe('');
		expect(phrases.since({step: undefined, epoch: undefined})).toBe('');
	});
});

describe('a duration', () => {
	test.each<[Language, string, string]>([
		['en', '3h 20m', '3h'],
		['zh', '3 小时 20 分钟', '3 小时'],
		['ru', '3 ч 20 мин', '3 ч'],
	])('in %s', (language, full, short) => {
		const {duration} = messagesFor(language).phrases;
		expect(duration(12_000)).toBe(full);
		expect(duration(12_000, 1)).toBe(short);
	});
});

describe('words are joined with the marks of the language', () => {
	test.each<[Language, string, string, string, string, string]>([
		['en', 'best: 0.4', 'Spike (likely)', 'a, b', 'a; b', 'A. B.'],
		['zh', 'best：0.4', 'Spike（likely）', 'a，b', 'a；b', 'A.B.'],
		['ru', 'best: 0.4', 'Spike (likely)', 'a, b', 'a; b', 'A. B.'],
	])('in %s', (language, label, aside, list, clauses, sentences) => {
		const {phrases} = messagesFor(language);
		expect(phrases.label('best', '0.4')).toBe(label);
		expect(phrases.aside('Spike', 'likely')).toBe(aside);
		expect(phrases.aside('Spike', '')).toBe('Spike');
		expect(phrases.list(['a', 'b'])).toBe(list);
		expect(phrases.clauses(['a', 'b'])).toBe(clauses);
		expect(phrases.sentences(['A.', 'B.'])).toBe(sentences);
	});
});

describe('noise', () => {
	test.each<[Language, number, string]>([
		['en', 4.8, '4.8 times its noise'],
		['en', 5e9, 'over 1000 times its noise'],
		['zh', 5e9, '超过自身噪声的 1000 倍'],
		['ru', 5, 'в 5 раз больше шума'],
		['ru', Number.POSITIVE_INFINITY, 'более чем в 1000 раз больше шума'],
	])('in %s: %d', (language, noises, expected) => {
		const told = messagesFor(language).finding({
			id: 'overfitting',
			severity: 'warning',
			state: 'likely',
			split: 'validation',
			metric: 'loss',
			since: {line: 1, step: undefined, epoch: 3},
			evidence: {...evidenceOf(2), noises},
			causes: [],
			advice: [],
		} as unknown as Finding);
		expect(told.evidence).toContain(expected);
	});
});
