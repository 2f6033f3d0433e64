// Loaded into a program with --import: on SIGUSR2 it appends to the file LOSSCOPE_PROBE what the process has used so far.
import {appendFileSync} from 'node:fs';
import process from 'node:process';

process.on('SIGUSR2', () => {
	const {user, system} = process.cpuUsage();
	appendFileSync(
		process.env.LOSSCOPE_PROBE,
		`${JSON.stringify({cpu: (user + system) / 1000, at: Date.now()})}\n`,
	);
});
