import type { ReactNode } from 'react';
import './tiles.css';

/** A list of boxes side by side where there is room. Its children are `<li>`. */
export function Tiles({ children }: { children: ReactNode }) {
  return <ul className="plain-list tiles">{children}</ul>;
}
