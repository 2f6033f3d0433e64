import {expect, test} from 'vitest';
import {diagnose} from '../../../../source/diagnosis/diagnose.js';
import {latest} from '../../../../source/run/run.js';
import {range, runOf} from '../../../run/run-of.js';
import {find} from '../../run-of.js';

/** The first thirty of forty batches, the loss three percent down. */
const begun = (epochs: number) =>
	runOf(range(1, 30).map(batch => ({epoch: 1, epochs, batch, batches: 40, loss: 2.3 * (1 - 0.001 * batch)})));

test('nobody calls the first epoch of ten slow', () => {
	expect(find(diagnose(begun(10), latest), 'slow')).toBeUndefined();
});

test('an epoch that is the whole run may be slow', () => {
	expect(find(diagnose(begun(1), latest), 'slow')?.state).toBe('likely');
});
