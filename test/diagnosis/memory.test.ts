import {expect, it} from 'vitest';
import {blank, hush, remember} from '../../source/diagnosis/memory/track.js';

it('takes no memory for rules that go on saying nothing', () => {
	const gone = hush({...blank, state: 'possible'});
	for (const before of [blank, gone]) {
		expect(remember(before, undefined)).toBe(before);
	}
});
