// The live floor as a host asks for it: where it is served, whether Discord may open it, and whose floors anybody may
// watch. Off where nothing is set; half of it is a fault, said in one sentence.

import { z } from 'zod';
import { type MonitorAddress, monitorAddressOf } from '../metrics/monitor-address.ts';
import { type GuildId, guildId } from '../show/ids.ts';

export interface LiveConfig {
  /** Where it is served, behind whatever speaks TLS to the world. */
  readonly at: MonitorAddress;
  /** With it the Activity's server asks Discord who a member is; null: there is no Activity. */
  readonly clientSecret: string | null;
  /** The public page; null: there is none. */
  readonly page: PublicPage | null;
}

export interface PublicPage {
  /** As the world reaches it, without a slash at the end. */
  readonly url: string;
  readonly floors: 'all' | readonly GuildId[];
}

type Fault = (name: string, why: string) => never;

/** The variables, each checked by itself. */
export const liveVariables = (fault: Fault) => ({
  LIVE_PORT: z
    .string()
    .transform(
      (text) =>
        monitorAddressOf(text) ??
        fault('LIVE_PORT', 'must be a port or an address with one, such as LIVE_PORT=127.0.0.1:8080'),
    )
    .optional(),
  LIVE_URL: z
    .string()
    .refine((text) => URL.canParse(text) && /^https:\/\/[^?#]+$/.test(text))
    .catch(() =>
      fault(
        'LIVE_URL',
        'must be the https address of the live floor, such as LIVE_URL=https://floor.example',
      ),
    )
    .optional(),
  LIVE_PUBLIC: z
    .string()
    .regex(/^(all|\d{15,20}(,\s*\d{15,20})*)$/)
    .catch(() =>
      fault(
        'LIVE_PUBLIC',
        'must be all, or ids of servers with commas between them, such as LIVE_PUBLIC=613425648685547541',
      ),
    )
    .optional(),
  DISCORD_CLIENT_SECRET: z
    .string()
    .regex(/^[\w-]{20,}$/)
    .catch(() =>
      fault(
        'DISCORD_CLIENT_SECRET',
        'must be the secret of the Developer Portal’s page OAuth2: letters, digits and dashes, not the bot’s token',
      ),
    )
    .optional(),
});

interface Given {
  readonly LIVE_PORT?: MonitorAddress | undefined;
  readonly LIVE_URL?: string | undefined;
  readonly LIVE_PUBLIC?: string | undefined;
  readonly DISCORD_CLIENT_SECRET?: string | undefined;
}

/** Undefined: there is no live floor but in rehearsal. */
export function liveConfigOf(given: Given, fault: Fault): LiveConfig | undefined {
  const { LIVE_PORT: at, LIVE_URL: url, LIVE_PUBLIC: whose, DISCORD_CLIENT_SECRET: clientSecret } = given;
  if (url === undefined && whose !== undefined)
    fault('LIVE_URL', 'is missing: LIVE_PUBLIC wants an address, such as LIVE_URL=https://floor.example');
  if (url !== undefined && whose === undefined)
    fault('LIVE_PUBLIC', 'is missing: say whose floors anybody may watch, such as LIVE_PUBLIC=all');
  if (at === undefined) {
    const asked = clientSecret === undefined ? url && 'LIVE_URL' : 'DISCORD_CLIENT_SECRET';
    if (asked === undefined) return undefined;
    return fault('LIVE_PORT', `is missing: ${asked} wants a port to serve from, such as LIVE_PORT=8080`);
  }
  if (clientSecret === undefined && url === undefined)
    fault(
      'LIVE_PORT',
      'opens nothing yet: set DISCORD_CLIENT_SECRET for the Activity, or LIVE_URL and LIVE_PUBLIC for a public page',
    );
  return { at, clientSecret: clientSecret ?? null, page: pageOf(url, whose) };
}

function pageOf(url: string | undefined, whose: string | undefined): PublicPage | null {
  if (url === undefined || whose === undefined) return null;
  const floors = whose === 'all' ? 'all' : whose.split(/,\s*/).map(guildId);
  return { url: url.replace(/\/+$/, ''), floors };
}

/** Whether anybody may watch the guild's floor. */
export const isPublic = (page: PublicPage | null, guild: GuildId): boolean =>
  page !== null && (page.floors === 'all' || page.floors.includes(guild));

/** Where anybody watches it, live or from a round of an episode on. */
export function publicAddress(
  page: PublicPage | null,
  guild: GuildId,
  from?: { readonly episode: number; readonly round: number },
): string | undefined {
  if (page === null || !isPublic(page, guild)) return undefined;
  const moment = from === undefined ? '' : `&episode=${from.episode}&round=${from.round}`;
  return `${page.url}/live/?guild=${guild}${moment}`;
}
