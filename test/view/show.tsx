import {messagesFor} from '../../source/locale/index.js';
import type {Language} from '../../source/locale/messages.js';
import type {Run} from '../../source/run/run.js';
import {App} from '../../source/view/components/app.js';
import type {ViewOptions} from '../../source/view/components/use-view.js';
import type {Look} from '../../source/view/look.js';
import type {RunFeed} from '../../source/view/run-feed.js';
import {createDataStore} from '../../source/view/store.js';
import {asciiGlyphs, unicodeGlyphs} from '../../source/view/theme/glyphs.js';
import {createTheme} from '../../source/view/theme/theme.js';
import {type FakeTerminal, onTerminal} from './screens/harness/fake-terminal.js';

export const key = {
	left: '\u001b[D',
	right: '\u001b[C',
	up: '\u001b[A',
	down: '\u001b[B',
	tab: '\t',
	backTab: '\u001b[Z',
	enter: '\r',
	escape: '\u001b',
	home: '\u001b[H',
	end: '\u001b[F',
	pageUp: '\u001b[5~',
	pageDown: '\u001b[6~',
	interrupt: '\u0003',
	suspend: '\u001a',
} as const;

export const feedOf = (run: Run): RunFeed => ({
	run,
	following: false,
	ended: false,
	isGone: false,
	isOpen: false,
	loading: undefined,
	modified: undefined,
	created: undefined,
	trouble: undefined,
	isPreview: false,
	account: undefined,
	log: undefined,
	identity: undefined,
});

export type Shown = FakeTerminal & {
	/** Shows other data, as when points arrive. */
	readonly feed: (...feeds: readonly RunFeed[]) => Promise<void>;
};

export const lookOf = (language: Language, ascii = false, monochrome = true): Look => ({
	messages: messagesFor(language),
	glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
	monochrome,
});

export const viewOptions: ViewOptions = {
	style: 'line',
	styles: ['line', 'braille', 'ascii'],
	xUnit: undefined,
	target: undefined,
	languages: (['en', 'zh', 'ru'] as const).map(messagesFor),
	themes: [],
	memory: undefined,
};

/** Shows runs on a screen of a size, as a person sees them. */
export const show = async (
	feeds: readonly RunFeed[],
	columns: number,
	rows: number,
	{
		language = 'en',
		ascii = false,
		colours = 'none',
		...options
	}: Partial<ViewOptions> & {
		language?: Language;
		ascii?: boolean;
		colours?: 'none' | '16' | '256';
	} = {},
): Promise<Shown> => {
	let current = feeds;
	const store = createDataStore(() => ({feeds: current, now: Date.UTC(2026, 0, 1)}), {
		after: () => () => undefined,
		now: () => 0,
	});
	const terminal = await onTerminal(
		screen => (
			<App
				store={store}
				screen={screen}
				look={lookOf(language, ascii, colours === 'none')}
				theme={createTheme(colours)}
				options={{...viewOptions, ...(ascii ? {style: 'ascii', styles: ['ascii']} : {}), ...options}}
			/>
		),
		columns,
		rows,
	);
	return {
		...terminal,
		feed: async (...next) => {
			current = next;
			store.changed();
			store.flush();
			await terminal.settle();
		},
		close: () => {
			terminal.close();
			store.close();
		},
	};
};
