import type {Row} from '../../../chart/chart.js';
import {span} from '../../text/row.js';
import type {Glyphs} from '../../theme/glyphs.js';

/** A bar of so many cells that is filled to a share between 0 and 1. Full only when all is done. */
export const bar = (share: number, columns: number, glyphs: Glyphs): Row => {
	const filled = share >= 1 ? columns : Math.min(columns - 1, Math.max(0, Math.floor(share * columns)));
	return [span(glyphs.full.repeat(filled), 'bar'), span(glyphs.empty.repeat(columns - filled), 'quiet')];
};

/** A share as a percentage that says 100 only when all is done: 0%, 34%, 99.6%, 100%. */
export const percentage = (share: number): string => {
	const percent = Math.max(0, Math.min(100, share * 100));
	return percent > 99 && percent < 100
		? `${Math.min(99.9, Math.floor(percent * 10) / 10)}%`
		: `${Math.floor(percent)}%`;
};
