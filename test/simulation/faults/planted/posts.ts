// Faults on the way to Discord: a post that is lost, made twice or elsewhere, a thought that everybody reads, a channel in
// which nothing arrives any more.

import { PostInDoubt } from '../../../../src/stage/edge/post-in-doubt.ts';
import { firstTime, instead } from '../bot/instead.ts';
import type { Plant } from '../run.ts';
import { CHANNELS, type Place } from '../world/channels.ts';
import type { Posted, Rest } from '../world/faulty-rest.ts';

type Request = Parameters<Rest['post']>;

const routeTo = (place: Place): string => `/channels/${CHANNELS[place]}/messages`;
const goesTo = (place: Place, [route]: Request): boolean => route === routeTo(place);
/** What Discord answers to a post that it made; the message is none. */
const PRETENDED: Posted = { id: '1000000000000000000' };

export const lostPost: Plant = ({ planted }) => {
  const isIt = firstTime<Request>(([, { body }]) => body.content.includes('·roundStarted·'));
  const rest = (way: Rest): Rest =>
    instead(way, {
      post: async (...request) => {
        if (!isIt(request)) return way.post(...request);
        planted();
        return PRETENDED;
      },
    });
  return { rest };
};

/** Discord says nothing of a post that it made, and whoever looks is shown an empty channel. */
export const postedTwice: Plant = ({ planted }) => {
  let posts = 0;
  let unseen: string | null = null;
  const rest = (way: Rest): Rest =>
    instead(way, {
      post: async (...request) => {
        const answer = await way.post(...request);
        // Where a nonce is known, Discord itself makes no second.
        if (unseen !== null || request[1].body.nonce !== undefined || posts++ < 2) return answer;
        unseen = request[0];
        throw new PostInDoubt(0);
      },
      get: async (route, options) => {
        if (route !== unseen) return way.get(route, options);
        unseen = 'nowhere';
        planted();
        return [];
      },
    });
  return { rest };
};

export const forgottenChannel: Plant = ({ planted }) => {
  let forgotten: string | null = null;
  let swallowed = 0;
  const rest = (way: Rest): Rest =>
    instead(way, {
      post: async (...request) => {
        const [route] = request;
        const isRoom = !goesTo('Trading Floor', request) && !goesTo('feed', request);
        if (isRoom) forgotten ??= route;
        if (route !== forgotten) return way.post(...request);
        swallowed += 1;
        if (swallowed === 2) planted();
        return PRETENDED;
      },
    });
  return { rest };
};

export const thoughtOnTheFloor: Plant = ({ planted }) => {
  const isIt = firstTime<Request>((request) => goesTo('feed', request));
  const rest = (way: Rest): Rest =>
    instead(way, {
      post: async (...request) => {
        const answer = await way.post(...request);
        if (!isIt(request)) return answer;
        await way.post(routeTo('Trading Floor'), request[1]);
        planted();
        return answer;
      },
    });
  return { rest };
};

export const saidElsewhere: Plant = ({ planted }) => {
  const isIt = firstTime<Request>((request) => goesTo('Coffee Shop', request));
  const rest = (way: Rest): Rest =>
    instead(way, {
      post: async (...request) => {
        if (!isIt(request)) return way.post(...request);
        const answer = await way.post(routeTo('News Room'), request[1]);
        planted();
        return answer;
      },
    });
  return { rest };
};
