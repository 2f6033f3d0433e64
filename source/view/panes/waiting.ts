import type {Row} from '../../chart/chart.js';
import {harmless} from '../../safe-text/harmless.js';
import type {Look} from '../look.js';
import type {RunFeed} from '../run-feed.js';
import {span} from '../text/row.js';
import {wrap} from '../text/wrap.js';
import {percentage} from './header/bar.js';

/** What is said of runs that have given no figure yet, or are not read yet; undefined where there is something to diagnose. */
export const waitingRows = (
	feeds: readonly RunFeed[],
	columns: number,
	{messages}: Look,
): readonly Row[] | undefined => {
	const words = messages.screen;
	const previewed = feeds.find(({isPreview}) => isPreview);
	if (previewed !== undefined) {
		const {read = 0, size = 1} = previewed.loading ?? {};
		const text = words.previewing(percentage(read / Math.max(1, size)));
		return [[], ...wrap(text, columns - 4).map((line): Row => [span(`  ${line}`)])];
	}

	const runs = feeds.map(({run}) => run);
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
