import { type Actor, isRefusal } from '@insatskatalog/shared/actor.ts';
import type { Action } from '../policy.ts';
import type { RecordEvent } from './record.ts';

/**
 * Tells the log that somebody tried what is not theirs to do. The tenant is the actor's own, so that its association sees what its
 * people tried, and learns nothing of others: neither what the thing is called nor whether it is there.
 */
export const tellRefusal = (
  record: RecordEvent,
  actor: Actor,
  action: string,
  thing: { kind: string; id: string },
): void =>
  record({
    actor: actor.id,
    actorName: actor.name,
    action,
    outcome: 'refused',
    objectKind: thing.kind,
    objectId: thing.id.slice(0, 100),
    objectName: '',
    association: actor.association,
    details: {},
  });

type Act = (actor: Actor, ...rest: never[]) => object | null;

/**
 * A port whose refusals are told to the log: who was not allowed to do what, and to which thing.
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
      const tell = <Answer extends object | null>(answer: Answer): Answer => {
        if (isRefusal(answer) && answer.refused === 'forbidden') {
          const [thing]: unknown[] = rest;
          const id = typeof thing === 'string' ? thing : '';
          tellRefusal(record, actor, actions[name], { kind: objectKind, id });
        }
        return answer;
      };
      const answer = act(actor, ...rest);
      return answer instanceof Promise ? answer.then(tell) : tell(answer);
    }) as Port[typeof name];
  }
  return told as Port;
}
