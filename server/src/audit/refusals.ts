import { type Actor, isRefusal } from '@insatskatalog/shared/actor.ts';
import type { Action } from '../policy.ts';
import type { RecordEvent } from './record.ts';

type Act = (actor: Actor, ...rest: never[]) => object | null;

/**
 * A port whose refusals are told to the log: who was not allowed to do what, and to which thing. The tenant is the actor's own, so
 * that its association sees what its people tried, and learns nothing of others.
 *
 * @param actions what the policy calls each of the port's acts; the first argument after the actor names the thing
 */
export function tellingRefusals<Port extends Record<keyof Port, Act>>(
  port: Port,
  objectKind: string,
  actions: Record<keyof Port, Action>,
  record: RecordEvent,
): Port {
  const told: Partial<Port> = {};
  for (const name of Object.keys(actions) as (keyof Port)[]) {
    const act = port[name];
    told[name] = ((actor: Actor, ...rest: never[]) => {
      const answer = act(actor, ...rest);
      if (isRefusal(answer) && answer.refused === 'forbidden') {
        const [thing]: unknown[] = rest;
        record({
          actor: actor.id,
          actorName: actor.name,
          action: actions[name],
          outcome: 'refused',
          objectKind,
          objectId: typeof thing === 'string' ? thing.slice(0, 100) : '',
          objectName: '',
          association: actor.association,
          details: {},
        });
      }
      return answer;
    }) as Port[typeof name];
  }
  return told as Port;
}
