import type {Advice, AdviceId, Finding, FindingId} from '../../source/diagnosis/finding.js';
import {judgeResults} from '../../source/diagnosis/results/judge-results.js';
import {rules} from '../../source/diagnosis/rules/index.js';
import {advice as adviceTexts} from '../../source/locale/en/diagnosis/advice.js';
import {causes as enCauses} from '../../source/locale/en/diagnosis/causes.js';
import {conceptIds, metricIds} from '../../source/locale/messages/diagnosis-texts.js';
import type {Messages} from '../../source/locale/messages.js';
import {causes as ruCauses} from '../../source/locale/ru/diagnosis/causes.js';
import {causes as zhCauses} from '../../source/locale/zh/diagnosis/causes.js';
import {adviceNumbersOf, evidenceOf} from './sample-values.js';

/** One, a few, many, and one again in Russian; a figure with a decimal point; none at all. */
const amounts = [1, 2, 5, 21, 4.5, 0];
const counts: readonly Values[] = amounts.filter(n => Number.isInteger(n));

/** A name of the log, and a word of another script. */
const names: readonly Values[] = ['val_rmse', '损失'];

type Values = number | string;
const places = [
	{line: 7, step: 1200, epoch: 3},
	{line: 7, step: undefined, epoch: 1.55},
	{line: 7, step: 1200, epoch: undefined},
	{line: 7, step: undefined, epoch: undefined},
];

export const findingOf = (
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

const causeTexts = {en: enCauses, zh: zhCauses, ru: ruCauses};

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
function textsIn(
	part: unknown,
	skipped: readonly string[],
	values: readonly Values[] = counts,
	path = '',
): string[] {
	if (typeof part === 'string') {
		return [part];
	}

	if (typeof part === 'function') {
		const speak = part as (...values: unknown[]) => unknown;
		return values.map(n => String(speak(...Array.from({length: speak.length}, () => n))));
	}

	return Object.entries(part as object).flatMap(([key, value]) =>
		skipped.includes(`${path}${key}`) ? [] : textsIn(value, skipped, values, `${path}${key}.`),
	);
}

/** Functions whose arguments are more than plain values. */
const structured = {
	command: ['help', 'takesOneOf', 'configuration.unknownKey'],
	report: ['errors.unknownTerm'],
	screen: ['position', 'columnHead', 'table.sortedBy', 'moreAbove', 'moreBelow'],
	runs: [],
};

const verdict = (n: number) => ({
	run: 'after.log',
	split: 'validation' as const,
	metric: n > 2 ? 'rmse' : 'loss',
	smoothed: n > 1,
	value: '0.1',
	against: '0.4',
	aheadFrom: n > 1 ? {axis: 'epoch' as const, x: n} : undefined,
	upTo: n > 2 ? {axis: 'step' as const, x: n} : undefined,
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
				compare.place({axis, x: n}),
				compare.rows.samePoint({axis, x: n}),
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

function explanations(messages: Messages): string[] {
	return [
		...ids.flatMap(id => Object.values(messages.explanation(id))),
		...[...metricIds, ...conceptIds].flatMap(id => Object.values(messages.term(id))),
		...Object.values(causeTexts[messages.language]),
	].filter(text => text !== '');
}

function screenSentences({screen, phrases}: Messages): string[] {
	return [
		...textsIn(screen, structured.screen),
		...counts.flatMap(n => [screen.moreAbove(Number(n), 'rows'), screen.moreBelow(Number(n), 'lines')]),
		...(['best', 'worst', 'lowest', 'highest'] as const).map(first =>
			screen.table.sortedBy(phrases.series('validation', 'loss'), first),
		),
	];
}

function commandSentences({command}: Messages): string[] {
	return [
		...textsIn(command, structured.command),
		command.takesOneOf('--x', ['step', 'epoch'], 'foo'),
		command.configuration.unknownKey('config.json', 'maps', ['map', 'language']),
	];
}

/** Every sentence, by what it is part of. */
export const sentencesOf = (messages: Messages): ReadonlyArray<readonly [string, readonly string[]]> => [
	['findings', findingSentences(messages)],
	['advice', adviceSentences(messages)],
	['explanations', explanations(messages)],
	['final figures', resultSentences(messages)],
	['the report', textsIn(messages.report, structured.report)],
	['the screen', screenSentences(messages)],
	['the runs', textsIn(messages.runs, structured.runs)],
	['the comparison', compareSentences(messages)],
	['the command line', commandSentences(messages)],
	['states', [...Object.values(messages.severity), ...Object.values(messages.state)]],
];

export const everySentence = (messages: Messages): readonly string[] =>
	sentencesOf(messages).flatMap(([, sentences]) => sentences);

/** The titles of all diagnoses. */
export const headlines = (messages: Messages): readonly string[] =>
	ids.map(id => messages.explanation(id).title);

/** What stands around names, be they of the log or words of the language. */
export const namingSentences = ({report, screen, runs}: Messages): readonly string[] => [
	...textsIn(report, structured.report, names),
	...textsIn(screen, structured.screen, names),
	...textsIn(runs, structured.runs, names),
];
