import {useCallback, useReducer, useRef, useState} from 'react';
import {App, type Screen} from '../components/app.js';
import {useImmediateState} from '../components/use-immediate-state.js';
import type {ViewOptions} from '../components/use-view.js';
import {SharedKeys, useKeyQueue} from '../input/use-key-queue.js';
import type {Look} from '../look.js';
import type {DataStore} from '../store.js';
import type {Theme} from '../theme/theme.js';
import {reduceRuns} from './reduce-runs.js';
import {type Note, RunsScreen} from './runs-screen.js';
import type {RunsStore} from './runs-store.js';
import {initialRunsState} from './state.js';
import {useAppearance} from './use-appearance.js';

/** Runs that were opened from the list. */
export type OpenedRuns = {readonly store: DataStore; readonly close: () => void};

export type FolderScreenProps = {
	readonly store: RunsStore;

	/** As it was named. */
	readonly folder: string;
	readonly screen: Omit<Screen, 'back'>;
	readonly look: Look;
	readonly theme: Theme;
	readonly options: ViewOptions;

	/** Opens runs by their paths, one or several to compare; the error says in words what could not be read. */
	readonly open: (paths: readonly string[]) => Promise<OpenedRuns | {readonly problem: string}>;
	readonly show: (paths: readonly string[]) => void;
};

/** The runs of a folder, or what was opened of them; the list is as it was when one comes back to it. */
export const FolderScreen = (props: FolderScreenProps) => {
	const {store, folder, screen, options, open, show} = props;
	const [state, dispatch] = useReducer(reduceRuns, {
		...initialRunsState,
		theme: options.memory?.choices().theme,
		mouse: options.memory?.choices().mouse ?? true,
	});
	const {look, theme} = useAppearance(state, props);
	const [opened, setOpened] = useImmediateState<OpenedRuns>();
	// A new object each time: keys wait for it, also where the words stay the same.
	const [note, setNote] = useState<Note>({text: ''});
	const keys = useKeyQueue(screen.hasKeys);
	const isOpening = useRef(false);
	const openRuns = useCallback(
		async (paths: readonly string[]) => {
			if (paths.length === 0 || isOpening.current) {
				return;
			}

			isOpening.current = true;
			setNote({text: look.messages.runs.opening});
			const result = await open(paths);
			isOpening.current = false;
			if ('problem' in result) {
				setNote({text: result.problem});
			} else {
				setNote({text: ''});
				setOpened(result);
			}
		},
		[open, look, setOpened],
	);

	if (opened !== undefined) {
		const back = () => {
			opened.close();
			setOpened(undefined);

			// What was chosen on the screen of the runs holds here, too.
			const {language, theme, mouse} = options.memory?.choices() ?? state;
			dispatch({
				id: 'adopt',
				language: language ?? state.language,
				theme: theme ?? state.theme,
				mouse: mouse ?? state.mouse,
			});
		};
		return (
			<SharedKeys value={keys}>
				<App store={opened.store} screen={{...screen, back}} look={look} theme={theme} options={options} />
			</SharedKeys>
		);
	}

	return (
		<SharedKeys value={keys}>
			<RunsScreen
				store={store}
				folder={folder}
				state={state}
				dispatch={dispatch}
				screen={screen}
				look={look}
				theme={theme}
				options={options}
				note={note}
				isOpening={isOpening.current}
				open={paths => void openRuns(paths)}
				show={show}
			/>
		</SharedKeys>
	);
};
