import {readFileSync} from 'node:fs';

/** Bytes that a process has had in memory at the most, where the system tells; NaN elsewhere. */
export function peakOf(pid) {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
	} catch {
		return Number.NaN;
	}
}
