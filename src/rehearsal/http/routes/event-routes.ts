// Scheduled events of a guild, as far as they are external ones. Who made one may change it with either permission.
// https://discord.com/developers/docs/resources/guild-scheduled-event
import { PermissionFlagsBits as Bit } from 'discord-api-types/v10';
import type { Form } from '../../rules/form.ts';
import { refusal } from '../../rules/refusal.ts';
import { guildPermissions } from '../../world/permissions.ts';
import type { GuildRecord } from '../../world/records/guild.ts';
import type { ScheduledEventRecord } from '../../world/records/scheduled-event.ts';
import type { World } from '../../world/world.ts';
import { type Call, noContent, ok, part, type Reply, type Route } from '../call.ts';
import { foundGuild } from '../found.ts';

const EVENTS_MAX = 100;
const EXTERNAL = 3;
const GUILD_ONLY = 2;
const [SCHEDULED, ACTIVE, COMPLETED] = [1, 2, 3] as const;

/** An external event starts and ends by itself at its times. */
function statusOf({ clock }: World, { startsAtMs, endsAtMs }: ScheduledEventRecord): number {
  const nowMs = clock.nowMs();
  if (nowMs < startsAtMs) return SCHEDULED;
  return nowMs < endsAtMs ? ACTIVE : COMPLETED;
}

const apiEvent = (world: World, event: ScheduledEventRecord) => ({
  ...{ id: event.id, guild_id: event.guildId, creator_id: event.creatorId, channel_id: null },
  ...{ name: event.name, description: event.description, image: null, entity_id: null },
  scheduled_start_time: new Date(event.startsAtMs).toISOString(),
  scheduled_end_time: new Date(event.endsAtMs).toISOString(),
  ...{ privacy_level: GUILD_ONLY, status: statusOf(world, event), entity_type: EXTERNAL },
  entity_metadata: { location: event.location },
  ...{ recurrence_rule: null, user_count: 0 },
});

/** Those that are not over: Discord lists no others. */
const openEvents = (world: World, guildId: string): readonly ScheduledEventRecord[] =>
  world.scheduledEvents.where((each) => each.guildId === guildId && statusOf(world, each) !== COMPLETED);

function requireOneOf(call: Call, guild: GuildRecord, ...bits: readonly bigint[]): void {
  const granted = guildPermissions(guild, call.world.applicationId);
  if (bits.every((bit) => (granted & bit) === 0n)) throw refusal('missingPermissions');
}

function time(form: Form, name: string, limits: { readonly required?: true }): number | undefined {
  const text = form.text(name, limits);
  if (text === undefined) return undefined;
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs))
    form.fail(name, 'DATE_TIME_TYPE_PARSE', `Could not parse ${text}. Should be ISO8601.`);
  return atMs;
}

function locationOf(form: Form, limits: { readonly required?: true }): string | undefined {
  return form.child('entity_metadata', limits)?.text('location', { min: 1, max: 100, required: true });
}

function requireOrder(
  form: Form,
  nowMs: number,
  event: Pick<ScheduledEventRecord, 'startsAtMs' | 'endsAtMs'>,
) {
  const { startsAtMs, endsAtMs } = event;
  if (startsAtMs <= nowMs)
    form.fail(
      'scheduled_start_time',
      'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST',
      'Cannot schedule event in the past.',
    );
  if (endsAtMs <= startsAtMs)
    form.fail(
      'scheduled_end_time',
      'BASE_TYPE_BAD_TIME',
      'Cannot schedule event end time before start time.',
    );
  form.finish();
}

function create(call: Call): Reply {
  const { world, form } = call;
  const guild = foundGuild(call);
  requireOneOf(call, guild, Bit.CreateEvents);
  form.oneOf('entity_type', [EXTERNAL], { required: true });
  form.oneOf('privacy_level', [GUILD_ONLY], { required: true });
  const name = form.text('name', { min: 1, max: 100, required: true }) ?? '';
  const description = form.text('description', { max: 1_000 }) ?? null;
  const startsAtMs = time(form, 'scheduled_start_time', { required: true }) ?? 0;
  const endsAtMs = time(form, 'scheduled_end_time', { required: true }) ?? 0;
  const location = locationOf(form, { required: true }) ?? '';
  form.finish();
  requireOrder(form, world.clock.nowMs(), { startsAtMs, endsAtMs });
  if (openEvents(world, guild.id).length >= EVENTS_MAX) throw refusal('tooManyEvents');
  const event = world.scheduledEvents.put({
    ...{ id: world.mint.next(), guildId: guild.id, creatorId: world.applicationId },
    ...{ name, description, location, startsAtMs, endsAtMs },
  });
  world.announce({ kind: 'scheduledEvents', guildId: guild.id });
  return ok(apiEvent(world, event));
}

function found(call: Call, guild: GuildRecord): ScheduledEventRecord {
  const event = call.world.scheduledEvents.get(part(call, 'event'));
  if (event?.guildId !== guild.id) throw refusal('unknownEvent');
  const own = event.creatorId === call.world.applicationId ? [Bit.CreateEvents] : [];
  requireOneOf(call, guild, Bit.ManageEvents, ...own);
  return event;
}

function change(call: Call): Reply {
  const { world, form } = call;
  const guild = foundGuild(call);
  const event = found(call, guild);
  const changed = {
    ...event,
    name: form.text('name', { min: 1, max: 100 }) ?? event.name,
    description: form.text('description', { max: 1_000 }) ?? event.description,
    startsAtMs: time(form, 'scheduled_start_time', {}) ?? event.startsAtMs,
    endsAtMs: time(form, 'scheduled_end_time', {}) ?? event.endsAtMs,
    location: locationOf(form, {}) ?? event.location,
  };
  form.finish();
  if (changed.startsAtMs !== event.startsAtMs) requireOrder(form, world.clock.nowMs(), changed);
  world.announce({ kind: 'scheduledEvents', guildId: guild.id });
  return ok(apiEvent(world, world.scheduledEvents.put(changed)));
}

function remove(call: Call): Reply {
  const guild = foundGuild(call);
  const event = found(call, guild);
  call.world.scheduledEvents.remove(event.id);
  call.world.announce({ kind: 'scheduledEvents', guildId: guild.id });
  return noContent;
}

const list = (call: Call): Reply => {
  const { id } = foundGuild(call);
  return ok(openEvents(call.world, id).map((event) => apiEvent(call.world, event)));
};

const PATH = '/guilds/:guild/scheduled-events';

export const eventRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, by: 'bot', run: list },
  { method: 'POST', path: PATH, by: 'bot', run: create },
  { method: 'PATCH', path: `${PATH}/:event`, by: 'bot', run: change },
  { method: 'DELETE', path: `${PATH}/:event`, by: 'bot', run: remove },
];
