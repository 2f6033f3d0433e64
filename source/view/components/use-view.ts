import {useMemo, useReducer, useState, useSyncExternalStore} from 'react';
import type {ChartStyle, XUnit} from '../../chart/chart.js';
import {createDiagnoser} from '../../diagnosis/diagnoser.js';
import {axisOf} from '../content/axis.js';
import {contentOf, diagnosedOf, headerRunsOf} from '../content/content.js';
import type {Look} from '../look.js';
import {reduce} from '../state/reduce.js';
import {initialState} from '../state/state.js';
import type {DataStore} from '../store.js';
import {sameItems, useUnchanged} from './use-unchanged.js';

export type ViewOptions = {
	readonly style: ChartStyle;
	readonly styles: readonly ChartStyle[];
	readonly xUnit: XUnit | undefined;
	readonly target: number | undefined;
};

/** Sentences whose figures change faster than this cannot be read: the diagnosis waits so many milliseconds. */
const readingTime = 1000;

/** While nothing new is read, what depends on the time of day is worked out again this often, in milliseconds. */
const clockStep = 10_000;

/**
The state of the view and all that is derived from it and from the data, each part kept as long as what it depends on
stays the same: a key costs what it changes, and a new point does not wrap old sentences again.
*/
export const useView = (store: DataStore, look: Look, options: ViewOptions) => {
	const data = useSyncExternalStore(store.subscribe, store.snapshot);
	const [state, dispatch] = useReducer(reduce, undefined, () => initialState(options.style, options.xUnit));
	const {feeds, now} = data;
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
	const content = useMemo(() => contentOf(runs, words), [runs, words]);
	const axis = useMemo(() => axisOf(runs, state.xUnit), [runs, state.xUnit]);
	const isPreview = feeds.some(feed => feed.isPreview);
	const read = useUnchanged(
		{runs, now, isPreview},
		(before, after) =>
			before.runs === after.runs ||
			(before.isPreview === after.isPreview &&
				following.includes(true) &&
				after.now - before.now < readingTime),
	);
	const diagnosed = useMemo(
		() =>
			diagnosedOf(isPreview ? [] : read.runs, diagnosers, following, state.cursor, axis.unit, {
				target: options.target,
				now: clock,
			}),
		[isPreview, read.runs, diagnosers, following, state.cursor, axis.unit, options.target, clock],
	);
	const headerRuns = headerRunsOf(feeds, state.cursor, now);
	return {data, isPreview, state, dispatch, content, axis, diagnosed, headerRuns};
};

export type View = ReturnType<typeof useView>;
