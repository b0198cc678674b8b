/** A cell of a table that has nothing to say, on a wide page; on a phone it is not there. */
export const Nothing = () => <span className="muted nothing">–</span>;
