import type {Run} from '../run.js';
import type {Arrivals} from './arrivals.js';
import type {SeriesShelf} from './columns/series-shelf.js';
import type {TrackStore} from './columns/track-store.js';
import type {Course} from './course.js';
import type {FormatCount} from './format-count.js';
import type {Happenings} from './happenings.js';

/** All that a run is made of. */
export type Parts = Pick<Run, 'version' | 'source' | 'lines' | 'leftOut'> & {
	readonly shelf: SeriesShelf;
	readonly course: Course;
	readonly track: TrackStore;
	readonly happenings: Happenings;
	readonly formats: FormatCount;
	readonly arrivals: Arrivals;
	readonly lastArrived: number | undefined;
};

/** The run as it is now. */
export const snapshot = ({
	shelf,
	course: {clock, segmenter, lastLine},
	track,
	happenings,
	formats,
	arrivals,
	lastArrived,
	...rest
}: Parts): Run => ({
	...rest,
	format: formats.most(),
	series: shelf.stores.filter(store => store.count > 0).map(store => store.series()),
	segments: segmenter.segments,
	events: happenings.events(),
	results: happenings.results(),
	settings: happenings.settings(),
	lastPoint: lastLine === 0 ? undefined : {line: lastLine, arrived: lastArrived},
	arrivalInterval: arrivals.interval(),
	arrivalPace: arrivals.pace(),
	track: track.track(clock),
	epochBase: clock.epochCounter.base,
	epochIsFraction: clock.epochCounter.isFraction,
	interleaved: segmenter.interleaved,
	unreadAfter: undefined,
});
