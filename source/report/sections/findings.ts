import type {Block} from '../../blocks/block.js';
import {isMoment} from '../../diagnosis/attention.js';
import type {Finding} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';

type Item = Extract<Block, {kind: 'item'}>;

const detail = (text: string): Item => ({kind: 'item', depth: 1, text});

/** Name, how grave, how sure and since when: in words, since a sign or a colour is not read aloud. */
function heading({id, severity, state, since}: Finding, title: string, {phrases, ...words}: Messages): Item {
	const place = isMoment(id) ? phrases.at(since) : phrases.since(since);
	const about = phrases.list(
		[words.severity[severity], words.state[state], place].filter(part => part !== ''),
	);
	return {kind: 'item', depth: 0, text: phrases.aside(title, about)};
}

function findingBlocks(
	finding: Finding,
	isTold: boolean,
	said: Set<string>,
	messages: Messages,
): readonly Block[] {
	const {report: words, phrases} = messages;
	const {title, meaning, evidence, causes, advice} = messages.finding(finding);
	const isNew = ({text, paste}: (typeof advice)[number]): boolean => {
		const key = `${text}\n${paste ?? ''}`;
		return !said.has(key) && said.add(key) !== undefined;
	};

	return [
		heading(finding, title, messages),
		...(isTold ? [] : [detail(evidence)]),
		detail(meaning),
		...(causes.length > 0 ? [detail(phrases.label(words.causes, phrases.clauses(causes)))] : []),
		...advice
			.filter(isNew)
			.flatMap(({text, paste}): Block[] => [
				detail(phrases.label(words.advice, text)),
				...(paste === undefined ? [] : [{kind: 'code' as const, depth: 1, text: paste}]),
			]),
	];
}

/**
Every finding with its evidence, causes and advice; advice that several give is told once.

@param told - Findings whose evidence stands in the lines above.
*/
export function findingSection(
	findings: readonly Finding[],
	told: readonly Finding[],
	messages: Messages,
): readonly Block[] {
	const said = new Set<string>();
	return findings.length === 0
		? []
		: [
				{kind: 'heading', text: messages.report.diagnosis},
				...findings.flatMap(finding => findingBlocks(finding, told.includes(finding), said, messages)),
			];
}
