import type {Block} from '../blocks/block.js';
import type {Messages} from '../locale/messages.js';
import type {Reported} from './reported.js';
import {gapSection, metricSection, resultSection, seriesSection, trailSection} from './sections/figures.js';
import {findingSection} from './sections/findings.js';
import {firstLook, toldFirst} from './sections/first-look.js';
import {notCheckedLine, notCheckedSection, readingSections} from './sections/reading.js';

/** What a person wants first of a run, in ten lines: for the runs below a comparison. */
export const composeShort = (reported: Reported, messages: Messages): Block[] =>
	firstLook(reported, messages);

/** What somebody pastes into a pull request or a chat: the verdict, what to do about it, and the figures that it rests on. */
export function composeDigest(reported: Reported, messages: Messages): Block[] {
	const {run, diagnosis} = reported;
	const told = toldFirst(diagnosis);
	return [
		...firstLook(reported, messages),
		...findingSection(told, told, messages),
		...resultSection(diagnosis, messages),
		...seriesSection(run, messages),
		...(run.series.length > 0 ? notCheckedLine(diagnosis.notChecked, messages) : []),
	];
}

/** All that is known of a run, in the order in which somebody wants it: how far, is it fine, the figures, the rest. */
export function compose(reported: Reported, messages: Messages): Block[] {
	const {run, diagnosis} = reported;
	return [
		...firstLook(reported, messages),
		...findingSection(diagnosis.findings, toldFirst(diagnosis), messages),
		...resultSection(diagnosis, messages),
		...seriesSection(run, messages),
		...trailSection(diagnosis, messages),
		...gapSection(diagnosis, messages),
		...metricSection(run, messages),
		...(run.series.length > 0 ? notCheckedSection(diagnosis.notChecked, messages) : []),
		...readingSections(reported, messages),
	];
}
