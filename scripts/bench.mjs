// npm run bench [reading|start|runs|screen|verdict]: measures against a baseline in the same run; asserts nothing.
import process from 'node:process';
import {benchReading} from './bench/reading.mjs';
import {benchRuns} from './bench/runs.mjs';
import {benchScreen} from './bench/screen.mjs';
import {benchStart} from './bench/start.mjs';
import {benchVerdict} from './bench/verdict.mjs';

const benches = {
	reading: benchReading,
	start: benchStart,
	runs: benchRuns,
	screen: benchScreen,
	verdict: benchVerdict,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
	console.error(`usage: npm run bench -- [${Object.keys(benches).join('|')}]`);
	process.exitCode = 2;
} else {
	for (const [name, bench] of Object.entries(benches)) {
		if (wanted.length === 0 || wanted.includes(name)) {
			await bench();
		}
	}
}
