import {describe, expect, it} from 'vitest';
import {createKeyQueue, type KeyScreen} from '../../../source/view/input/key-queue.js';
import {none} from '../keys/no-key.js';

const stroke = (input: string) => ({input, key: none});
const interrupt = {input: 'c', key: {...none, ctrl: true}};

/** A screen that writes down what it is asked, under its name. `o` opens another one; capitals are held for it. */
const screenOf = (name: string, told: string[]): KeyScreen => ({
	unfold: each => [each],
	press({input}) {
		if (/[A-Z]/.test(input)) {
			return 'hold';
		}

		told.push(name + input);
		return input === 'o' ? 'wait' : 'go-on';
	},
	settled: () => undefined,
});

const soon = () => Promise.resolve();

describe('keys on their way to the screen', () => {
	it('wait for what the one before them opens, and then go there', async () => {
		const told: string[] = [];
		const queue = createKeyQueue();
		queue.attach(screenOf('a', told), [1]);
		for (const key of 'jojk') {
			queue.push(stroke(key));
		}

		expect(told).toEqual(['aj', 'ao']);
		queue.attach(screenOf('b', told), [2]);
		await soon();
		expect(told).toEqual(['aj', 'ao', 'bj', 'bk']);
		queue.push(stroke('j'));
		expect(told.at(-1)).toBe('bj');
	});

	it('go on waiting where the same screen is drawn once more, as for a new point', async () => {
		const told: string[] = [];
		const queue = createKeyQueue();
		queue.attach(screenOf('a', told), [1]);
		queue.push(stroke('o'));
		queue.push(stroke('j'));
		queue.attach(screenOf('a', told), [1]);
		await soon();
		expect(told).toEqual(['ao']);
	});

	it('are held for the next screen', async () => {
		const told: string[] = [];
		const queue = createKeyQueue();
		queue.attach(screenOf('a', told), [1]);
		queue.push(stroke('J'));
		queue.push(stroke('k'));
		expect(told).toEqual([]);
		const press: KeyScreen['press'] = ({input}) => {
			told.push(`b${input}`);
			return 'go-on';
		};
		queue.attach({...screenOf('b', told), press}, [2]);
		await soon();
		expect(told).toEqual(['bJ', 'bk']);
	});

	it('are pressed as the screen tells them, a single one too, which is not unfolded once more', () => {
		const told: string[] = [];
		const queue = createKeyQueue();
		queue.attach({...screenOf('a', told), unfold: ({input}) => Array.from(input).map(stroke)}, [1]);
		queue.push(stroke('😀'));
		queue.push(stroke('jk'));
		expect(told).toEqual(['a😀', 'aj', 'ak']);
	});

	it('never make Ctrl-C wait', () => {
		const told: string[] = [];
		const queue = createKeyQueue();
		queue.attach(screenOf('a', told), [1]);
		queue.push(stroke('o'));
		queue.push(stroke('j'));
		queue.push(interrupt);
		expect(told).toEqual(['ao', 'ac']);
	});

	it('are no more than anybody types ahead', async () => {
		const told: string[] = [];
		const queue = createKeyQueue();
		queue.attach(screenOf('a', told), [1]);
		queue.push(stroke('o'));
		for (let count = 0; count < 1000; count++) {
			queue.push(stroke('j'));
		}

		queue.attach(screenOf('b', told), [2]);
		await soon();
		expect(told).toHaveLength(257);
	});
});
