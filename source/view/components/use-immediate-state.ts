import {useState, useSyncExternalStore} from 'react';

const createCell = <Value>() => {
	let value: Value | undefined;
	const listeners = new Set<() => void>();
	return {
		get: () => value,
		set: (next: Value | undefined) => {
			value = next;
			for (const listener of listeners) {
				listener();
			}
		},
		subscribe: (listener: () => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};

/**
A state whose change is complete at once: what it shows listens for keys before anything else happens. After a change of an
ordinary state that no key caused, React lets a moment pass between the frame and its effects; a key pressed in it would
still go to what was there before.
*/
export const useImmediateState = <Value>() => {
	const [cell] = useState(() => createCell<Value>());
	return [useSyncExternalStore(cell.subscribe, cell.get), cell.set] as const;
};
