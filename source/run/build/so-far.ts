import type {Course} from './course.js';
import type {Happenings} from './happenings.js';
import type {SoFar} from './segments/so-far.js';

/** What is known of a course when its next line may begin a segment. */
export const soFar = (course: Course, happenings: Happenings): SoFar => ({
	get step() {
		return course.clock.step;
	},
	get isNewStream() {
		return course.isNewStream;
	},
	get isComplete() {
		const {clock, lastLine} = course;
		return (
			clock.step >= clock.steps || clock.done >= clock.epochs || happenings.endLine >= Math.max(1, lastLine)
		);
	},
	get saidResumed() {
		return happenings.resumedLine > course.lastLine;
	},
	get saidModel() {
		return happenings.modelLine > course.lastLine;
	},
	get modelLine() {
		return happenings.modelBeforeLine;
	},
	get saidFold() {
		return happenings.foldLine > course.lastLine;
	},
});
