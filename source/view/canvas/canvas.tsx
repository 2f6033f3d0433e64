import {Box} from 'ink';
import {createContext, type ReactNode, useLayoutEffect, useState} from 'react';
import type {Rectangle} from '../layout/rectangle.js';

/** Painted rows (text with SGR sequences) at their place on the screen. */
export type Piece = {readonly place: Rectangle; readonly rows: readonly string[]};

/** Shows a frame: all of its pieces. */
export type Draw = (pieces: readonly Piece[]) => void;

/** Takes a piece of the frame; returns how to take it back. */
type Put = (piece: Piece) => () => void;

/** Where blocks put their rows. Undefined where Ink itself writes the frame. */
export const Canvas = createContext<Put | undefined>(undefined);

type FrameProps = {
	readonly columns: number;
	readonly rows: number;

	/** Undefined leaves the drawing to Ink. */
	readonly draw: Draw | undefined;
	readonly children: ReactNode;
};

/**
The whole screen. Its blocks are drawn together, after each change of any of them: in a React commit the effects of a parent
come after those of its children.
*/
export const Frame = ({columns, rows, draw, children}: FrameProps) => {
	const [pieces] = useState(() => new Set<Piece>());
	const [put] = useState(() => (piece: Piece) => {
		pieces.add(piece);
		return () => pieces.delete(piece);
	});
	useLayoutEffect(() => draw?.([...pieces]));
	return draw === undefined ? (
		<Box width={columns} height={rows}>
			{children}
		</Box>
	) : (
		<Canvas value={put}>{children}</Canvas>
	);
};
