/** What changed at the same place, and its level before and there; `step-time` in seconds. No figures for a restart. */
export type Together = {
	readonly signal: 'restart' | 'learning-rate' | 'gradient-norm' | 'step-time' | 'throughput';
	readonly before: number | undefined;
	readonly after: number | undefined;
};
