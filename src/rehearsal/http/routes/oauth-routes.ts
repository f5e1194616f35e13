// A member's code exchanged for a token, with the application's secret, and who the bearer of one is. OAuth2 takes forms
// and nothing else, and its refusals are OAuth2's own.
// https://discord.com/developers/docs/topics/oauth2
import { refusal } from '../../rules/refusal.ts';
import { apiUser } from '../../wire/user.ts';
import { type Grant, TOKEN_LIVES_S } from '../../world/grants.ts';
import { isSecret } from '../../world/secret.ts';
import type { World } from '../../world/world.ts';
import { type Asked, anybody, type Call, ok, type Reply, type Route } from '../call.ts';

const refused = (status: number, error: string, description: string): Reply => ({
  status,
  body: { error, error_description: description },
});

function exchange(call: Call): Reply {
  const { world, isForm, form } = call;
  const { json } = form;
  if (!isForm)
    return refused(400, 'invalid_request', 'Content-Type must be application/x-www-form-urlencoded');
  const isOurs = json['client_id'] === world.applicationId;
  if (!isOurs || !isSecret(json['client_secret'], world.clientSecret)) {
    return { status: 401, body: { error: 'invalid_client' } };
  }
  if (json['grant_type'] !== 'authorization_code')
    return { status: 400, body: { error: 'unsupported_grant_type' } };
  const code = json['code'];
  if (typeof code !== 'string') return refused(400, 'invalid_request', 'Missing "code" in request.');
  const given = world.grants.exchange(code);
  if (given === undefined) return refused(400, 'invalid_grant', 'Invalid "code" in request.');
  return ok({
    ...{ token_type: 'Bearer', access_token: given.token, refresh_token: given.token },
    ...{ expires_in: TOKEN_LIVES_S, scope: given.grant.scopes.join(' ') },
  });
}

function grantOf({ world, authorization = '' }: Asked): Grant | undefined {
  const token = /^Bearer (.+)$/.exec(authorization)?.[1];
  return token === undefined ? undefined : world.grants.of(token);
}

const isTheBot = ({ world, authorization }: Asked): boolean =>
  isSecret(authorization, `Bot ${world.chart.botToken ?? ''}`);

/** The application by its token, or the member by one that they granted. */
function bearer(asked: Asked): void {
  if (!isTheBot(asked) && grantOf(asked) === undefined) throw refusal('unauthorized');
}

function me(call: Call): Reply {
  const { world } = call;
  const grant = grantOf(call);
  if (grant !== undefined && !grant.scopes.includes('identify')) throw refusal('unauthorized');
  return ok(privateUser(world, grant?.userId ?? world.applicationId));
}

function privateUser(world: World, id: string) {
  const user = world.users.get(id);
  if (user === undefined) throw refusal('unknownUser');
  const ofTheBot = user.bot ? { verified: true, email: null } : {};
  return { ...apiUser(user), ...ofTheBot, mfa_enabled: true, flags: 0, locale: user.locale };
}

export const oauthRoutes: readonly Route[] = [
  { method: 'POST', path: '/oauth2/token', by: anybody, run: exchange },
  { method: 'GET', path: '/users/@me', by: bearer, run: me },
];
