import type {Row} from '../../chart/chart.js';
import type {Run} from '../../run/run.js';
import {harmless} from '../../safe-text/harmless.js';
import type {Look} from '../look.js';
import {span} from '../text/row.js';
import {wrap} from '../text/wrap.js';

/** What is said of runs that have given no figure yet; undefined as soon as one has. */
export const waitingRows = (
	runs: readonly Run[],
	columns: number,
	{messages}: Look,
): readonly Row[] | undefined => {
	const words = messages.screen;
	if (runs.some(({series, results, events}) => series.length + results.length + events.length > 0)) {
		return undefined;
	}

	return runs.flatMap(({source, lines}) => {
		const text =
			lines.total === 0
				? words.waitingForLog(harmless(source))
				: words.waitingForFigures(String(lines.total));
		return [[], ...wrap(text, columns - 4).map((line): Row => [span(`  ${line}`)])];
	});
};
