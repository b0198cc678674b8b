/** Whether two names are one to a reader: case and spaces aside. */
export const sameName = (a: string, b: string): boolean => a.trim() !== '' && plain(a) === plain(b);

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
