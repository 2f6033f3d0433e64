import {keyName} from '../keys/key-name.js';
import type {Stroke} from '../keys/stroke.js';

/** A screen as it is drawn now, for the keys. */
export type KeyScreen = {
	/** The keys that a stroke consists of on this screen. Several are each shorter than the stroke, and unfolded in their turn. */
	readonly unfold: (stroke: Stroke) => readonly Stroke[];

	/**
	Answers one key. `wait`: it changes the screen, and what comes after it is for the screen that it brings about. `hold`: the
	key itself is for that one, too.
	*/
	readonly press: (stroke: Stroke) => 'go-on' | 'wait' | 'hold';

	/** All keys so far are answered. */
	readonly settled: () => void;
};

/** What a drawn screen depends on: a change of it is what keys wait for. */
export type Version = readonly unknown[];

/** More strokes that wait than anybody types ahead are dropped. */
const mostWaiting = 256;

const isInterrupt = ({input, key}: Stroke): boolean => keyName(input, key) === 'ctrl+c';

const isSame = (one: Version, other: Version): boolean =>
	one.length === other.length && one.every((each, index) => each === other[index]);

/**
The keys on their way to the screen. Each goes to the screen that the keys before it have brought about: after a key that
changes the screen the next ones wait until the change is drawn. Ctrl-C never waits.
*/
export const createKeyQueue = () => {
	let waiting: readonly Stroke[] = [];
	let latest: KeyScreen | undefined;
	let version: Version = [];
	let isWaiting = false;

	const pump = (): void => {
		const screen = latest;
		const before = waiting.length;
		while (screen !== undefined && !isWaiting) {
			const [stroke, ...rest] = waiting;
			if (stroke === undefined) {
				break;
			}

			const [key, ...more] = screen.unfold(stroke);
			if (key === undefined || more.length > 0) {
				waiting = key === undefined ? rest : [key, ...more, ...rest];
				continue;
			}

			const answer = screen.press(key);
			waiting = answer === 'hold' ? waiting : rest;
			isWaiting = answer !== 'go-on';
		}

		if (before > 0) {
			screen?.settled();
		}
	};

	return {
		push(stroke: Stroke): void {
			if (isInterrupt(stroke)) {
				waiting = [];
				latest?.press(stroke);
				return;
			}

			waiting = [...waiting, stroke].slice(0, mostWaiting);
			pump();
		},

		/** From now on a screen that was drawn answers. Keys that wait for a change go on waiting while its version stays. */
		attach(screen: KeyScreen, drawn: Version): void {
			isWaiting &&= isSame(version, drawn);
			version = drawn;
			latest = screen;
			if (!isWaiting && waiting.length > 0) {
				// Not while React still puts the frame together.
				queueMicrotask(pump);
			}
		},
	};
};

export type KeyQueue = ReturnType<typeof createKeyQueue>;
