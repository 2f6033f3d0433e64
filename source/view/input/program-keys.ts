import type {Screen} from '../components/app.js';

/** Answers a key that is about the program, and not about what it shows. Says whether it was one. */
export const answerForProgram = (
	screen: Pick<Screen, 'quit' | 'interrupt' | 'suspend' | 'redraw'>,
	id: string,
	name: string,
): boolean => {
	switch (id) {
		case 'quit':
			(name === 'ctrl+c' ? screen.interrupt : screen.quit)();
			return true;
		case 'suspend':
			screen.suspend();
			return true;
		case 'redraw':
			screen.redraw();
			return true;
		default:
			return false;
	}
};
