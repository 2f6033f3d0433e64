import type {Row} from '../../../chart/chart.js';
import {isMoment} from '../../../diagnosis/attention.js';
import type {Finding} from '../../../diagnosis/finding.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {span} from '../../text/row.js';
import {shorten} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';

/** The role that colours a finding: only what is likely or certain has a colour. */
export const findingRole = ({severity, state}: Finding): string =>
	severity === 'info' || state === 'watching' || state === 'possible' ? 'strong' : severity;

const paragraph = (text: string, columns: number, role = 'text'): readonly Row[] =>
	text === '' ? [] : wrap(harmless(text), columns - 3).map(line => [span(`   ${line}`, role)]);

/** A list with a mark before each entry; later lines of an entry stand below its text. */
export const listRows = (entries: readonly string[], mark: string, columns: number): readonly Row[] =>
	entries.flatMap(entry =>
		wrap(harmless(entry), columns - 4 - mark.length).map((line, index) => [
			span(index === 0 ? `   ${mark} ` : ' '.repeat(mark.length + 4), 'quiet'),
			span(line),
		]),
	);

/** A line of code keeps its indentation; what does not fit goes on below it. */
const pasteRows = (line: string, columns: number): readonly Row[] => {
	const indent = ' '.repeat(7 + Math.min(8, line.length - line.trimStart().length));
	return wrap(line, columns - indent.length, '  ').map(part => [span(indent), span(part, 'paste')]);
};

/** A finding that somebody does not want to see again in this run, in one line. */
export const mutedRows = (finding: Finding, columns: number, {messages, glyphs}: Look): readonly Row[] => [
	[
		span(` ${glyphs.none} `, 'quiet'),
		span(shorten(messages.screen.muted(messages.finding(finding).title), columns - 3, glyphs.more), 'quiet'),
	],
];

/** `since epoch 3`, else the step, else the line; the place alone of what happened at one. */
const sinceOf = ({id, since: {step, epoch, line}}: Finding, {phrases, screen}: Look['messages']): string => {
	const where = epoch === undefined ? {step, epoch} : {step: undefined, epoch};
	const place = isMoment(id) ? phrases.at(where) : phrases.since(where);
	return place === '' ? screen.diagnosis.since(screen.lineNumber(String(line))) : place;
};

/**
A finding in rows: what, how sure, since when; the figures; what it means; causes; what to try, with lines to paste.

@param context - Below an explanation its name and what it means stand there already.
*/
export const findingRows = (
	finding: Finding,
	columns: number,
	look: Look,
	context: 'alone' | 'explained' = 'alone',
): readonly Row[] => {
	const {messages, glyphs} = look;
	const {report: words} = messages;
	const spoken = messages.finding(finding);
	const role = findingRole(finding);
	const since = sinceOf(finding, messages);
	const about = [
		finding.severity === 'info' ? '' : messages.severity[finding.severity],
		messages.state[finding.state],
		since,
	].filter(text => text !== '');
	const isAlone = context === 'alone';
	const title = wrap(harmless(spoken.title), columns - 3).map((line, index) => [
		span(index === 0 ? ` ${glyphs[finding.severity]} ` : '   ', role),
		span(line, role === 'strong' ? 'title' : role),
	]);
	const advice = spoken.advice.flatMap(({text, paste}) => [
		...listRows([text], glyphs.pointer, columns),
		...(paste === undefined ? [] : paste.split('\n')).flatMap(line => pasteRows(harmless(line), columns)),
	]);
	return [
		...(isAlone ? title : []),
		...paragraph(about.join(` ${glyphs.dot} `), columns, 'quiet'),
		...paragraph(spoken.evidence, columns),
		...(isAlone ? paragraph(spoken.meaning, columns, 'quiet') : []),
		...(spoken.causes.length > 0 ? [[span(`   ${words.causes}`, 'quiet')]] : []),
		...listRows(spoken.causes, glyphs.bullet, columns),
		...(advice.length > 0 ? [[span(`   ${words.advice}`, 'quiet')]] : []),
		...advice,
	];
};
