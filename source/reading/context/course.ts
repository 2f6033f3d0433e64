/** A count of steps within epochs: whether it begins again with each epoch, or runs on to the end of training. */
export type Course = {
	epoch: number | undefined;
	count: number;
	total: number | undefined;

	/** Where the epoch under way began. */
	start: number;

	/** It was seen to run on: it counts the steps of the whole run. */
	runsOn: boolean;

	/** It was seen to pass its total: that is the length of an epoch, and the count one of the whole run. */
	passesTotal: boolean;

	/** It was seen to begin again: it counts within the epoch. */
	beginsAgain: boolean;
};

export function createCourse(): Course {
	return {
		epoch: undefined,
		count: 0,
		total: undefined,
		start: 0,
		runsOn: false,
		passesTotal: false,
		beginsAgain: false,
	};
}

/** Takes note of `count` of `total` in `epoch`. Says whether the count is one of the whole run, as far as is known. */
export function followCourse(
	course: Course,
	epoch: number | undefined,
	count: number,
	total: number | undefined,
): boolean {
	const isSameCount = total !== undefined && total === course.total;
	if (!isSameCount) {
		course.runsOn = false;
		course.passesTotal = false;
		course.beginsAgain = false;
	} else if (isPast(course, epoch, count, total)) {
		course.runsOn = true;
		course.passesTotal = true;
	} else if (epoch !== undefined && course.epoch !== undefined && epoch > course.epoch) {
		// An epoch that begins where the one before it stopped short of the total.
		course.runsOn = count > course.count && course.count < total;
		course.beginsAgain = !course.runsOn;
		course.passesTotal = false;
		course.start = course.count;
	} else if (count < course.count) {
		course.runsOn = course.runsOn && epoch === course.epoch;
		course.passesTotal = course.passesTotal && course.runsOn;
	}

	course.epoch = epoch;
	course.count = count;
	course.total = total;
	return course.runsOn;
}

/** ignite: `Epoch[2] Iteration[40/38]`. One more than the total is a count from 1 beside one from 0. */
function isPast(course: Course, epoch: number | undefined, count: number, total: number): boolean {
	const isLater = epoch !== undefined && course.epoch !== undefined && epoch >= course.epoch;
	return isLater && count > course.count && (course.passesTotal || count > total + 1);
}

/** The place within its epoch of a count that runs on. */
export function withinEpoch(
	course: Course,
	epochs: number | undefined,
): {readonly batch: number; readonly batches: number | undefined} {
	const {total = Number.NaN, passesTotal} = course;
	const size = passesTotal ? total : total / (epochs ?? Number.NaN);
	return size > 1
		? {batch: course.count - Math.floor((course.count - 1) / size) * size, batches: size}
		: {batch: course.count - course.start, batches: undefined};
}
