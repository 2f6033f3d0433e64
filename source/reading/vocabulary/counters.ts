import type {Counters} from '../reading.js';

type Counter = {readonly counter: keyof Counters; readonly scale: number};

const table: ReadonlyArray<readonly [counter: keyof Counters, scale: number, names: string]> = [
	['epoch', 1, 'epoch|ep|epch|pass|pass id|pass num|current epoch|epoch num|epoch number|epoch idx'],
	['epochs', 1, 'epochs|num epochs|total epochs|max epochs|n epochs|num train epochs|number of epochs'],
	[
		'batch',
		1,
		'batch|minibatch|mini batch|batch idx|batch index|batch id|batch num|batch no|batch number|micro step|micro batch',
	],
	['batches', 1, 'batches|num batches|total batches|batches per epoch|steps per epoch'],
	[
		'step',
		1,
		`step|steps|iter|iters|iteration|iterations|timestep|time step|global step|global iter|global iteration|train step|training step|num updates|
		updates|update|current step|current steps|total timesteps|timesteps|time total timesteps|time timesteps|total steps so far|timesteps so far|env steps|env step|
		num env steps sampled|boosting round|round|up|iter num|it|num timesteps|step num|total env steps|trainer global step|
		train global step|num steps sampled|iteration num|itr|n iter|s|learning iteration|training iteration|step id|step i|iter id|samples count|acc iter|cur iter|frame|frame idx|total frames|num frames|total num frames|
		env frames|total env interacts|environment steps|env interactions|nupdates|learner steps|timesteps total|global step max steps|episode|episodes|episode num|game|
		generation|generation num|gen|nsamp|
		progress tick|global round|global training round|communication round|comm round|federated round|fed round`,
	],
	[
		'steps',
		1,
		'total steps|max steps|total iterations|max iters|total optimization steps|num steps|total train steps|max iter',
	],
	[
		'tokens',
		1,
		`tokens|num tokens|total tokens|tokens seen|num input tokens seen|consumed tokens|n tokens|train tokens|trained tokens|
		processed tokens|throughput total tokens|input tokens seen`,
	],
	[
		'elapsed',
		1,
		'elapsed|elapsed time|wall|time elapsed|total time|train time|training time|wall time|walltime|time time elapsed',
	],
	['elapsed', 0.001, 'elapsed ms|elapsed time ms|train time ms|passed time ms'],
	['remaining', 1, 'remaining|remaining time|eta|eta seconds|time left|time remaining|left|time remaining'],
];

const counters = new Map<string, Counter>(
	table.flatMap(([counter, scale, names]) =>
		names.split('|').map(name => [name.trim(), {counter, scale}] as const),
	),
);

/** The counter that a name stands for, if it is one, and its unit. */
export function counterOf(words: readonly string[]): Counter | undefined {
	return counters.get(words.join(' '));
}
