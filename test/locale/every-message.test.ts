import {describe, expect, test} from 'vitest';
import type {Advice, AdviceId, Finding, FindingId} from '../../source/diagnosis/finding.js';
import {judgeResults} from '../../source/diagnosis/results/judge-results.js';
import {rules} from '../../source/diagnosis/rules/index.js';
import {advice as adviceTexts} from '../../source/locale/en/diagnosis/advice.js';
import {messagesFor} from '../../source/locale/index.js';
import type {Language, Messages} from '../../source/locale/messages.js';
import {adviceNumbersOf, evidenceOf} from './sample-values.js';

const languages: readonly Language[] = ['en', 'zh', 'ru'];

/** One, a few, many, and one again in Russian; a figure with a decimal point; none at all. */
const amounts = [1, 2, 5, 21, 4.5, 0];
const counts = amounts.filter(n => Number.isInteger(n));
const places = [
	{line: 7, step: 1200, epoch: 3},
	{line: 7, step: undefined, epoch: 1.55},
	{line: 7, step: 1200, epoch: undefined},
	{line: 7, step: undefined, epoch: undefined},
];

const findingOf = (
	id: FindingId,
	n: number,
	place: number,
	metric: string,
	split: Finding['split'],
): Finding =>
	({
		id,
		severity: 'warning',
		state: 'likely',
		split,
		metric,
		since: places[place],
		evidence: evidenceOf(n),
		causes: [],
		advice: [],
	}) as unknown as Finding;

const ids = [...new Set(rules.map(({id}) => id))];
const adviceIds = Object.keys(adviceTexts) as readonly AdviceId[];

function findingSentences(messages: Messages): string[] {
	return ids.flatMap(id =>
		amounts.flatMap(n =>
			places.flatMap((_, place) =>
				(['loss', 'accuracy', 'val_rmse', 'grad_norm'] as const).flatMap((metric, index) => {
					const split = (['train', 'validation', 'test', 'train'] as const)[index] ?? 'train';
					const {title, meaning, evidence: told} = messages.finding(findingOf(id, n, place, metric, split));
					return [title, meaning, told];
				}),
			),
		),
	);
}

function adviceSentences(messages: Messages): string[] {
	return amounts.flatMap(n =>
		places.flatMap(place =>
			adviceIds.map(id =>
				messages.advice({id, numbers: adviceNumbersOf(n, place), paste: undefined} as unknown as Advice),
			),
		),
	);
}

const figures = [
	'loss',
	'accuracy',
	'bleu-4',
	'rouge-l',
	'f1',
	'runtime',
	'samples_per_second',
	'steps_per_second',
];

function resultSentences(messages: Messages): string[] {
	return ['train_', 'eval_', 'predict_', ''].flatMap(prefix =>
		amounts.flatMap(n =>
			judgeResults([
				...figures.map(name => ({line: 1, name: prefix + name, value: n})),
				{line: 1, name: `${prefix}perplexity`, value: 1000},
				{line: 1, name: `${prefix}r2`, value: -n},
			]).flatMap(judgement => {
				const {meaning, doubts} = messages.judgement(judgement);
				return [meaning, ...doubts];
			}),
		),
	);
}

/** Every text of a part of the messages; a function of plain values is called with each amount, as a number and as text. */
function textsIn(part: unknown, skipped: readonly string[], path = ''): string[] {
	if (typeof part === 'string') {
		return [part];
	}

	if (typeof part === 'function') {
		const speak = part as (...values: unknown[]) => unknown;
		return counts.map(n => String(speak(...Array.from({length: speak.length}, () => n))));
	}

	return Object.entries(part as object).flatMap(([key, value]) =>
		skipped.includes(`${path}${key}`) ? [] : textsIn(value, skipped, `${path}${key}.`),
	);
}

/** Functions whose arguments are more than plain values: told one by one. */
const structured = {
	report: ['errors.unknownTerm'],
	screen: ['position', 'columnHead', 'table.sortedBy'],
	runs: [],
};

const verdict = (n: number) => ({
	run: 'after.log',
	split: 'validation' as const,
	metric: n > 2 ? 'rmse' : 'loss',
	smoothed: n > 1,
	value: '0.1',
	against: '0.4',
	aheadFrom: n > 1 ? {axis: 'epoch' as const, x: String(n)} : undefined,
	upTo: n > 2 ? {axis: 'step' as const, x: String(n)} : undefined,
	times: String(n),
	isLikely: n > 1,
});

function compareSentences({compare}: Messages): string[] {
	return amounts.flatMap(n => {
		const words = {...verdict(n), before: '0.4', after: '0.1', withinSeeds: n > 2};
		const against = {run: 'a.log', value: '1', against: '2'};
		return [
			compare.better(words),
			compare.noDifference(words),
			compare.otherEnd(against),
			compare.further(against),
			...(['epoch', 'step', 'tokens', 'time'] as const).flatMap(axis => [
				compare.place({axis, x: String(n)}),
				compare.rows.samePoint({axis, x: String(n)}),
			]),
			compare.title('a.log', 'b.log'),
			...Object.values(compare.notComparable),
			...Object.values(compare.caveats),
			compare.change.fixed('x'),
			compare.change.broken('x'),
			compare.change['other-trouble']('x', 'y'),
			compare.more(n),
		];
	});
}

describe.each(languages)('every message in %s', language => {
	const messages = messagesFor(language);
	const all: ReadonlyArray<readonly [string, readonly string[]]> = [
		['findings', findingSentences(messages)],
		['advice', adviceSentences(messages)],
		['final figures', resultSentences(messages)],
		['the report', textsIn(messages.report, structured.report)],
		['the screen', textsIn(messages.screen, structured.screen)],
		['the runs', textsIn(messages.runs, structured.runs)],
		['the comparison', compareSentences(messages)],
		['states', [...Object.values(messages.severity), ...Object.values(messages.state)]],
	];

	test.each(all)('%s: nothing left out, no figure that is none, no blank too many', (_, sentences) => {
		expect(sentences.length).toBeGreaterThan(5);
		for (const sentence of sentences) {
			expect(sentence).not.toMatch(/undefined|NaN%|\[object|function|=>|null/);
			expect(sentence).not.toMatch(/ {2}|^ | $| [,.;:)](?!\S)|\(\s|\(\)|（）/);
			expect(sentence).not.toMatch(/[.。][.。]|：：|，，|,,/);
			expect(sentence).not.toBe('');
		}
	});

	test.each(all)('%s: the decimal point is a point', (_, sentences) => {
		for (const sentence of sentences) {
			expect(sentence).not.toMatch(/\d,\d(?!\d\d)/);
		}
	});
});

describe('Chinese', () => {
	const messages = messagesFor('zh');
	const sentences = [
		...findingSentences(messages),
		...adviceSentences(messages),
		...resultSentences(messages),
		...compareSentences(messages),
	];

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
