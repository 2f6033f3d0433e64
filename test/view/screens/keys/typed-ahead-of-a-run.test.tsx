import {afterEach, expect, it} from 'vitest';
import {FolderScreen} from '../../../../source/view/runs/folder-screen.js';
import {createRunsStore} from '../../../../source/view/runs/runs-store.js';
import {createDataStore} from '../../../../source/view/store.js';
import {createTheme} from '../../../../source/view/theme/theme.js';
import {runs} from '../../runs/three-runs.js';
import {feedOf, lookOf, viewOptions} from '../../show.js';
import {type FakeTerminal, onTerminal} from '../harness/fake-terminal.js';
import {epochs} from '../harness/opened.js';

const noTimers = {now: () => 0, after: () => () => undefined};

let close: () => void = () => undefined;

afterEach(() => close());

/** A list of three runs, of which one is opened as soon as `arrive` is called; none where there is a `refusal`. */
const list = async (
	refusal?: string,
): Promise<FakeTerminal & {readonly arrive: (problem?: string) => Promise<void>}> => {
	const session = {
		store: createDataStore(() => ({feeds: [feedOf(epochs)], now: 0}), noTimers),
		close: () => undefined,
	};
	let resolve: (result: typeof session | {readonly problem: string}) => void = () => undefined;
	const shown = await onTerminal(
		screen => (
			<FolderScreen
				store={createRunsStore(() => ({runs, files: 3, read: 3}), noTimers)}
				folder="runs"
				screen={screen}
				look={lookOf('en')}
				theme={createTheme('none')}
				options={viewOptions}
				open={() =>
					refusal === undefined
						? new Promise(settled => {
								resolve = settled;
							})
						: Promise.resolve({problem: refusal})
				}
				show={() => undefined}
			/>
		),
		100,
		30,
	);
	close = shown.close;
	return {
		...shown,
		arrive: async problem => {
			resolve(problem === undefined ? session : {problem});
			await shown.settle();
			await shown.settle();
		},
	};
};

const titleOf = ({screen}: FakeTerminal): string => screen().find(row => row.startsWith('━')) ?? '';

it('keys that come with Enter go to the run, however long it takes to open', async () => {
	const shown = await list();
	await shown.press('\rej');
	await shown.press('\u001b[6~');
	expect(titleOf(shown)).toContain('━ runs');
	await shown.arrive();
	expect(titleOf(shown)).toMatch(/━ explained .* above/);
});

it('keys that come with the way back go to the list', async () => {
	const shown = await list();
	await shown.press('\r');
	await shown.arrive();
	expect(titleOf(shown)).toContain('━ loss');
	await shown.press('bj/stuck.log');
	expect(titleOf(shown)).toContain('1 of 3 runs');
});

it('keys go to the list where the run cannot be opened', async () => {
	const shown = await list();
	await shown.press('\rj');
	await shown.arrive('gone.log: no such file');
	expect(shown.screen().join('\n')).toContain('no such file');
	expect(shown.screen().findIndex(row => row.startsWith('›'))).toBe(3);
});

it('a run that takes long to open can be left with q', async () => {
	const shown = await list();
	await shown.press('\r');
	await shown.press('q');
	expect(shown.asked).toEqual(['quit']);
});

it('keys go on where a run cannot be opened at once, and not the second time either', async () => {
	const shown = await list('gone.log: no such file');
	await shown.press('\r');
	await shown.press('\r\r');
	await shown.press('j');
	expect(shown.screen().join('\n')).toContain('no such file');
	expect(shown.screen().findIndex(row => row.startsWith('›'))).toBe(3);
	await shown.press('jq');
	expect(shown.asked).toEqual(['quit']);
});

it.each(['q', 'jjq', '/x\u001b'])('a list that is too small to be seen is left with q: %j', async keys => {
	const shown = await list();
	await shown.press('/stuck');
	await shown.resize(30, 8);
	await shown.press(keys);
	expect(shown.asked).toEqual(keys.endsWith('q') ? ['quit'] : []);
	await shown.resize(100, 30);
	expect(titleOf(shown)).toContain('1 of 3 runs');
});
