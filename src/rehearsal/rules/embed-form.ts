// Embeds within Discord's limits: ten a message, each text within its length, 6,000 characters over all of them.
// https://discord.com/developers/docs/resources/message#embed-object-embed-limits
import type { APIEmbed } from 'discord-api-types/v10';
import type { Form } from './form.ts';

const TOTAL_MAX = 6000;
const mediaSchemes = ['http', 'https', 'attachment'];

/** Leaves what is wrong in the form. */
export function readEmbeds(form: Form): APIEmbed[] | undefined {
  const children = form.children('embeds', { max: 10 });
  if (children === undefined) return undefined;
  const length = children.reduce((sum, embed) => sum + readEmbed(embed), 0);
  if (length > TOTAL_MAX) {
    form.fail('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${TOTAL_MAX}`);
  }
  return children.map((embed) => ({ ...embed.json, type: 'rich' }) as APIEmbed);
}

function readEmbed(embed: Form): number {
  const texts = [embed.text('title', { max: 256 }), embed.text('description', { max: 4096 })];
  embed.url('url');
  embed.integer('color', { min: 0, max: 0xffffff });
  const timestamp = embed.text('timestamp');
  if (timestamp !== undefined && Number.isNaN(Date.parse(timestamp))) {
    embed.fail('timestamp', 'DATE_TIME_TYPE_PARSE', `Could not parse ${timestamp}. Should be ISO8601.`);
  }
  const footer = embed.child('footer');
  texts.push(footer?.text('text', { required: true, max: 2048 }));
  footer?.url('icon_url', { schemes: mediaSchemes });
  const author = embed.child('author');
  texts.push(author?.text('name', { required: true, max: 256 }));
  author?.url('url');
  author?.url('icon_url', { schemes: mediaSchemes });
  for (const picture of ['image', 'thumbnail']) {
    embed.child(picture)?.url('url', { required: true, schemes: mediaSchemes });
  }
  for (const field of embed.children('fields', { max: 25 }) ?? []) {
    texts.push(field.text('name', { required: true, min: 1, max: 256 }));
    texts.push(field.text('value', { required: true, min: 1, max: 1024 }));
    field.flag('inline');
  }
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  const drawn = ['image', 'thumbnail', 'author', 'footer', 'video', 'fields'].some((name) => embed.has(name));
  if (length === 0 && !drawn) embed.fail('description', 'BASE_TYPE_REQUIRED', 'This field is required');
  return length;
}
