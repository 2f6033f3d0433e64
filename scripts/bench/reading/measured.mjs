// Time and memory of a command.
import {spawnSync} from 'node:child_process';

// The peak memory of a process can only be asked for by its parent, once it has ended: a small one, so that its own
// memory is not the peak.
const parent = `
import resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)
seconds = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * (1 if sys.platform == 'darwin' else 1024), done.returncode)
sys.stdout.buffer.write(done.stdout)
`;

/** Seconds on the clock and on the processor, megabytes at the peak, and what the command wrote. Throws if it fails. */
export function measured(command) {
	const done = spawnSync('python3', ['-c', parent, ...command], {encoding: 'utf8', maxBuffer: 1e9});
	const end = done.stdout.indexOf('\n');
	const [seconds, cpu, bytes, status] = done.stdout.slice(0, end).split(' ').map(Number);
	if (done.status !== 0 || status !== 0) {
		throw new Error(`${command.slice(0, 3).join(' ')} failed: ${done.stderr}`);
	}

	return {seconds, cpu, megabytes: bytes / 1e6, output: done.stdout.slice(end + 1)};
}

/** Commands by name, measured in turns: other work on the machine meets all of them alike. The times of each, by name. */
export function inTurns(rounds, commands) {
	const all = Object.fromEntries(Object.keys(commands).map(name => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (const [name, command] of Object.entries(commands)) {
			all[name].push(measured(command));
		}
	}

	return all;
}
