import type {Block} from '../../blocks/block.js';
import type {Finding} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';
import {signs} from './first-look.js';
import {where} from './where.js';

function findingBlocks(finding: Finding, said: Set<string>, messages: Messages): Block[] {
	const words = messages.report;
	const spoken = messages.finding(finding);
	const since = where(finding.since, messages);
	const advice = spoken.advice.filter(({text, paste}) => {
		const key = `${text}\n${paste ?? ''}`;
		return !said.has(key) && said.add(key);
	});
	return [
		{
			kind: 'item',
			depth: 0,
			text: `${signs[finding.severity]} ${spoken.title} (${finding.id}, ${messages.severity[finding.severity]}, ${messages.state[finding.state]})`,
		},
		{kind: 'item', depth: 1, text: spoken.meaning},
		{
			kind: 'item',
			depth: 1,
			text: since === '' ? spoken.evidence : `${spoken.evidence} (${words.since(since)})`,
		},
		...(spoken.causes.length > 0
			? [{kind: 'item' as const, depth: 1, text: `${words.causes}: ${spoken.causes.join('; ')}`}]
			: []),
		...advice.flatMap(({text, paste}): Block[] => [
			{kind: 'item', depth: 1, text: `${words.advice}: ${text}`},
			...(paste === undefined ? [] : [{kind: 'code' as const, depth: 1, text: paste}]),
		]),
	];
}

/** Every finding with its evidence, causes and advice; advice that several give is told once. */
export function findingSection(findings: readonly Finding[], messages: Messages): Block[] {
	const said = new Set<string>();
	return findings.length === 0
		? []
		: [
				{kind: 'heading', text: messages.report.diagnosis},
				...findings.flatMap(finding => findingBlocks(finding, said, messages)),
			];
}
