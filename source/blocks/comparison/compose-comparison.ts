import type {Comparison} from '../../compare/comparison.js';
import type {Finding, FindingId} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';
import type {Block} from '../block.js';
import {cells, differenceTable, heads, otherMetrics} from './difference-table.js';
import {type Names, verdictSentences} from './verdict-sentence.js';

/** Rows of settings and of metrics that are told. */
const mostRows = 30;

/** So many settings are told in a line, more in a table. */
const mostInLine = 4;

/** A setting longer than this is cut: whole dictionaries are printed as one. */
const longestSetting = 40;

const cut = (text: string): string =>
	text.length > longestSetting ? `${text.slice(0, longestSetting - 1)}…` : text;

function changeLines({change, leading}: Comparison, names: Names, messages: Messages): Block[] {
	const words = messages.compare;
	const titles = (findings: readonly Finding[]): string =>
		messages.phrases.clauses(findings.map(finding => messages.finding(finding).title));
	const gravest = (findings: readonly Finding[]): string =>
		titles(findings.filter(({severity}) => severity !== 'info').slice(0, 1));
	const titleOf = (id: FindingId | undefined): string =>
		id === undefined ? words.nothingFound : messages.explanation(id).title;
	const {summary, gone, come} = change;
	const lines = [
		...(summary === undefined
			? []
			: summary === 'other-trouble'
				? [words.change[summary](gravest(gone), gravest(come))]
				: [words.change[summary](gravest(summary === 'fixed' ? gone : come))]),
		[
			messages.phrases.label(names.before, titleOf(leading.before)),
			messages.phrases.label(names.after, titleOf(leading.after)),
		].join(' → '),
		...(gone.length > 0 ? [words.gone(titles(gone))] : []),
		...(come.length > 0 ? [words.come(titles(come))] : []),
	];
	return [
		{kind: 'heading', text: words.diagnosis},
		...lines.map(text => ({kind: 'item' as const, depth: 0, text})),
	];
}

function capped(head: readonly string[], rows: readonly string[][], words: Messages['compare']): Block[] {
	const left = rows.length - mostRows;
	return [
		{kind: 'table', head, rows: rows.slice(0, mostRows)},
		...(left > 0 ? [{kind: 'line' as const, text: words.more(left)}] : []),
	];
}

/** Metrics of a run that are told where the other has none of them. */
const mostMetrics = 6;

/** Why there is nothing to compare: what each run is measured by. */
function metricLines(
	{verdict, metrics}: Comparison,
	names: Names,
	{compare: words, phrases}: Messages,
): Block[] {
	return verdict.kind !== 'not-comparable' || verdict.because !== 'no-common-metric'
		? []
		: (['before', 'after'] as const).map(run => ({
				kind: 'line',
				text: phrases.label(
					names[run],
					phrases.list(
						metrics[run].slice(0, mostMetrics).map(({split, metric}) => words.metricName(split, metric)),
					),
				),
			}));
}

const stated = (text: string | undefined, words: Messages['compare']): string =>
	text === undefined ? words.notStated : cut(text);

/** A few settings in a line beside the verdict: what was changed, and what came of it. */
function settingLine({settings}: Comparison, {compare: words, phrases}: Messages): Block[] {
	const changes = settings.map(
		({name, before, after}) => `${cut(name)} ${stated(before, words)} → ${stated(after, words)}`,
	);
	return settings.length === 0 || settings.length > mostInLine
		? []
		: [{kind: 'line', text: phrases.label(words.settings, phrases.list(changes))}];
}

function settingBlocks({settings}: Comparison, names: Names, words: Messages['compare']): Block[] {
	const rows = settings.map(({name, before, after}) => [
		cut(name),
		stated(before, words),
		stated(after, words),
	]);
	return settings.length <= mostInLine
		? []
		: [{kind: 'heading', text: words.settings}, ...capped(['', names.before, names.after], rows, words)];
}

function resultBlocks({results}: Comparison, names: Names, words: Messages['compare']): Block[] {
	const rows = results.map(({name, before, after}) => [name, ...cells(before, after)]);
	return rows.length === 0
		? []
		: [{kind: 'heading', text: words.results}, ...capped(heads(names, words), rows, words)];
}

/**
Two runs side by side: the verdict first, then what it rests on.

@param marks - What stands for the runs at the heads of the tables, where that is shorter than their names and known.
*/
export function composeComparison(
	comparison: Comparison,
	names: Names,
	messages: Messages,
	marks: Names = names,
): Block[] {
	const words = messages.compare;
	const {axis, headline, series, caveats} = comparison;
	return [
		{kind: 'title', text: words.title(names.before, names.after)},
		...verdictSentences(comparison, names, messages).map(text => ({kind: 'line' as const, text})),
		...metricLines(comparison, names, messages),
		...settingLine(comparison, messages),
		...caveats.map(caveat => ({kind: 'line' as const, text: words.caveats[caveat]})),
		...(headline && axis ? differenceTable(headline, axis, marks, words) : []),
		...otherMetrics(series.slice(1, mostRows), marks, words),
		...resultBlocks(comparison, marks, words),
		...settingBlocks(comparison, marks, words),
		...changeLines(comparison, names, messages),
	];
}
