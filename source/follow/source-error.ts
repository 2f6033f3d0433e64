/**
Why a source cannot be read.

- `missing`: there is nothing at the path.
- `unreadable`: there is, and the system refuses it; `detail` says why (`permission denied`, `damaged gzip`, `EIO`).
- `folder`: a folder where a file is wanted.
- `binary`: not text; `detail` names the kind where its first bytes tell it (`png`, `zip`).
- `lfs-pointer`: the text that Git LFS leaves in place of a file that was not downloaded.
*/
export type SourceErrorReason = 'missing' | 'unreadable' | 'folder' | 'binary' | 'lfs-pointer';

/** The source cannot be read, for one reason. The message is `detail`, else the reason; people read one made of it. */
export class SourceError extends Error {
	override readonly name = 'SourceError';
	readonly reason: SourceErrorReason;
	readonly detail: string | undefined;

	constructor(reason: SourceErrorReason, detail?: string, options?: ErrorOptions) {
		super(detail ?? reason, options);
		this.reason = reason;
		this.detail = detail;
	}
}

const known: Readonly<Record<string, readonly [reason: SourceErrorReason, detail: string | undefined]>> = {
	ENOENT: ['missing', undefined],
	ENOTDIR: ['missing', undefined],
	EACCES: ['unreadable', 'permission denied'],
	EPERM: ['unreadable', 'permission denied'],
	EISDIR: ['folder', undefined],
	Z_DATA_ERROR: ['unreadable', 'damaged gzip'],
	Z_BUF_ERROR: ['unreadable', 'damaged gzip'],
};

/** What the system says, as a `SourceError`; one that is one already passes through. */
export function toSourceError(error: unknown): SourceError {
	if (error instanceof SourceError) {
		return error;
	}

	const code = systemCode(error);
	const [reason, detail] = known[code ?? ''] ?? ['unreadable', code];
	return new SourceError(reason, detail, {cause: error});
}

/** The code of a system or zlib error: `ENOENT`, `Z_DATA_ERROR`. */
export function systemCode(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
