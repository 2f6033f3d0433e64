// npm run bench [reading|start|screen|verdict]: measures against a baseline in the same run; asserts nothing.
import process from 'node:process';
import {benchReading} from './bench/reading.mjs';

const benches = {reading: benchReading};
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
	if (wanted.length === 0 || wanted.includes(name)) {
		await bench();
	}
}
