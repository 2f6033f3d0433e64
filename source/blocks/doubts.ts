import type {Doubt, Judgement} from '../diagnosis/results/judgement.js';
import type {Messages} from '../locale/messages.js';

/** What a reviewer would ask about the final figures: each question once, with the names of the figures that it is about. */
export function doubtsOf(judgements: readonly Judgement[], messages: Messages): readonly string[] {
	const told = new Map<Doubt, {readonly text: string; readonly names: string[]}>();
	for (const judgement of judgements) {
		const {doubts} = messages.judgement(judgement);
		for (const [index, doubt] of judgement.doubts.entries()) {
			const entry = told.get(doubt) ?? {text: doubts[index] ?? '', names: []};
			entry.names.push(judgement.name);
			told.set(doubt, entry);
		}
	}

	const {label, list} = messages.phrases;
	return [...told.values()].map(({text, names}) => label(list(names), text));
}
