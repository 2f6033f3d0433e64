import {stripVTControlCharacters} from 'node:util';
import {cleanup, render} from 'ink-testing-library';
import {afterEach} from 'vitest';
import type {ListedRun} from '../../../source/compare/order-summaries.js';
import {messagesFor} from '../../../source/locale/index.js';
import type {Language} from '../../../source/locale/messages.js';
import type {PointerEvent} from '../../../source/view/input/pointed.js';
import {type Choices, noChoices} from '../../../source/view/memory.js';
import {FolderScreen} from '../../../source/view/runs/folder-screen.js';
import {createRunsStore} from '../../../source/view/runs/runs-store.js';
import {asciiGlyphs, unicodeGlyphs} from '../../../source/view/theme/glyphs.js';
import {createTheme} from '../../../source/view/theme/theme.js';

afterEach(() => cleanup());

export const settle = () => new Promise<void>(resolve => setTimeout(resolve, 30));

export type Shown = {
	readonly rows: () => readonly string[];
	readonly press: (...keys: readonly string[]) => Promise<void>;
	readonly point: (...events: readonly PointerEvent[]) => Promise<void>;
	readonly hasMouse: () => boolean;
	readonly opened: ReadonlyArray<readonly string[]>;
	readonly seen: () => readonly string[];
	readonly asked: readonly string[];
	readonly kept: readonly Choices[];
};

/** Shows a list of runs, at 100x24 where nothing else is asked for. */
export async function showList(
	runs: readonly ListedRun[],
	{
		language = 'en',
		columns = 100,
		rows = 24,
		read = runs.length,
		ascii = false,
	}: {language?: Language; columns?: number; rows?: number; read?: number; ascii?: boolean} = {},
): Promise<Shown> {
	const store = createRunsStore(() => ({runs, files: runs.length, read}), {
		now: () => Date.UTC(2026, 0, 1),
		after: () => () => undefined,
	});
	const opened: Array<readonly string[]> = [];
	const asked: string[] = [];
	const kept: Choices[] = [];
	let seen: readonly string[] = [];
	let hasMouse = false;
	let pointer: (event: PointerEvent) => void = () => undefined;
	const size = {columns, rows};
	const screen = {
		size: () => size,
		subscribe: () => () => undefined,
		draw: undefined,
		setMouse: (on: boolean) => {
			hasMouse = on;
		},
		onMouse: (listener: (event: PointerEvent) => void) => {
			pointer = listener;
			return () => undefined;
		},
		hasKeys: true,
		suspend: () => asked.push('suspend'),
		redraw: () => asked.push('redraw'),
		quit: () => asked.push('quit'),
		interrupt: () => asked.push('interrupt'),
	};
	const style = ascii ? 'ascii' : 'line';
	const look = {
		messages: messagesFor(language),
		glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
		monochrome: true,
	};
	const {lastFrame, stdin} = render(
		<FolderScreen
			store={store}
			folder="runs"
			screen={screen}
			look={look}
			theme={createTheme('none')}
			options={{
				style,
				styles: [style],
				xUnit: undefined,
				target: undefined,
				languages: (['en', 'zh', 'ru'] as const).map(messagesFor),
				themes: [],
				memory: {
					choices: () => noChoices,
					choose: choices => kept.push(choices),
					isMuted: () => false,
					mute: () => undefined,
				},
			}}
			open={async paths => {
				opened.push(paths);
				return {problem: 'gone.log: no such file'};
			}}
			show={paths => {
				seen = paths;
			}}
		/>,
	);
	await settle();
	return {
		rows: () => stripVTControlCharacters(lastFrame() ?? '').split('\n'),
		press: async (...keys) => {
			for (const key of keys) {
				stdin.write(key);
				await settle();
			}
		},
		point: async (...events) => {
			for (const event of events) {
				pointer(event);
				await settle();
			}
		},
		hasMouse: () => hasMouse,
		opened,
		seen: () => seen,
		asked,
		kept,
	};
}
