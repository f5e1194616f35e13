// How a fault reaches the application over its connection.
import type { FastifyReply } from 'fastify';
import { type Clock, schedule } from '../clock.ts';
import type { FaultAnswer } from './fault.ts';
import type { Met } from './fault-plan.ts';

/** Resolves with `goOn` where the request is still to be answered as ever. */
export async function deliver(met: Met, reply: FastifyReply, clock: Clock): Promise<'goOn' | 'delivered'> {
  const { fault } = met.rule;
  switch (fault.kind) {
    case 'delay':
      await new Promise<void>((resolve) => schedule(clock, fault.delayMs, resolve));
      return 'goOn';
    case 'answer':
      send(fault, reply);
      return 'delivered';
    case 'silence':
      reply.hijack();
      void met.ended.then(() => reply.raw.destroy());
      return 'delivered';
    case 'reset':
      reply.hijack();
      reply.raw.destroy();
      return 'delivered';
  }
}

function send({ status, headers, body }: FaultAnswer, reply: FastifyReply): void {
  reply.code(status).headers(headers ?? {});
  if (body === undefined) reply.send();
  else if ('json' in body) reply.type('application/json').send(JSON.stringify(body.json));
  else reply.type(body.contentType).send(body.text);
}

/** For those who watch: the status of the answer, 0 where there is none. */
export const statusOf = ({ rule: { fault } }: Met): number => (fault.kind === 'answer' ? fault.status : 0);
