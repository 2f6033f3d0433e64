import type {Topic} from '../../blocks/explanation.js';
import {rules} from '../../diagnosis/rules/index.js';
import {messagesFor} from '../../locale/index.js';
import {conceptIds, metricIds, type TermId} from '../../locale/messages/diagnosis-texts.js';
import type {Language} from '../../locale/messages.js';
import {metricIdOf} from '../../locale/metric-name.js';
import {distance} from './distance.js';
import {synonyms} from './synonyms.js';

const languages: readonly Language[] = ['en', 'zh', 'ru'];

const findings: readonly Topic[] = [...new Set(rules.map(({id}) => id))].map(id => ({kind: 'finding', id}));
const termsOf = (ids: readonly TermId[]): readonly Topic[] => ids.map(id => ({kind: 'term', id}));

/** Everything that can be explained, in the order in which it is listed. */
export const topics = {findings, metrics: termsOf(metricIds), concepts: termsOf(conceptIds)};

/** Upper and lower case, blanks, hyphens, underscores and other marks do not tell terms apart. */
const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]/gu, '');

/** A title with a second name in brackets, or several names, is found by each of them. */
const namesIn = (title: string): readonly string[] => [
	title,
	...title.split(/[()（）]|、|, /).filter(name => name.trim() !== ''),
];

function titleOf({kind, id}: Topic, language: Language): string {
	const messages = messagesFor(language);
	return kind === 'finding' ? messages.explanation(id).title : messages.term(id).title;
}

/** Every name of a topic: its id, its title in each language, synonyms. */
const namesOf = (topic: Topic): readonly string[] => [
	topic.id,
	...languages.flatMap(language => namesIn(titleOf(topic, language))),
	...(synonyms[topic.id] ?? []),
];

let known: ReadonlyMap<string, Topic> | undefined;

/** By plain name. Of two topics with one name the first listed wins. */
function names(): ReadonlyMap<string, Topic> {
	if (known === undefined) {
		const found = new Map<string, Topic>();
		for (const topic of [...topics.findings, ...topics.metrics, ...topics.concepts]) {
			for (const name of namesOf(topic)) {
				const key = plain(name);
				if (key !== '' && !found.has(key)) {
					found.set(key, topic);
				}
			}
		}

		known = found;
	}

	return known;
}

/** What is meant by a term: an id, a title or a synonym in any language, or a metric as a log spells it. */
export function findTopic(term: string): Topic | undefined {
	const exact = names().get(plain(term));
	if (exact !== undefined) {
		return exact;
	}

	const metric = metricIdOf(term);
	return metric && {kind: 'term', id: metric};
}

/** One slip in this many letters is a typing error; more is another word. */
const lettersASlip = 3;
const mostSuggestions = 3;

/** Ids of the topics whose names look most like a term, the nearest first. */
export function nearTopics(term: string): readonly string[] {
	const wanted = plain(term);
	const nearest = new Map<string, number>();
	for (const [name, {id}] of names()) {
		const slips = distance(wanted, name);
		const begins = wanted.length >= lettersASlip && name.startsWith(wanted);
		if (begins || slips * lettersASlip <= Math.max(wanted.length, name.length)) {
			nearest.set(id, Math.min(slips, nearest.get(id) ?? slips));
		}
	}

	return [...nearest]
		.sort(([, one], [, other]) => one - other)
		.slice(0, mostSuggestions)
		.map(([id]) => id);
}
