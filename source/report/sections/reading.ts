import type {Block} from '../../blocks/block.js';
import type {NotChecked} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';
import type {Ambiguity, PassedOver, Reported} from '../reported.js';

const mostEvents = 20;
const mostShapes = 10;

const item = (text: string): Block => ({kind: 'item', depth: 0, text});

/** A line a reason, with all that could not be checked for it. */
export function notCheckedSection(notChecked: readonly NotChecked[], messages: Messages): Block[] {
	const {report: words, phrases} = messages;
	const titleOf = ({id, has, needs}: NotChecked): string =>
		phrases.aside(messages.explanation(id).title, !has || needs === undefined ? '' : words.hasOf(has, needs));
	const byReason = Map.groupBy(notChecked, ({because}) => because);
	return byReason.size === 0
		? []
		: [
				{kind: 'heading', text: words.notChecked},
				...[...byReason].map(([because, skipped]) =>
					item(phrases.label(messages.reason(because), phrases.clauses(skipped.map(titleOf)))),
				),
			];
}

/** What the log lacks, in one line: that a check waits for more points says nothing without the check. */
export function notCheckedLine(notChecked: readonly NotChecked[], messages: Messages): Block[] {
	const {report: words, phrases} = messages;
	const lacking = notChecked.filter(({has}) => !has);
	const reasons = new Set(lacking.map(({because}) => messages.reason(because)));
	return reasons.size === 0
		? []
		: [{kind: 'line', text: phrases.label(words.notChecked, phrases.clauses([...reasons]))}];
}

function ambiguitySection(ambiguous: readonly Ambiguity[], {report: words}: Messages): Block[] {
	return ambiguous.length === 0
		? []
		: [
				{kind: 'heading', text: words.ambiguous},
				...ambiguous
					.slice(0, mostShapes)
					.map(({about, choice, line, count}) => item(words.readAs(about, choice, line, count))),
			];
}

function passedSection(passedOver: readonly PassedOver[], {report: words, phrases}: Messages): Block[] {
	const left = passedOver.length - mostShapes;
	return passedOver.length === 0
		? []
		: [
				{kind: 'heading', text: words.passedOver},
				...passedOver
					.slice(0, mostShapes)
					.map(({example, count}) => item(phrases.label(words.likeThis(count), example))),
				...(left > 0 ? [item(words.more(left))] : []),
			];
}

/** What was read and what was not: the format, the settings, the events, doubtful readings, lines passed over. */
export function readingSections(reported: Reported, messages: Messages): Block[] {
	const {run, passedOver, ambiguous} = reported;
	const {report: words, phrases, screen} = messages;
	const {read, ignored, total} = run.lines;
	return [
		...(run.events.length === 0
			? []
			: [
					{kind: 'heading' as const, text: words.events},
					...run.events
						.slice(-mostEvents)
						.map(({line, text}) => item(phrases.label(screen.lineNumber(String(line)), text))),
				]),
		...ambiguitySection(ambiguous, messages),
		...passedSection(passedOver, messages),
		{kind: 'heading', text: words.reading},
		{kind: 'line', text: phrases.clauses([run.format, words.lines(read, ignored, total)])},
	];
}
