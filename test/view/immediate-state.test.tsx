import {Text} from 'ink';
import {render} from 'ink-testing-library';
import {useEffect} from 'react';
import {expect, it} from 'vitest';
import {useImmediateState} from '../../source/view/components/use-immediate-state.js';

it('is listened to as soon as it is seen: no key comes between', async () => {
	let set: ((value: string) => void) | undefined;
	let listening: string | undefined;
	const Shown = () => {
		const [value, change] = useImmediateState<string>();
		set = change;
		useEffect(() => {
			listening = value;
		}, [value]);
		return <Text>{value}</Text>;
	};
	const {lastFrame, unmount} = render(<Shown />);

	// As when a run has been opened: no key is being answered. Keys come with a later turn of the event loop.
	await new Promise(resolve => setImmediate(resolve));
	set?.('the run');
	await Promise.resolve();
	await Promise.resolve();
	expect([lastFrame(), listening]).toEqual(['the run', 'the run']);
	unmount();
});
