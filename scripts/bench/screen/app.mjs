// The viewer on a run that this program makes itself, through the project's own frame writer or through Ink's.
// Environment: LOSSCOPE_RENDER cells|default|incremental, LOSSCOPE_UPDATES, LOSSCOPE_PACE live|fast, LOSSCOPE_FIGURES FILE.
import {appendFileSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as sleep, setImmediate as turn} from 'node:timers/promises';
import {getHeapSpaceStatistics} from 'node:v8';
import {render} from 'ink';
import {createElement} from 'react';
import {keepGarbageLow, keepHeapSmall} from '../../../source/commands/small-heap.ts';
import {createRunPipeline} from '../../../source/commands/source/run-pipeline.ts';
import {messagesFor} from '../../../source/locale/index.ts';
import {showFullScreen} from '../../../source/terminal/full-screen.ts';
import {openKeyboard} from '../../../source/terminal/keyboard.ts';
import {App} from '../../../source/view/components/app.tsx';
import {createDataStore} from '../../../source/view/store.ts';
import {unicodeGlyphs} from '../../../source/view/theme/glyphs.ts';
import {createTheme} from '../../../source/view/theme/theme.ts';
import {batchLines} from '../tools/training-log.mjs';

keepHeapSmall();
keepGarbageLow();

const {LOSSCOPE_RENDER: mode, LOSSCOPE_PACE: pace, LOSSCOPE_FIGURES: figures} = process.env;
const updates = Number(process.env.LOSSCOPE_UPDATES);
const before = 1000;
const interval = 100;

const began = Date.now();
const pipeline = createRunPipeline('train.log');
let position = 0;

function take(text, arrived) {
	const bytes = Buffer.from(text);
	position += bytes.length;
	pipeline.take({kind: 'lines', bytes, arrived, position, size: undefined, dropped: 0});
}

take(Array.from({length: before}, (_, index) => batchLines(index, 2)).join(''), began);
pipeline.take({kind: 'caught-up'});

// The clock of a run that logs ten times a second; the fast pace turns it by hand.
let now = began;
const clock = () => (pace === 'fast' ? now : Date.now());
const timers = {
	now: clock,
	after(milliseconds, callback) {
		const timer = pace === 'fast' ? undefined : setTimeout(callback, milliseconds);
		return () => clearTimeout(timer);
	},
};
const store = createDataStore(
	() => ({
		feeds: [
			{
				run: pipeline.run(),
				following: true,
				ended: false,
				loading: undefined,
				modified: clock(),
				trouble: undefined,
			},
		],
		now: clock(),
	}),
	timers,
);

const app = screen =>
	createElement(App, {
		store,
		screen,
		look: {messages: messagesFor('en'), glyphs: unicodeGlyphs, monochrome: false},
		theme: createTheme('256'),
		options: {
			style: 'line',
			styles: ['line'],
			xUnit: undefined,
			target: undefined,
			languages: [],
			themes: [],
			memory: undefined,
		},
	});

/** What Ink itself needs instead of the full screen of the project. */
function mountWithInk() {
	const {columns, rows} = process.stdout;
	const size = {columns, rows};
	const nothing = () => undefined;
	const screen = {
		size: () => size,
		subscribe: () => nothing,
		hasKeys: true,
		setMouse: nothing,
		onMouse: () => nothing,
		suspend: nothing,
		redraw: nothing,
		quit: nothing,
		interrupt: nothing,
	};
	render(app(screen), {
		incrementalRendering: mode === 'incremental',
		alternateScreen: true,
		patchConsole: false,
		onRender: store.frameShown,
	});
}

let frames = 0;
if (mode === 'cells') {
	showFullScreen(app, {
		output: process.stdout,
		keyboard: openKeyboard(),
		onFrame() {
			frames++;
			store.frameShown();
		},
	}).then(() => process.exit());
} else {
	mountWithInk();
}

function tell(update) {
	// What is held counts, not what has not been collected yet.
	globalThis.gc?.();
	const {user, system} = process.cpuUsage();
	const {heapUsed, arrayBuffers, rss} = process.memoryUsage();
	const compiled = getHeapSpaceStatistics()
		.filter(space => /^(?:code|trusted)/.test(space.space_name))
		.reduce((sum, space) => sum + space.space_used_size, 0);
	appendFileSync(
		figures,
		`${JSON.stringify({update, frames, cpu: (user + system) / 1000, heapUsed, compiled, arrayBuffers, rss})}\n`,
	);
}

// The first frame, and all that is only done once, does not count.
await sleep(2000);
tell(0);
for (let update = 1; update <= updates; update++) {
	now = began + update * interval;
	if (pace !== 'fast') {
		await sleep(Math.max(0, began + 2000 + update * interval - Date.now()));
	}

	take(batchLines(before + update - 1, 2), clock());
	store.changed();
	if (pace === 'fast') {
		store.flush();
		await turn();
	}

	if (update % 1000 === 0 && update < updates) {
		tell(update);
	}
}

await sleep(pace === 'fast' ? 0 : 3 * interval);
tell(updates);
