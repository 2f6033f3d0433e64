import {constants} from 'node:os';
import process from 'node:process';

export type ProcessWatcher = {
	/** A signal ends the program; `status` is what shells expect of it. */
	readonly end: (status: number) => void;

	/** An error that nobody caught. */
	readonly fail: (error: unknown) => void;

	/** Give the terminal back, now: the process is about to stop or to end. */
	readonly leave: () => void;

	/** The process goes on after it was stopped: take the terminal again. */
	readonly resume: () => void;
};

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGALRM', 'SIGXCPU'] as const;

/** A job that no shell controls cannot be stopped: after this many milliseconds it simply goes on. */
const patience = 150;

/**
Restores the terminal whatever happens to the process: ending signals, errors that nobody caught, being stopped and
continued by the shell. `suspend` stops the process as Ctrl-Z does outside raw mode: together with the whole job, so
that a wrapper like npm stops too. `stop` ends the watching.
*/
export const watchProcess = (
	watcher: ProcessWatcher,
): {readonly suspend: () => void; readonly stop: () => void} => {
	let suspended = false;

	const resume = () => {
		suspended = false;
		process.off('SIGTSTP', suspend);
		process.on('SIGTSTP', suspend);
		watcher.resume();
	};

	const suspend = () => {
		if (suspended) {
			return;
		}

		suspended = true;
		watcher.leave();
		process.off('SIGTSTP', suspend);
		process.kill(0, 'SIGTSTP');
		setTimeout(() => {
			if (suspended) {
				resume();
			}
		}, patience).unref();
	};

	const signals = endings.map(signal => {
		const listener = () => watcher.end(128 + constants.signals[signal]);
		return {signal, listener};
	});
	for (const {signal, listener} of signals) {
		process.on(signal, listener);
	}

	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', resume);
	process.on('uncaughtException', watcher.fail);
	process.on('unhandledRejection', watcher.fail);
	process.on('exit', watcher.leave);
	return {
		suspend,
		stop: () => {
			for (const {signal, listener} of signals) {
				process.off(signal, listener);
			}

			process.off('SIGTSTP', suspend);
			process.off('SIGCONT', resume);
			process.off('uncaughtException', watcher.fail);
			process.off('unhandledRejection', watcher.fail);
			process.off('exit', watcher.leave);
		},
	};
};
