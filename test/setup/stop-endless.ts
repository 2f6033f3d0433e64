import {Worker} from 'node:worker_threads';

/** Longer than any test keeps the thread to itself, on a slow machine too. */
const patience = 180_000;

/**
A loop without an end blocks the timers that would end its test. A second thread waits for a beat of this one, and where none
comes it says so and ends the process: the run fails, and names the file.
*/
const beat = new Int32Array(new SharedArrayBuffer(4));
const watch = `
	const {workerData: {beat, patience}} = require('node:worker_threads');
	for (let last = 0; ; last = Atomics.load(beat, 0)) {
		if (Atomics.wait(beat, 0, last, patience) === 'timed-out') {
			require('node:fs').writeSync(2, 'Nothing but one test has run for ' + patience / 1000 + ' s: it seems to have no end.\\n');
			process.kill(process.pid, 'SIGKILL');
		}
	}
`;
new Worker(watch, {eval: true, workerData: {beat, patience}}).unref();
setInterval(() => {
	Atomics.add(beat, 0, 1);
	Atomics.notify(beat, 0);
}, 1000).unref();
