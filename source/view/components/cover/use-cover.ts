import {useMemo} from 'react';
import type {Row} from '../../../chart/chart.js';
import type {Finding} from '../../../diagnosis/finding.js';
import type {Rectangle} from '../../layout/rectangle.js';
import {topRow} from '../../layout/top-row.js';
import type {ActionId, Look} from '../../look.js';
import {chooseCharts} from '../../panes/charts/choose-charts.js';
import {explainRows} from '../../panes/cover/explain.js';
import {beyondOf, lineRoom, logPane} from '../../panes/cover/log-pane.js';
import {readingRows} from '../../panes/cover/reading.js';
import {helpRows} from '../../panes/help.js';
import type {Arranged} from '../../panes/table/arrange.js';
import {columnsList} from '../../panes/table/columns-list.js';
import {rowDetail} from '../../panes/table/row-detail.js';
import {textPane} from '../../panes/text-pane.js';
import type {Facts} from '../../state/facts.js';
import type {View, ViewOptions} from '../use-view.js';
import {useLogLines} from './use-log-lines.js';
import {useLogSearch} from './use-log-search.js';

export type CoverSeen = {
	readonly place: Rectangle;

	/** Undefined where nothing lies over the panes. */
	readonly rows: readonly Row[] | undefined;
	readonly facts: Pick<Facts, 'cover' | 'log' | 'canExplain'>;
};

const nothing: readonly Row[] = [];

/** Choices that are none on this terminal. */
const idleActions = ({languages, themes, styles}: ViewOptions): readonly ActionId[] => [
	...(languages.length > 1 ? [] : ['language' as const]),
	...(themes.length > 1 ? [] : ['theme' as const]),
	...(styles.length > 1 ? [] : ['style' as const]),
];

/**
What lies over the panes, made only while it is seen.

@param finding - What is explained: the chosen finding, else the leading one.
@param table - As it was chosen to be, and the index of the row that the screen points to.
@param pointer - The place that the screen points to; undefined follows.
*/
export const useCover = (
	{state, data, content, options, dispatch}: View,
	{columns, rows}: {readonly columns: number; readonly rows: number},
	finding: Finding | undefined,
	{arranged, row}: {readonly arranged: Arranged; readonly row: number},
	pointer: number | undefined,
	look: Look,
): CoverSeen => {
	const {cover, coverTop, style} = state;
	const looked = {
		charts: content.charts[state.chart]?.metric,
		table: arranged.current?.id,
		diagnosis: undefined,
	};
	const metric = content.charts.length === 0 ? content.runs[0]?.results[0]?.name : looked[state.focus];
	const place = useMemo(() => ({left: 0, top: 2, columns, rows: Math.max(1, rows - 3)}), [columns, rows]);
	const visible = place.rows - 1;
	const room = columns - 2;
	const text = useMemo((): readonly Row[] => {
		switch (cover) {
			case 'help':
				return helpRows(room, idleActions(options), look);
			case 'reading':
				return content.runs.length > 0 ? readingRows(data.feeds, room, look) : nothing;
			case 'row':
				return rowDetail(content.table, chooseCharts(content.runs, 'epoch'), content.runs, row, room, look);
			case 'columns':
				return columnsList(arranged, room, style, look);
			case 'explain':
				return explainRows(finding, metric, content.runs[0], style, room, look);
			default:
				return nothing;
		}
	}, [cover, room, look, options, row, arranged, content, data.feeds, finding, metric, style]);

	const isLog = cover === 'log';
	const log = data.feeds[0]?.log;
	const total = log?.total() ?? 0;
	const gone = (log?.first() ?? 1) - 1;
	const top = Math.max(gone, Math.min(coverTop, total - visible));
	const found = useLogLines(isLog ? log : undefined, top + 1, visible);
	const {search} = state;
	const lineColumns = lineRoom(total, columns);
	const beyond = useMemo(() => (isLog ? beyondOf(found, lineColumns) : 0), [isLog, found, lineColumns]);
	const logLeft = Math.min(state.logLeft, beyond);
	useLogSearch(isLog ? log : undefined, search, {rows: visible, columns: lineColumns}, dispatch);
	// The list of columns is as far down as the chosen one needs.
	const textTop =
		cover === 'columns'
			? topRow(
					text.length,
					arranged.current === undefined ? 0 : arranged.all.indexOf(arranged.current),
					visible,
				)
			: coverTop;
	const pane = useMemo(() => {
		if (cover === undefined) {
			return undefined;
		}

		return cover === 'log'
			? logPane({top, total, gone, left: logLeft, pointer, search}, found, place, look)
			: textPane(look.messages.screen.panes[cover], [], text, textTop, true, place, look);
	}, [cover, top, total, gone, logLeft, pointer, search, found, place, look, text, textTop]);
	return {
		place,
		rows: pane,
		facts: {
			canExplain: finding !== undefined || metric !== undefined,
			cover: {rows: isLog ? total : text.length, visible},
			log: log === undefined || total === 0 ? undefined : {gone, lines: total, beyond},
		},
	};
};
