import type {Row} from '../../../chart/chart.js';
import {figure, formatNumber} from '../../../numbers/number.js';
import type {Run} from '../../../run/run.js';
import type {Series} from '../../../run/series.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {span} from '../../text/row.js';
import {where} from '../../text/where.js';
import {listRows} from './finding-rows.js';
import {type Happening, happeningsOf} from './happenings.js';

const sentence = (happening: Happening, {screen, phrases}: Look['messages']): string => {
	const {happenings} = screen;
	const nameOf = ({split, metric}: Series): string => harmless(phrases.series(split, metric));
	switch (happening.kind) {
		case 'rate-up':
		case 'rate-down':
			return happenings[happening.kind](formatNumber(happening.before), formatNumber(happening.after));
		case 'spike': {
			const {series, value, usual} = happening;
			return happenings.spike(nameOf(series), figure(value), figure(usual));
		}
		case 'began':
			return happenings.began[happening.because];
		case 'evaluation':
		case 'best':
			return happenings[happening.kind](nameOf(happening.series), formatNumber(happening.value));
		case 'logged':
			return harmless(happening.text);
	}
};

/** What happened up to a line of the log, the latest first, each with its place. */
export const eventRows = (run: Run, line: number, columns: number, look: Look): readonly Row[] => {
	const words = look.messages.screen;
	const entries = happeningsOf(run, line).map(happening => {
		const place = where(happening.at, words);
		const text = sentence(happening, look.messages);
		return place === '' ? text : look.messages.phrases.label(place, text);
	});
	return entries.length === 0
		? []
		: [[span(` ${look.messages.report.events}`, 'title')], ...listRows(entries, look.glyphs.bullet, columns)];
};
