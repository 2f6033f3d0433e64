import type {Row} from '../../../chart/chart.js';
import type {Run, Series} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look, Words} from '../../look.js';
import {formatNumber, formatShort} from '../../text/number.js';
import {span} from '../../text/row.js';
import {where} from '../../text/where.js';
import {listRows} from './finding-rows.js';
import {type Happening, happeningsOf} from './happenings.js';

const nameOf = ({split, metric}: Series, words: Words): string =>
	`${words.splits[split]} ${harmless(metric)}`;

const sentence = (happening: Happening, words: Words): string => {
	const {happenings} = words;
	switch (happening.kind) {
		case 'rate-up':
		case 'rate-down':
			return happenings[happening.kind](formatNumber(happening.before), formatNumber(happening.after));
		case 'spike': {
			const {series, value, usual} = happening;
			return happenings.spike(nameOf(series, words), formatShort(value), formatShort(usual));
		}
		case 'began':
			return happenings.began[happening.because];
		case 'evaluation':
		case 'best':
			return happenings[happening.kind](nameOf(happening.series, words), formatNumber(happening.value));
		case 'logged':
			return harmless(happening.text);
	}
};

/** What happened up to a line of the log, the latest first, each with its place. */
export const eventRows = (run: Run, line: number, columns: number, look: Look): readonly Row[] => {
	const words = look.messages.screen;
	const entries = happeningsOf(run, line).map(happening => {
		const place = where(happening.at, words);
		const text = sentence(happening, words);
		return place === '' ? text : `${place}: ${text}`;
	});
	return entries.length === 0
		? []
		: [[span(` ${words.diagnosis.events}`, 'title')], ...listRows(entries, look.glyphs.bullet, columns)];
};
