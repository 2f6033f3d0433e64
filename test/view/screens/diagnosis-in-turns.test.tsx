import {expect, test} from 'vitest';
import {App} from '../../../source/view/components/app.js';
import {createDataStore} from '../../../source/view/store.js';
import {createTheme} from '../../../source/view/theme/theme.js';
import {feed} from '../covers/overfitted-feed.js';
import {lookOf, viewOptions} from '../show.js';
import {onTerminal} from './harness/fake-terminal.js';

/** A machine so slow that each verdict takes a turn of its own, of turns that a test gives one by one. */
const slowly = () => {
	const waiting: Array<() => void> = [];
	let now = 0;
	return {
		waiting,
		timers: {
			now: () => {
				now += 1000;
				return now;
			},
			after: (_: number, callback: () => void) => {
				waiting.push(callback);
				return () => {
					waiting.splice(0, waiting.length, ...waiting.filter(other => other !== callback));
				};
			},
		},
	};
};

test('keys are answered while the verdicts on a log are worked out, and the diagnosis then appears', async () => {
	const {waiting, timers} = slowly();
	const store = createDataStore(() => ({feeds: [feed], now: 0}), timers);
	const shown = await onTerminal(
		screen => (
			<App
				store={store}
				screen={screen}
				look={lookOf('en')}
				theme={createTheme('none')}
				options={viewOptions}
			/>
		),
		100,
		40,
	);
	const text = () => shown.screen().join('\n');
	expect(text()).toContain('loss');
	expect(text()).not.toContain('Overfitting');
	await shown.press('?');
	expect(text()).toContain('━ keys');
	await shown.press('?');
	let turns = 0;
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		next();
		turns++;
	}

	await shown.settle();
	expect(turns).toBeGreaterThan(20);
	expect(text()).toContain('Overfitting');
	shown.close();
	store.close();
});
