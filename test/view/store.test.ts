import {describe, expect, it} from 'vitest';
import {createDataStore, type ScreenData} from '../../source/view/store.js';
import {runOf} from '../run/run-of.js';
import {feedOf} from './show.js';

const run = runOf([{epoch: 1, loss: 0.5}]);

/** A clock that is wound by hand. */
const clockwork = () => {
	let now = 0;
	let waiting: Array<{at: number; callback: () => void}> = [];
	return {
		now: () => now,
		after: (milliseconds: number, callback: () => void) => {
			const entry = {at: now + milliseconds, callback};
			waiting.push(entry);
			return () => {
				waiting = waiting.filter(other => other !== entry);
			};
		},
		wind: (milliseconds: number) => {
			const end = now + milliseconds;
			for (;;) {
				const [next] = waiting.filter(({at}) => at <= end).sort((a, b) => a.at - b.at);
				if (next === undefined) {
					break;
				}

				waiting = waiting.filter(other => other !== next);
				now = next.at;
				next.callback();
			}

			now = end;
		},
		pending: () => waiting.length,
	};
};

const open = (following: boolean) => {
	const clock = clockwork();
	let reads = 0;
	const read = (): ScreenData => {
		reads++;
		return {feeds: [{...feedOf(run), following}], now: clock.now()};
	};
	const store = createDataStore(read, clock);
	const shown: number[] = [];
	store.subscribe(() => {
		shown.push(clock.now());
	});
	return {clock, store, shown, reads: () => reads};
};

describe('the data store', () => {
	it('shows the first change at once and a burst as one', () => {
		const {clock, store, shown, reads} = open(false);
		for (let line = 0; line < 10_000; line++) {
			store.changed();
		}

		clock.wind(1);
		expect([shown, reads()]).toEqual([[0], 2]);
	});

	it('shows some ten a second', () => {
		const {clock, store, shown} = open(false);
		for (let time = 0; time < 1000; time += 10) {
			store.changed();
			clock.wind(10);
		}

		expect(shown.length).toBeLessThanOrEqual(12);
		expect(shown.length).toBeGreaterThanOrEqual(9);
	});

	it('shows what comes ten times a second as it comes, also after a line that was late', () => {
		const {clock, store, shown} = open(false);
		const lines = [0, 100, 200, 330, 400, 500, 640, 700];
		for (const line of lines) {
			clock.wind(line - clock.now());
			store.changed();
			clock.wind(0);
		}

		expect(shown).toEqual(lines);
	});

	it('makes up for a delay little by little', () => {
		const {clock, store, shown} = open(false);
		const lines = [0, 100, 180, ...Array.from({length: 9}, (_, index) => 200 + 100 * index)];
		for (const line of lines) {
			clock.wind(line - clock.now());
			store.changed();
		}

		clock.wind(100);
		const waits = shown.map((time, index) => time - (lines[index] ?? 0));
		expect(waits).toEqual([0, 0, 0, 30, 20, 10, 0, 0, 0, 0, 0, 0]);
	});

	it('draws less often where a frame is dear', () => {
		const {clock, store, shown} = open(false);
		for (let time = 0; time < 2000; time += 10) {
			store.changed();
			clock.wind(10);
			if (shown.at(-1) === clock.now() - 10) {
				// As if the frame had taken eighty milliseconds.
				clock.wind(80);
				store.frameShown();
			}
		}

		expect(shown.length).toBeLessThanOrEqual(8);
	});

	it('puts nothing off for a single dear frame', () => {
		const {clock, store, shown} = open(false);
		const frames = [10, 10, 60, 10, 10];
		for (const [index, took] of frames.entries()) {
			clock.wind(100 * index - clock.now());
			store.changed();
			clock.wind(took);
			store.frameShown();
		}

		expect(shown).toEqual([0, 100, 200, 300, 400]);
	});

	it('shows at once what has changed when it is asked to', () => {
		const {clock, store, shown} = open(false);
		store.changed();
		clock.wind(1);
		store.changed();
		store.flush();
		expect(shown).toEqual([0, 1]);
	});

	it('shows nothing while nothing changes', () => {
		const {clock, store, shown} = open(false);
		store.flush();
		clock.wind(60_000);
		expect(shown).toEqual([]);
	});

	it('looks at the clock once a second while it follows, since a silent run becomes a stalled one', () => {
		const {clock, shown} = open(true);
		clock.wind(3500);
		expect(shown).toEqual([1000, 2000, 3000]);
	});

	it('gives the same snapshot until the next flush', () => {
		const {store} = open(false);
		const before = store.snapshot();
		store.changed();
		expect(store.snapshot()).toBe(before);
		store.flush();
		expect(store.snapshot()).not.toBe(before);
	});

	it('leaves no timer behind', () => {
		const {clock, store, shown} = open(true);
		store.changed();
		store.close();
		store.changed();
		expect(clock.pending()).toBe(0);
		clock.wind(5000);
		expect(shown).toEqual([]);
	});
});
