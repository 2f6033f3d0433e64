import {useMemo} from 'react';
import {positionAt} from '../../run/moment.js';
import {runsBeside} from '../compare/split-charts.js';
import {useCompared} from '../compare/use-compared.js';
import {factsOf} from '../content/facts.js';
import {cursorAt, underCursor} from '../content/shared-cursor.js';
import {chartPage} from '../layout/chart-pages.js';
import {layOut, seenPanes} from '../layout/layout.js';
import {asSuits, noBorders} from '../layout/panes.js';
import type {Rectangle} from '../layout/rectangle.js';
import type {Look} from '../look.js';
import {diagnosisText} from '../panes/diagnosis/diagnosis-rows.js';
import {tableSize} from '../panes/table/table-pane.js';
import {textPane} from '../panes/text-pane.js';
import {waitingRows} from '../panes/waiting.js';
import {placeLookedAt} from '../state/move.js';
import {span} from '../text/row.js';
import {where} from '../text/where.js';
import {useCover} from './cover/use-cover.js';
import {muteKey, runName} from './use-remembered.js';
import {useArranged, useTable} from './use-table.js';
import type {View, ViewOptions} from './use-view.js';

export type Size = {readonly columns: number; readonly rows: number};

const nowhere: Rectangle = {left: 0, top: 0, columns: 0, rows: 0};

/** The panes at their places, and what the keys need to know of them. Undefined where the screen is too small. */
export const usePanes = (view: View, size: Size, look: Look, options: ViewOptions, hasList: boolean) => {
	const {state, content, axis, diagnosed} = view;
	const {runs} = content;
	const words = look.messages.screen;
	const {columns, rows} = size;
	const beside = runsBeside(state.isSplit, runs.length, columns);
	const arranged = useArranged(view);
	const whole = useMemo(() => tableSize(arranged, look), [arranged, look]);
	const {focus, full, panes} = state;
	const [layout, diagnosisPlace] = useMemo(() => {
		const there = {
			charts: content.drawable,
			beside,
			tableRows: whole.rows,
			tableColumns: whole.columns,
		};
		const now = layOut({columns, rows}, {focus, full, panes}, there);

		// Where the diagnosis is not seen, its text is ready for the place that a key would bring it to.
		const asked = layOut({columns, rows}, {focus: 'diagnosis', full: false, panes: asSuits}, there);
		return [now, now?.diagnosis ?? asked?.diagnosis ?? nowhere];
	}, [columns, rows, focus, full, panes, content.drawable, beside, whole.rows, whole.columns]);

	const tiles = Math.floor((layout?.charts.length ?? 0) / beside);
	const page = chartPage(content.charts.length, tiles, state.chart);
	const room = diagnosisPlace.columns - 1;
	const waiting = room < 1 ? [] : waitingRows(view.data.feeds, room, look);
	const compared = useCompared(view, room, look);
	const spoken = useMemo(
		() => diagnosisText(diagnosed, compared, Math.max(1, room), look),
		[diagnosed, compared, room, look],
	);
	const text = waiting === undefined ? spoken : {rows: waiting, findings: []};
	const under = state.cursor === undefined ? undefined : underCursor(runs, state.cursor);
	const underRun = under && runs[under.run];
	const moment =
		under === undefined || underRun === undefined
			? ''
			: words.asOf(where(positionAt(underRun, {line: under.line}), words));
	const diagnosis = useMemo(
		() =>
			textPane(
				words.panes.diagnosis,
				moment === '' ? [] : [[span(moment, 'strong')]],
				text.rows,
				state.diagnosisTop,
				state.focus === 'diagnosis',
				diagnosisPlace,
				look,
			),
		[words, moment, text.rows, state.diagnosisTop, state.focus, diagnosisPlace, look],
	);

	const chosen = state.finding === undefined ? undefined : text.findings[state.finding];
	const finding = chosen ?? text.findings[0];
	const isMuted = ({run, finding: {id}}: (typeof text.findings)[number]): boolean =>
		diagnosed[run]?.muted.has(id) ?? false;
	const places = text.findings.map(({run, finding: {since}}) => cursorAt(run, since.line));
	const pointer = placeLookedAt(state, {findingPlaces: places});
	const seenTable = useTable(view, arranged, pointer, layout?.table, look);
	const cover = useCover(view, size, finding?.finding, {arranged, row: seenTable.row}, pointer, look);
	const facts = factsOf(view.isPreview ? {...content, moments: [], rowLines: []} : content, axis, {
		charts: {charts: content.charts.length, chartsOnPage: page.step},
		chartColumns: layout?.charts[0]?.columns ?? columns,
		seen: layout === undefined ? [] : seenPanes(layout),
		borders: layout?.borders ?? noBorders,
		zoom: state.zoom,
		...seenTable.facts,
		diagnosis: {rows: text.rows.length, visible: diagnosisPlace.rows - 1},
		...cover.facts,
		findingRows: text.findings.map(({row}) => row),
		findingPlaces: places,
		styles: options.styles,
		choices: {
			filter: view.filter,
			currentFinding: finding && {
				key: muteKey(runName(view.data.feeds[finding.run]), finding.finding.id),
				isMuted: isMuted(finding),
			},
			muted: text.findings.filter(isMuted).length,
			languages: options.languages.map(({language}) => language),
			language: look.messages.language,
			themes: options.themes.map(({name}) => name),
		},
		hasList,
	});
	const {rows: tableRows, indexes: tableIndexes} = seenTable;
	return {layout, beside, page, table: tableRows, tableIndexes, diagnosis, cover, facts, pointer};
};

export type Panes = ReturnType<typeof usePanes>;
