import type {FindingId} from '../diagnosis/finding.js';
import type {Messages} from '../locale/messages.js';

/** What `explain` can tell of: a diagnosis by its id, or a metric or another term. */
export type Topic =
	| {readonly kind: 'finding'; readonly id: FindingId}
	| {readonly kind: 'term'; readonly id: TermId};

export type TermId = Parameters<Messages['term']>[0];

/** An explanation before its form: the name, what it is, and when it is normal and when not. */
export type Explanation = {
	readonly title: string;
	readonly what: readonly string[];
	readonly notes: readonly string[];
};

/** The same words for the command and for the screen. */
export function explanationOf(topic: Topic, messages: Messages): Explanation {
	const {report: words, phrases} = messages;
	const notes = ({normal, worry}: {normal: string; worry: string}) => [
		phrases.label(words.normal, normal),
		phrases.label(words.worry, worry),
	];
	if (topic.kind === 'finding') {
		const spoken = messages.explanation(topic.id);
		return {title: spoken.title, what: [spoken.meaning], notes: notes(spoken)};
	}

	const spoken = messages.term(topic.id);
	const good = spoken.good === '' ? [] : [phrases.label(words.good, spoken.good)];
	return {title: spoken.title, what: [spoken.what], notes: [...good, ...notes(spoken)]};
}
