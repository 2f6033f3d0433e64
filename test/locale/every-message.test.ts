import {describe, expect, test} from 'vitest';
import {cellWidth} from '../../source/cell-width/cell-width.js';
import {messagesFor} from '../../source/locale/index.js';
import type {Language} from '../../source/locale/messages.js';
import {everySentence, findingOf, headlines, namingSentences, sentencesOf} from './sentences.js';

const languages: readonly Language[] = ['en', 'zh', 'ru'];

describe.each(languages)('every message in %s', language => {
	const messages = messagesFor(language);
	const all = sentencesOf(messages);

	test.each(all)('%s: nothing left out, no figure that is none, no blank too many', (_, sentences) => {
		expect(sentences.length).toBeGreaterThan(5);
		for (const sentence of sentences) {
			expect(sentence).not.toMatch(/undefined|NaN%|\[object|function|=>|null/);
			expect(sentence).not.toMatch(/ {2}|^ | $| [,.;:)](?!\S)|\(\s|(?<!\w)\(\)|（）/);
			expect(sentence).not.toMatch(/[.。][.。]|：：|，，|,,/);
			expect(sentence).not.toBe('');
		}
	});

	test('every headline fits a line of 80 columns, beside its mark and how sure it is', () => {
		expect(headlines(messages).filter(title => cellWidth(title) > 50)).toEqual([]);
	});

	test.each(all)('%s: the decimal point is a point', (_, sentences) => {
		for (const sentence of sentences) {
			expect(sentence).not.toMatch(/\d,\d(?!\d\d)/);
		}
	});
});

describe('Chinese', () => {
	const messages = messagesFor('zh');
	const sentences = [...everySentence(messages), ...namingSentences(messages)];
	test('a space between Chinese and Latin or figures, none beside full-width punctuation', () => {
		for (const sentence of sentences) {
			expect(sentence).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u);
			expect(sentence).not.toMatch(/[，。：；、（） ] [，。：；、（）]|[，。：；、（）] | [，。：；、（）]/);
		}
	});

	test('full-width punctuation after Chinese', () => {
		for (const sentence of sentences) {
			expect(sentence).not.toMatch(/\p{Script=Han}[,:;!?()]/u);
		}
	});
});

describe('plurals', () => {
	const runs: ReadonlyArray<readonly [Language, number, string]> = [
		['en', 1, '1 run'],
		['en', 2, '2 runs'],
		['en', 21, '21 runs'],
		['ru', 1, '1 запуск'],
		['ru', 2, '2 запуска'],
		['ru', 5, '5 запусков'],
		['ru', 21, '21 запуск'],
		['zh', 5, '5 次训练'],
	];
	test.each(runs)('%s: %d runs', (language, n, text) => {
		expect(messagesFor(language).runs.count(n)).toBe(text);
	});

	test.each([
		[1, 'после 1 проверки без'],
		[2, 'после 2 проверок без'],
		[5, 'после 5 проверок без'],
		[21, 'после 21 проверки без'],
	])('ru: a patience of %d', (patience, text) => {
		expect(
			messagesFor('ru').advice({
				id: 'early-stopping',
				numbers: {patience, epochs: undefined},
				paste: undefined,
			}),
		).toContain(text);
	});

	test.each([
		[1, '1 раз подряд'],
		[3, '3 раза подряд'],
		[5, '5 раз подряд'],
		[21, '21 раз подряд'],
	])('ru: the target %d times', (n, text) => {
		const finding = findingOf('target-reached', n, 0, 'loss', 'validation');
		expect(messagesFor('ru').finding(finding).evidence).toContain(text);
	});

	test.each([
		[5, 'во всех 5 точках'],
		[21, 'во всех 21 точке'],
	])('ru: a constant at %d points', (n, text) => {
		expect(messagesFor('ru').finding(findingOf('stuck-constant', n, 0, 'loss', 'train')).evidence).toContain(
			text,
		);
	});
});
