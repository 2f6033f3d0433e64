import {padRight} from '../../../cell-width/pad.js';
import type {Row} from '../../../chart/chart.js';
import {formatCount} from '../../../numbers/number.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import type {RunFeed} from '../../run-feed.js';
import {blankRow, span} from '../../text/row.js';
import {shorten, widthOf} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import {runRole} from '../../theme/run-role.js';
import {listRows} from '../diagnosis/finding-rows.js';
import {heading} from '../diagnosis/reference-rows.js';
import {runMark} from '../run-mark.js';

/** Settings, shapes and doubts beyond these are told by their number. */
const mostShapes = 40;
const mostSettings = 200;

/** The name of a setting takes at most so many cells. */
const widestName = 32;

const section = (title: string, rows: readonly Row[]): readonly Row[] =>
	rows.length === 0 ? [] : [blankRow, heading(title), ...rows];

const settingRows = ({run}: RunFeed, columns: number, {messages, glyphs}: Look): readonly Row[] => {
	const settings = [...run.settings].map(([name, value]) => [harmless(name), harmless(value)] as const);
	const width = Math.min(widestName, Math.max(0, ...settings.map(([name]) => widthOf(name))));
	const shown = settings.slice(0, mostSettings).map(([name, value]): Row => {
		const label = padRight(shorten(name, width, glyphs.more), width);
		return [
			span(`   ${label}  `, 'quiet'),
			span(shorten(value, Math.max(8, columns - width - 6), glyphs.more)),
		];
	});
	const left = settings.length - shown.length;
	return left > 0 ? [...shown, [span(`   ${messages.report.more(left)}`, 'quiet')]] : shown;
};

const accountRows = (feed: RunFeed, columns: number, look: Look): readonly Row[] => {
	const {run, account} = feed;
	const {report: words} = look.messages;
	const {read, ignored, total} = run.lines;
	const {passed, ambiguous, formats} = account?.() ?? {passed: [], ambiguous: [], formats: new Map()};
	const byFormat = [...formats]
		.sort((one, other) => other[1] - one[1])
		.map(([format, points]) => `${harmless(format)} ${formatCount(points)}`);
	const left = passed.length - mostShapes;
	const aside = run.interleaved > 0 ? [words.interleaved(run.interleaved)] : [];
	return [
		...[words.lines(read, ignored, total), ...aside]
			.flatMap(text => wrap(text, columns - 4))
			.map((line): Row => [span(`   ${line}`)]),
		...(byFormat.length > 0
			? wrap(byFormat.join(', '), columns - 4).map((line): Row => [span(`   ${line}`, 'quiet')])
			: []),
		...section(
			words.ambiguous,
			listRows(
				ambiguous.map(({about, choice, line, count}) => words.readAs(about, choice, line, count)),
				look.glyphs.bullet,
				columns,
			),
		),
		...section(words.passedOver, [
			...passed
				.slice(0, mostShapes)
				.flatMap(({example, line, count}): Row[] => [
					[
						span(`   ${look.glyphs.bullet} `, 'quiet'),
						span(words.likeThis(count)),
						span(`  ${look.messages.screen.lineNumber(String(line))}`, 'quiet'),
					],
					[span(`     ${shorten(harmless(example), columns - 6, look.glyphs.more)}`, 'paste')],
				]),
			...(left > 0 ? [[span(`   ${words.more(left)}`, 'quiet')]] : []),
		]),
		...section(words.settings, settingRows(feed, columns, look)),
	];
};

/** How the log of each run was read: lines that gave metrics, doubts and choices, lines passed over, settings. */
export const readingRows = (feeds: readonly RunFeed[], columns: number, look: Look): readonly Row[] =>
	feeds.flatMap((feed, index) => [
		...(index > 0 ? [blankRow] : []),
		feeds.length > 1
			? [span(` ${runMark(index)} `, runRole('train', index)), span(harmless(feed.run.source), 'title')]
			: heading(look.messages.report.reading),
		...accountRows(feed, columns, look),
	]);
