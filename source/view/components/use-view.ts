import {useEffect, useMemo, useReducer, useState, useSyncExternalStore} from 'react';
import type {ChartStyle, XUnit} from '../../chart/chart.js';
import {createDiagnoser} from '../../diagnosis/diagnoser.js';
import type {Messages} from '../../locale/messages.js';
import {axisOf} from '../content/axis.js';
import {contentOf, headerRunsOf} from '../content/content.js';
import {filterCharts} from '../content/filter-charts.js';
import type {Look} from '../look.js';
import {type Memory, noChoices} from '../memory.js';
import {isDrawable} from '../panes/charts/choose-charts.js';
import {reduce} from '../state/reduce.js';
import {initialState} from '../state/state.js';
import type {DataStore} from '../store.js';
import type {ThemeName} from '../theme/palette.js';
import type {Theme} from '../theme/theme.js';
import {useDiagnosed} from './use-diagnosed.js';
import {isMuted, runName, useRemembered} from './use-remembered.js';
import {sameItems, useUnchanged} from './use-unchanged.js';

export type ViewOptions = {
	readonly style: ChartStyle;
	readonly styles: readonly ChartStyle[];
	readonly xUnit: XUnit | undefined;
	readonly target: number | undefined;

	/** What a key walks through; none where there is nothing to choose. */
	readonly languages: readonly Messages[];
	readonly themes: ReadonlyArray<{readonly name: ThemeName; readonly theme: Theme}>;

	/** Where choices are kept; undefined keeps them on the screen alone. */
	readonly memory: Memory | undefined;
};

/** Sentences whose figures change faster than this cannot be read: the diagnosis waits so many milliseconds. */
const readingTime = 1000;

/** While nothing new is read, what depends on the time of day is worked out again this often, in milliseconds. */
const clockStep = 10_000;

/**
The state of the view and all that is derived from it and from the data, each part kept as long as what it depends on
stays the same: a key costs what it changes, and a new point does not wrap old sentences again.
*/
export const useView = (store: DataStore, start: Look, options: ViewOptions) => {
	const data = useSyncExternalStore(store.subscribe, store.snapshot);
	const {languages, memory} = options;
	const [state, dispatch] = useReducer(reduce, undefined, () =>
		initialState(options.style, options.xUnit, memory?.choices() ?? noChoices),
	);
	const {feeds, now} = data;
	useRemembered(state, feeds, memory);
	const look = useMemo(() => {
		const messages = languages.find(({language}) => language === state.language);
		return messages === undefined ? start : {...start, messages};
	}, [start, languages, state.language]);
	const [diagnosers] = useState(() => feeds.map(() => createDiagnoser()));
	const words = look.messages.screen;
	const clock = Math.floor(now / clockStep) * clockStep;

	const runs = useUnchanged(
		feeds.map(feed => feed.run),
		sameItems,
	);
	const following = useUnchanged(
		feeds.map(feed => feed.following),
		sameItems,
	);
	const whole = useMemo(() => contentOf(runs, words, state.table.rows), [runs, words, state.table.rows]);
	const {content, filter} = useMemo(() => {
		const filtered = filterCharts(whole.charts, state.filter, look.messages.phrases.metric);
		const drawable = Math.max(Math.min(1, filtered.charts.length), filtered.charts.filter(isDrawable).length);
		return {
			content: filtered.state === 'off' ? whole : {...whole, charts: filtered.charts, drawable},
			filter: filtered.state,
		};
	}, [whole, state.filter, look]);
	const axis = useMemo(() => axisOf(runs, state.xUnit), [runs, state.xUnit]);
	const isPreview = feeds.some(feed => feed.isPreview);
	const read = useUnchanged(
		{runs, now, isPreview},
		(before, after) =>
			before.runs === after.runs ||
			(before.runs.every(({series}) => series.length > 0) &&
				before.isPreview === after.isPreview &&
				following.includes(true) &&
				after.now - before.now < readingTime),
	);
	// The charts come first: the diagnosis takes as long as all that is drawn.
	const [isOpen, setIsOpen] = useState(false);
	useEffect(() => setIsOpen(true), []);
	const isSilent = isPreview || !isOpen;
	const asked = useMemo(
		() => ({
			runs: isSilent ? [] : read.runs,
			diagnosers,
			following,
			cursor: state.cursor,
			unit: axis.unit,
			options: {target: options.target, now: clock},
		}),
		[isSilent, read.runs, diagnosers, following, state.cursor, axis.unit, options.target, clock],
	);
	const found = useDiagnosed(asked, store.timers);
	const names = useUnchanged(feeds.map(runName), sameItems);
	const diagnosed = useMemo(
		() =>
			found.map((each, index) => ({
				...each,
				muted: new Set(
					each.diagnosis.findings
						.map(({id}) => id)
						.filter(id => isMuted(names[index] ?? '', id, state.mutes, memory)),
				),
			})),
		[found, names, state.mutes, memory],
	);
	const bests = found.map(({diagnosis}) => diagnosis.best);
	const headerRuns = headerRunsOf(feeds, bests, state.cursor, axis.unit, now);
	return {options, look, filter, data, isPreview, state, dispatch, content, axis, diagnosed, headerRuns};
};

export type View = ReturnType<typeof useView>;
