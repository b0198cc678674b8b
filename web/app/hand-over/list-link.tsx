import type { ReactNode } from 'react';
import { Link } from 'react-router';

/**
 * Changes the list: a link to its page with another list in the address. It takes the present one's place in the history, so
 * that going back leads out of the page; a change has a way back of its own.
 *
 * @param props.focus ids of what is to have focus afterwards; the first that is there gets it
 */
export function ListLink(props: {
  to: string;
  id?: string;
  focus?: string | string[];
  said?: string;
  className?: string;
  children: ReactNode;
}) {
  const { to, focus, said, ...rest } = props;
  return <Link {...rest} to={to} replace rel="nofollow" state={{ keepsPlace: true, focusOn: focus, said }} />;
}
