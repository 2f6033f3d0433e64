import {useEffect, useRef} from 'react';
import type {Choices, Memory} from '../memory.js';
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

/** By what column a table is sorted is of the moment; its columns and rows are kept. */
const sameTable = (before: ViewState['table'], now: ViewState['table']): boolean =>
	before.rows === now.rows && before.hidden === now.hidden && before.order === now.order;

const changedChoices = (before: ViewState, now: ViewState): Choices => {
	const changed = <Name extends Exclude<keyof Choices, 'table'>>(name: Name): Choices[Name] =>
		now[name] === before[name] ? undefined : now[name];
	return {
		language: changed('language'),
		style: changed('style'),
		smoothing: changed('smoothing'),
		theme: changed('theme'),
		panes: changed('panes'),
		mouse: changed('mouse'),
		table: sameTable(before.table, now.table) ? undefined : now.table,
	};
};

/** Keeps what was chosen by key for the next time, when it is chosen. What the command line asked for is not kept. */
export const useRemembered = (
	state: ViewState,
	feeds: readonly RunFeed[],
	memory: Memory | undefined,
): void => {
	const kept = useRef(state);
	useEffect(() => {
		const before = kept.current;
		kept.current = state;
		const changed = changedChoices(before, state);
		if (Object.values(changed).some(choice => choice !== undefined)) {
			memory?.choose(changed);
		}

		for (const [key, muted] of state.mutes) {
			const cut = key.lastIndexOf('/');
			const run = key.slice(0, cut);
			if (before.mutes.get(key) !== muted && feeds.some(({identity}) => identity === run)) {
				memory?.mute(run, key.slice(cut + 1), muted);
			}
		}
	}, [state, feeds, memory]);
};
