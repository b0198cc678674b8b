/** Why a file cannot be read as a sheet. */
export type UnreadableReason =
  /** Neither a text table nor an Excel workbook. */
  | 'unknown-format'
  /** The Excel format of before 2007, or a workbook with a password. */
  | 'old-excel'
  | 'malformed'
  | 'empty'
  | 'too-many-rows'
  | 'too-many-columns'
  /** Unpacks to more than any sheet of ours. */
  | 'too-large'
  | 'too-slow';

/** Ends the reading of a file that is no sheet. */
export class SheetUnreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
