/** The sheet of the template that holds the entries. */
export const entriesSheet = 'Insatser';
