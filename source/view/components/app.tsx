import {Box, useInput} from 'ink';
import {useSyncExternalStore} from 'react';
import {editFilter} from '../keys/filter-keys.js';
import {isUseful} from '../keys/hints.js';
import {keysOf} from '../keys/key-name.js';
import {actionFor, placeOf} from '../keys/keymap.js';
import {smallestScreen} from '../layout/layout.js';
import type {Look} from '../look.js';
import {footer} from '../panes/footer.js';
import {header} from '../panes/header/header.js';
import type {DataStore} from '../store.js';
import {span} from '../text/row.js';
import {cut} from '../text/width.js';
import type {Theme} from '../theme/theme.js';
import {Block} from './block.js';
import {Charts} from './charts.js';
import {Upright} from './upright.js';
import {type Size, usePanes} from './use-panes.js';
import {useView, type ViewOptions} from './use-view.js';

/** What the view needs of the terminal that it is shown on. */
export type Screen = {
	/** The same object until the size changes. */
	readonly size: () => Size;
	readonly subscribe: (listener: () => void) => () => void;
	readonly hasKeys: boolean;
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly quit: () => void;
	readonly interrupt: () => void;

	/** Back to the list of runs that this one was opened from; undefined where there is none. */
	readonly back: (() => void) | undefined;
};

export type AppProps = {
	readonly store: DataStore;
	readonly screen: Screen;
	readonly look: Look;
	readonly theme: Theme;
	readonly options: ViewOptions;
};

/** The whole screen: exactly as many rows and columns as the terminal has. */
export const App = ({store, screen, look: start, theme: plain, options}: AppProps) => {
	const size = useSyncExternalStore(screen.subscribe, screen.size);
	const view = useView(store, start, options);
	const {look} = view;
	const theme = options.themes.find(({name}) => name === view.state.theme)?.theme ?? plain;
	const panes = usePanes(view, size, look, options, screen.back !== undefined);
	const {state, dispatch, headerRuns} = view;
	const {layout, facts} = panes;

	useInput(
		(input, key) => {
			if (state.isTyping && editFilter('', input, key) !== undefined) {
				dispatch({id: 'type', edit: filter => editFilter(filter, input, key)});
				return;
			}

			// Over a slow link the words of a filter arrive together with its key.
			if (input.length > 1 && input.startsWith('/') && actionFor('/', placeOf(state)) === 'filter') {
				dispatch({id: 'filter', facts});
				dispatch({id: 'type', edit: () => editFilter('', input.slice(1), key)});
				return;
			}

			const place = placeOf(state);
			for (const name of keysOf(input, key, each => actionFor(each, place) !== undefined)) {
				const id = actionFor(name, place);
				if (id === 'quit') {
					(name === 'ctrl+c' ? screen.interrupt : screen.quit)();
				} else if (id === 'back' || (id === 'close' && !isUseful('close', state, facts))) {
					screen.back?.();
				} else if (id === 'suspend') {
					screen.suspend();
				} else if (id === 'redraw') {
					screen.redraw();
				} else if (id !== undefined) {
					dispatch({id, facts});
				}
			}

			store.flush();
		},
		{isActive: screen.hasKeys},
	);

	const {columns, rows} = size;
	if (layout === undefined) {
		const needed = `${smallestScreen.columns}x${smallestScreen.rows}`;
		const text = look.messages.screen.tooSmall(`${columns}x${rows}`, needed);
		const place = {left: 0, top: 0, columns, rows};
		return (
			<Box width={columns} height={rows}>
				<Block place={place} rows={[[span(cut(text, columns))]]} theme={theme} />
			</Box>
		);
	}

	return (
		<Box width={columns} height={rows}>
			<Block place={layout.header} rows={header(headerRuns, columns, look)} theme={theme} />
			{panes.cover.rows ? (
				<Block place={panes.cover.place} rows={panes.cover.rows} theme={theme} />
			) : (
				<>
					<Charts
						view={view}
						pointer={panes.pointer}
						page={panes.page}
						beside={panes.beside}
						layout={layout}
						look={look}
						theme={theme}
					/>
					{layout.table && <Block place={layout.table} rows={panes.tableSeen.rows} theme={theme} />}
					{layout.diagnosis && <Block place={layout.diagnosis} rows={panes.diagnosis} theme={theme} />}
					{layout.uprights.map(place => (
						<Upright key={`${place.left},${place.top}`} place={place} look={look} theme={theme} />
					))}
				</>
			)}
			<Block place={layout.footer} rows={[footer(state, facts, columns, look)]} theme={theme} />
		</Box>
	);
};
