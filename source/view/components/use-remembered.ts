import {useEffect, useRef} from 'react';
import type {Memory} from '../memory.js';
import type {RunFeed} from '../run-feed.js';
import type {ViewState} from '../state/state.js';

/** What a run is called where its findings are muted: its identity, where it has one that lasts. */
export const runName = (feed: RunFeed | undefined): string => feed?.identity ?? feed?.run.source ?? '';

/** How the mutes of a state name a finding: by its run and its rule. */
export const muteKey = (run: string, rule: string): string => `${run}/${rule}`;

export const isMuted = (
	run: string,
	rule: string,
	mutes: ViewState['mutes'],
	memory: Memory | undefined,
): boolean => mutes.get(muteKey(run, rule)) ?? memory?.isMuted(run, rule) ?? false;

/** Keeps what was chosen by key for the next time, when it is chosen. What the command line asked for is not kept. */
export const useRemembered = (
	state: ViewState,
	feeds: readonly RunFeed[],
	memory: Memory | undefined,
): void => {
	const {language, style, smoothing, theme, mutes} = state;
	const kept = useRef({language, style, smoothing, theme, mutes});
	useEffect(() => {
		const before = kept.current;
		const now = {language, style, smoothing, theme, mutes};
		kept.current = now;
		const changed = {
			language: now.language === before.language ? undefined : now.language,
			style: now.style === before.style ? undefined : now.style,
			smoothing: now.smoothing === before.smoothing ? undefined : now.smoothing,
			theme: now.theme === before.theme ? undefined : now.theme,
		};
		if (Object.values(changed).some(choice => choice !== undefined)) {
			memory?.choose(changed);
		}

		for (const [key, muted] of now.mutes) {
			const cut = key.lastIndexOf('/');
			const run = key.slice(0, cut);
			if (before.mutes.get(key) !== muted && feeds.some(({identity}) => identity === run)) {
				memory?.mute(run, key.slice(cut + 1), muted);
			}
		}
	}, [language, style, smoothing, theme, mutes, feeds, memory]);
};
