import type {Block} from '../../blocks/block.js';
import {composeComparison} from '../../blocks/comparison/compose-comparison.js';
import {composeRanking} from '../../blocks/comparison/compose-ranking.js';
import {composeMeetings} from '../../blocks/comparison/meeting-table.js';
import {shortNames} from '../../blocks/comparison/short-names.js';
import {compareRuns} from '../../compare/compare-runs.js';
import {rankRuns} from '../../compare/rank-runs.js';
import type {Side} from '../../compare/side.js';
import {composeShort} from '../../report/compose.js';
import {comparisonDocument} from '../../report/json-comparison.js';
import type {Reported} from '../../report/reported.js';
import {latest} from '../../run/run.js';
import {harmlessJson} from '../../safe-text/harmless.js';
import type {Options} from '../options/options.js';
import {rendered} from './rendered.js';

const sideOf = ({run, progress, diagnosis}: Reported): Side => ({
	run,
	at: latest,
	diagnosis,
	isRunning: progress.state === 'running' || progress.state === 'waiting',
});

const blank: Block = {kind: 'heading', text: ''};

/**
The first two of several runs compared, in the form that the options ask for; more than two are ranked before that. As text
each run follows in short, as JSON the comparison is one document.

@param reports - At least two.
*/
export async function compareReports(
	reports: readonly Reported[],
	{format, messages, x}: Options,
): Promise<string> {
	const [before, after] = reports;
	if (before === undefined || after === undefined) {
		return '';
	}

	const names = shortNames(reports.map(({run}) => run.source));
	const pair = {before: names[0] ?? '', after: names[1] ?? ''};
	const comparison = compareRuns(sideOf(before), sideOf(after), x);
	const ranking = reports.length > 2 ? rankRuns(reports.map(sideOf)) : undefined;
	if (format === 'json') {
		const ranked = ranking && {ranking, names: reports.map(({run}) => run.source)};
		return `${harmlessJson(JSON.stringify(comparisonDocument(comparison, pair, ranked, messages)))}\n`;
	}

	const blocks = [
		...(ranking
			? [
					...composeRanking(ranking, names, messages),
					{kind: 'line' as const, text: messages.compare.firstTwo},
				]
			: []),
		...composeComparison(comparison, pair, messages),
		...composeMeetings(comparison, pair, messages),
		...reports.flatMap(reported => [blank, ...composeShort(reported, messages)]),
	];
	return rendered(blocks, format);
}
