import type {FindingId, FindingState} from '../finding.js';
import type {Verdict} from '../rule.js';

/** What is remembered of one rule from verdict to verdict. */
export type Track = {
	/** Undefined while the rule has nothing to say. */
	readonly state: 'possible' | 'likely' | undefined;

	/** Verdicts in a row that spoke, and that were silent: the latter are counted while there is something to take back. */
	readonly spoke: number;
	readonly silent: number;

	/** The most that any verdict that spoke allows: a later, weaker one does not take it back. */
	readonly limit: FindingState;

	/** How often the finding has come and gone. */
	readonly gone: number;

	/** Whether it was not shown for a while, though not forgotten: to whoever watches, it has gone once more. */
	readonly hidden: 'never' | 'now' | 'once';

	/** The latest verdict that kept the finding up. */
	readonly verdict: Verdict<FindingId> | undefined;
};

export const blank: Track = {
	state: undefined,
	spoke: 0,
	silent: 0,
	limit: 'watching',
	gone: 0,
	hidden: 'never',
	verdict: undefined,
};

/** From this share of its threshold on, a verdict keeps up what was said before. */
const holds = 0.5;

/**
How many times as many verdicts it takes to come, and to go again, for a finding that has gone never, once, and twice.
Sixteen verdicts are a doubling of the data.
*/
const toCome = [1, 4, 16] as const;
const toGo = [1, 4, 32] as const;

/** A strength that is not too little evidence but plain evidence of the opposite. */
const opposite = -5;

/** No finding comes and goes more often than this in a segment. */
const mostGone = 2;

/** A finding that has come and gone as often as one may. */
export function hasGoneForGood(track: Track): boolean {
	return track.state === undefined && !mayGo(track);
}

function mayGo({gone, hidden}: Track): boolean {
	return gone + (hidden === 'never' ? 0 : 1) < mostGone;
}

function timesOf(table: readonly number[], gone: number): number {
	return table[Math.min(gone, table.length - 1)] ?? 1;
}

/**
The memory after one more verdict. A first verdict is `possible`; the second in a row is `likely`, as far as the verdicts
allow: once one allows more than those before, it takes two of its kind again. What was said is held
until two verdicts in a row are under half the threshold. A finding that came and went needs ever more agreement to come
back, so that nothing flaps; meanwhile a verdict between half and full neither counts nor spoils the count. One that has
gone twice and comes back once more is kept: as `possible`, with the figures of the moment, once it is over.

@param isHope - What only says that all goes well is not held longer for having gone before where the opposite is plain: it must
not outlast the truth.
*/
export function remember(before: Track, verdict: Verdict<FindingId> | undefined, isHope = false): Track {
	const strength = verdict?.strength ?? 0;
	const track = verdict && strength >= 1 ? allowing(before, verdict.atMost) : before;
	const spoke =
		strength >= 1 ? track.spoke + 1 : strength >= holds && (track.state || track.gone > 0) ? track.spoke : 0;
	const silent = strength >= holds ? 0 : track.silent + 1;
	const times = timesOf(toCome, track.gone);
	if (track.state === undefined) {
		if (spoke >= times) {
			return {...track, spoke, silent, verdict, state: spoke >= 2 * times ? 'likely' : 'possible'};
		}

		// Most rules never speak: what is remembered of them is one and the same from verdict to verdict.
		return spoke === track.spoke ? track : {...track, spoke};
	}

	const stays = isHope && strength <= opposite ? 1 : timesOf(toGo, track.gone);
	if (silent >= (track.state === 'likely' ? 2 : 1) * stays) {
		return mayGo(track)
			? hush(track)
			: {...track, spoke, silent, state: 'possible', verdict: verdict ?? track.verdict};
	}

	const state = track.state === 'likely' || spoke >= 2 * times ? 'likely' : 'possible';
	return {...track, spoke, silent, state, verdict: strength >= holds ? verdict : track.verdict};
}

/**
The memory of what only fills a silence: it comes and goes at once. When it is wanted again after it has gone as often as
one may, it stays.
*/
export function fill(track: Track, verdict: Verdict<FindingId> | undefined): Track {
	return verdict
		? {...track, state: 'likely', limit: verdict.atMost, verdict}
		: track.state && !isKept(track)
			? hush(track)
			: track;
}

/** A finding that is there and does not go any more. */
export function isKept(track: Track): boolean {
	return track.state !== undefined && !mayGo(track);
}

function allowing(track: Track, limit: FindingState): Track {
	if (atMost(limit, track.limit) === limit) {
		return track;
	}

	return track.state ? {...track, limit, spoke: 0, state: 'possible'} : {...track, limit};
}

/** The memory of a finding that goes at once: its time is over, or another one knows better. */
export function hush(track: Track): Track {
	return mayGo(track)
		? {...blank, gone: track.gone + 1, hidden: track.hidden === 'never' ? 'never' : 'once'}
		: {...track, spoke: 0, state: 'possible'};
}

const certainty: readonly FindingState[] = ['watching', 'possible', 'likely', 'certain'];

/** The lesser of two states. */
export function atMost(state: FindingState, limit: FindingState): FindingState {
	return certainty.indexOf(state) < certainty.indexOf(limit) ? state : limit;
}
