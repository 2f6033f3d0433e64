import {useEffect, useMemo, useRef, useState} from 'react';
import {type Asked, diagnosedOf, type Found, prepareDiagnoses} from '../content/diagnosed.js';
import type {Timers} from '../store.js';

/** So many milliseconds are worked on verdicts before keys and frames have their turn. */
const turn = 6;

const prepareInTurn = (asked: Asked, {now}: Timers): boolean => {
	const end = now() + turn;
	return prepareDiagnoses(asked, () => now() >= end);
};

/**
The diagnosis of what is asked. A new point costs a verdict at most, a long log that was just read hundreds of them: these
are worked out in short turns, and drawing what they amount to is another. What was found before stands so long, if it is
about the same moment.
*/
export const useDiagnosed = (asked: Asked, timers: Timers): Found => {
	const [late, setLate] = useState<Answer>();
	const atOnce = useMemo(
		() => (prepareInTurn(asked, timers) ? {asked, found: diagnosedOf(asked)} : undefined),
		[asked, timers],
	);
	const answer = atOnce ?? (late?.asked === asked ? late : undefined);
	const isWaiting = answer === undefined;
	useEffect(() => {
		if (!isWaiting) {
			return undefined;
		}

		let cancel = timers.after(0, function goOn() {
			if (prepareInTurn(asked, timers)) {
				setLate({asked, found: diagnosedOf(asked)});
			} else {
				cancel = timers.after(0, goOn);
			}
		});
		return () => cancel();
	}, [asked, isWaiting, timers]);

	const last = useRef<Answer>(undefined);
	last.current = answer ?? last.current;
	return last.current !== undefined && isOfSameMoment(last.current.asked, asked)
		? last.current.found
		: nothing;
};

type Answer = {readonly asked: Asked; readonly found: Found};

const nothing: Found = [];

const isOfSameMoment = (one: Asked, other: Asked): boolean =>
	one.cursor === other.cursor && one.runs.length === other.runs.length;
