import {useState, useSyncExternalStore} from 'react';
import {Block} from '../canvas/block.js';
import {type Draw, Frame} from '../canvas/canvas.js';
import {Upright} from '../canvas/upright.js';
import type {PointerEvent} from '../input/pointed.js';
import {useKeys} from '../input/use-keys.js';
import {usePointer} from '../input/use-pointer.js';
import type {Look} from '../look.js';
import {createDrawnPanes} from '../panes/charts/drawn-panes.js';
import {footer} from '../panes/footer.js';
import {header} from '../panes/header/header.js';
import {tooSmallRows} from '../panes/too-small.js';
import type {DataStore} from '../store.js';
import type {Theme} from '../theme/theme.js';
import {Chart} from './chart.js';
import {useCharts} from './use-charts.js';
import {type Size, usePanes} from './use-panes.js';
import {useView, type ViewOptions} from './use-view.js';

/** What the view needs of the terminal that it is shown on. */
export type Screen = {
	/** The same object until the size changes. */
	readonly size: () => Size;
	readonly subscribe: (listener: () => void) => () => void;

	/** Undefined leaves the drawing to Ink. */
	readonly draw: Draw | undefined;
	readonly hasKeys: boolean;

	/** Whether the terminal tells of wheel and clicks, and how to hear of them; returns how to stop listening. */
	readonly setMouse: (on: boolean) => void;
	readonly onMouse: (listener: (event: PointerEvent) => void) => () => void;
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
	const {state, headerRuns} = view;
	const {layout, facts} = panes;

	const tiles = useCharts(view, panes, look);
	const [draw] = useState(createDrawnPanes);
	useKeys(screen, view, panes, store.flush);
	usePointer(screen, view, panes, tiles, store.flush);

	const {columns, rows} = size;
	if (layout === undefined) {
		const place = {left: 0, top: 0, columns, rows};
		return (
			<Frame columns={columns} rows={rows} draw={screen.draw}>
				<Block place={place} rows={tooSmallRows(columns, rows, look)} theme={theme} />
			</Frame>
		);
	}

	return (
		<Frame columns={columns} rows={rows} draw={screen.draw}>
			<Block place={layout.header} rows={header(headerRuns, columns, look)} theme={theme} />
			{panes.cover.rows ? (
				<Block place={panes.cover.place} rows={panes.cover.rows} theme={theme} />
			) : (
				<>
					{tiles.map(tile => (
						<Chart
							key={`${tile.place.left},${tile.place.top}`}
							tile={tile}
							draw={draw}
							look={look}
							theme={theme}
						/>
					))}
					{layout.table && <Block place={layout.table} rows={panes.table} theme={theme} />}
					{layout.diagnosis && <Block place={layout.diagnosis} rows={panes.diagnosis} theme={theme} />}
					{layout.uprights.map(place => (
						<Upright key={`${place.left},${place.top}`} place={place} look={look} theme={theme} />
					))}
				</>
			)}
			<Block place={layout.footer} rows={[footer(state, facts, columns, look)]} theme={theme} />
		</Frame>
	);
};
