import {rateUnit} from '../../../text/metric-title.js';
import type {ChartContent} from '../../charts/choose-charts.js';
import {runMark} from '../../run-mark.js';

type Entry = ChartContent['series'][number];

/** What a column of a series is called, to the program and to the person. */
export type Heading = {readonly id: string; readonly head: string};

export type HeadWords = {
	readonly gap: string;
	readonly change: string;
	readonly columnHead: (split: 'train' | 'validation' | 'test' | undefined, metric: string) => string;
};

/** Names that begin with their split. */
const saysSplit = {
	train: /^train(?:ing)?/i,
	validation: /^(?:val(?!ue)(?:id(?:ation)?)?|dev|eval)/i,
	test: /^test/i,
};

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ');

/** Names that differ in such marks alone are taken for one another: `train loss` and `train_loss`. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s_./-]+/g, '');

/** Those of the items of which another one has a label that it has too. */
const alike = <Item>(
	items: readonly Item[],
	labelsOf: (item: Item) => readonly string[],
): ReadonlySet<Item> => {
	const counts = new Map<string, number>();
	for (const label of items.flatMap(item => [...new Set(labelsOf(item))])) {
		counts.set(label, (counts.get(label) ?? 0) + 1);
	}

	return new Set(items.filter(item => labelsOf(item).some(label => (counts.get(label) ?? 0) > 1)));
};

/**
The headings of the columns of all charts. Where two would be called alike, each has the name that it has in the log, and
where that does not tell them apart its split as well.
*/
export const headingsOf = (
	charts: readonly ChartContent[],
	runs: number,
	words: HeadWords,
): ReadonlyMap<Entry, Heading> => {
	const wanted = charts.flatMap(({metric, series}) => {
		const several = series.some(({series: {split}}) => split !== 'train');
		return series.map(entry => {
			const {split, name} = entry.series;
			const twins =
				series.filter(other => other.run === entry.run && other.series.split === split).length > 1;
			const mark = runs > 1 ? runMark(entry.run) : '';
			const figure = twins ? name : metric;
			const told = several && !saysSplit[split].test(figure) ? split : undefined;
			return {
				entry,
				mark,
				id: joined(mark, split, figure),
				head: joined(mark, words.columnHead(told, figure), twins ? '' : rateUnit([entry.series])),
				meaning: `${mark} ${split} ${plain(figure.replace(saysSplit[split], ''))}`,
			};
		});
	});
	const reserved = [words.gap, words.change];
	const unclear = alike(wanted, ({head, meaning}) => [plain(head), meaning]);
	const named = wanted.map(each => ({
		...each,
		head: unclear.has(each) ? joined(each.mark, each.entry.series.name) : each.head,
	}));
	const equal = alike(named, ({head}) => [head]);
	return new Map(
		named.map(each => {
			const isEqual = equal.has(each) || reserved.includes(each.head);
			const {split, name} = each.entry.series;
			const head = isEqual ? joined(each.mark, words.columnHead(split, name)) : each.head;
			return [each.entry, {id: each.id, head}];
		}),
	);
};
