import { Link as RouterLink, type LinkProps } from 'react-router';
import { framingTexts } from '../texts/framing.ts';
import { Link as OwnLink } from '../ui/link.tsx';
import { useFraming } from './framing.ts';

/**
 * A link of a page that is also shown in a frame on another site. There it stays in the frame where it can; what is not shown
 * there takes the place of the whole page, and says so.
 */
export function Link({ to, children, ...props }: LinkProps) {
  const framing = useFraming();
  if (framing === null)
    return (
      <OwnLink {...props} to={to}>
        {children}
      </OwnLink>
    );
  const inside =
    typeof to === 'string' ? framing.address(to) : { ...to, search: framing.reading(to.search ?? '') };
  if (inside !== null)
    return (
      <RouterLink {...props} to={inside} target="_self">
        {children}
      </RouterLink>
    );
  return (
    <LeavingLink {...props} to={to}>
      {children}
    </LeavingLink>
  );
}

/** A link out of a frame: it takes the place of the page that the frame is in, and says so. */
export function LeavingLink({ children, ...props }: LinkProps) {
  return (
    <RouterLink {...props} target="_top">
      {children}
      <span className="leaves"> {framingTexts.leaves}</span>
    </RouterLink>
  );
}
