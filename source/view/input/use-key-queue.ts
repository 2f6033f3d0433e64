import {useInput} from 'ink';
import {createContext, useContext, useLayoutEffect, useState} from 'react';
import {createKeyQueue, type KeyQueue, type KeyScreen, type Version} from './key-queue.js';

/** Of screens that follow one another: a key that was typed ahead reaches the one that is there by then. */
export const SharedKeys = createContext<KeyQueue | undefined>(undefined);

/** The keys of the terminal: those of the screens around, where they are shared. */
export const useKeyQueue = (hasKeys: boolean): KeyQueue => {
	const shared = useContext(SharedKeys);
	const [own] = useState(createKeyQueue);
	useInput((input, key) => own.push({input, key}), {isActive: hasKeys && shared === undefined});
	return shared ?? own;
};

/** The screen answers the keys as soon as it is drawn. */
export const useKeyScreen = (queue: KeyQueue, screen: KeyScreen, version: Version): void => {
	useLayoutEffect(() => queue.attach(screen, version));
};
