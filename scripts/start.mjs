// npm start: plays a sample in the viewer; npm start -- PATH opens PATH.
import {spawn} from 'node:child_process';
import process from 'node:process';
import './build.mjs';

const words = process.argv.slice(2);
const child = spawn(
	process.execPath,
	['dist/losscope.js', ...(words.length > 0 ? words : ['replay', 'samples/pytorch-overfit.log'])],
	{stdio: 'inherit'},
);

// The terminal sends its signals to the whole group: the viewer decides when to leave, and with what status.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		if (signal === 'SIGTERM') child.kill(signal);
	});
}

child.on('exit', (code, signal) => {
	process.exitCode = code ?? (signal === null ? 1 : 128);
});
