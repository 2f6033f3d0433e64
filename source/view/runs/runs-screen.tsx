import {type Dispatch, useEffect, useMemo, useSyncExternalStore} from 'react';
import {Block} from '../canvas/block.js';
import {Frame} from '../canvas/canvas.js';
import type {Screen} from '../components/app.js';
import {sameItems, useUnchanged} from '../components/use-unchanged.js';
import type {ViewOptions} from '../components/use-view.js';
import {smallestScreen} from '../layout/layout.js';
import type {Look} from '../look.js';
import {textPane} from '../panes/text-pane.js';
import {tooSmallRows} from '../panes/too-small.js';
import type {Theme} from '../theme/theme.js';
import {runsFooter, runsHelp} from './keys/runs-footer.js';
import {useRunsKeys} from './keys/use-runs-keys.js';
import {useRunsPointer} from './keys/use-runs-pointer.js';
import {listRows, runRowsIn} from './list/list-rows.js';
import {listedRuns} from './list/listed-runs.js';
import type {RunsStore} from './runs-store.js';
import {cursorRow, type RunsAction, type RunsFacts, type RunsState} from './state.js';

/** What is said of the last run that was opened; empty where nothing. */
export type Note = {readonly text: string};

export type RunsScreenProps = {
	readonly store: RunsStore;
	readonly folder: string;
	readonly state: RunsState;
	readonly dispatch: Dispatch<RunsAction>;
	readonly screen: Omit<Screen, 'back'>;
	readonly look: Look;
	readonly theme: Theme;
	readonly options: Pick<ViewOptions, 'style' | 'languages' | 'themes'>;
	readonly note: Note;

	/** What was asked for is being opened: keys wait for it. */
	readonly isOpening: boolean;

	/** Opens the run, or compares the runs, at these paths. */
	readonly open: (paths: readonly string[]) => void;

	/** Which runs are on the screen: told whenever they are others. */
	readonly show: (paths: readonly string[]) => void;
};

/** The list of the runs in a folder: exactly as many rows and columns as the terminal has. */
export const RunsScreen = (props: RunsScreenProps) => {
	const {store, folder, state, dispatch, screen, look, theme, options, note, isOpening, open, show} = props;
	const {columns, rows} = useSyncExternalStore(screen.subscribe, screen.size);
	const {runs, files, read, now} = useSyncExternalStore(store.subscribe, store.snapshot);
	const {filter, order, isReversed} = state;
	const listed = useMemo(
		() => listedRuns(runs, {filter, order, isReversed}, look),
		[runs, filter, order, isReversed, look],
	);
	const place = {left: 0, top: 0, columns, rows: rows - 1};
	const list = listRows(
		{
			folder,
			runs: listed,
			total: runs.length,
			files,
			read,
			state,
			note: note.text,
			now,
			style: options.style,
			columns,
			rows: place.rows,
		},
		look,
	);
	const help = state.help ? runsHelp(columns - 2, look) : [];
	const facts: RunsFacts = {
		paths: listed.map(({path}) => path),
		visible: runRowsIn(place.rows),
		help: {rows: help.length, visible: place.rows - 1},
		languages: options.languages.map(({language}) => language),
		language: look.messages.language,
		themes: options.themes.map(({name}) => name),
		theme: state.theme ?? 'safe',
	};
	const seen = useUnchanged(list.seen, sameItems);
	useEffect(() => show(seen), [show, seen]);

	const openHere = () => {
		const here = facts.paths[cursorRow(state, facts.paths)];
		const paths = state.chosen.length > 0 ? state.chosen : here === undefined ? [] : [here];
		open(paths);
		return paths.length > 0;
	};
	useRunsPointer(screen, {state, facts, list, open: openHere}, dispatch);
	const isTooSmall = columns < smallestScreen.columns || rows < smallestScreen.rows;
	useRunsKeys(screen, {state, facts, isOpening, isTooSmall, note, open: openHere}, dispatch);

	if (isTooSmall) {
		return (
			<Frame columns={columns} rows={rows} draw={screen.draw}>
				<Block place={{...place, rows}} rows={tooSmallRows(columns, rows, look)} theme={theme} />
			</Frame>
		);
	}

	const helpTitle = look.messages.screen.panes.help;
	return (
		<Frame columns={columns} rows={rows} draw={screen.draw}>
			<Block
				place={place}
				rows={state.help ? textPane(helpTitle, [], help, state.helpTop, true, place, look) : list.rows}
				theme={theme}
			/>
			<Block
				place={{left: 0, top: rows - 1, columns, rows: 1}}
				rows={[runsFooter(state, facts, columns, look)]}
				theme={theme}
			/>
		</Frame>
	);
};
