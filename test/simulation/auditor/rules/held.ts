// Members' own headlines that wait, counted again: who wrote what, what a manager said, whose name is under it.

import type {
  HeadlineHeld,
  HeadlineReviewed,
  HeadlineSigned,
  VerdictsRead,
} from '../../../../src/show/events/votes.ts';
import type { ChaosOption } from '../../../../src/show/votes/chaos.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';

export function auditHeld(model: Model, { held }: HeadlineHeld): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(!model.held.has(held.id), 'a headline held twice', held.id);
  const ofSame = [...model.held.values()].some(({ by }) => by === held.by);
  pencil.insist(!ofSame, 'a second headline of a member that waits', held.by);
  pencil.insist(model.held.size < 20, 'headlines that wait', model.held.size + 1);
  pencil.insist(!held.signed && !held.approved, 'a headline that is through already', held);
  pencil.insist(model.rules().ownHeadlines !== 'closed', 'a headline where there are none', held.text);
  model.held.set(held.id, held);
}

export function auditReview(model: Model, { held, verdict }: HeadlineReviewed): void {
  const pencil: Pencil = model.pencil;
  pencil.facts('headline that is reviewed', held, model.held.get(held.id));
  pencil.insist(!held.approved, 'a headline reviewed twice', held.id);
  model.verdicts.add(held.by);
  if (verdict === 'refused') model.held.delete(held.id);
  else model.held.set(held.id, { ...held, approved: true });
}

export function auditSignature(model: Model, { viewer, headline: id, signed }: HeadlineSigned): void {
  const pencil: Pencil = model.pencil;
  const held = model.held.get(id);
  const option = model.chaos?.options.find(({ headline }) => headline.id === id);
  pencil.word('author', held?.by ?? option?.by ?? '', viewer);
  pencil.insist((held?.signed ?? option?.signed ?? false) !== signed, 'the same signature twice', id);
  if (held !== undefined) model.held.set(id, { ...held, signed });
  if (model.chaos === null) return;
  model.chaos.options = model.chaos.options.map((each) =>
    each.headline.id === id ? { ...each, signed } : each,
  );
}

export function auditVerdictsRead(model: Model, { viewer }: VerdictsRead): void {
  model.pencil.insist(model.verdicts.delete(viewer), 'verdicts read twice', viewer);
}

/** A headline of a member's own stands in a vote: one that waited was approved, and waits no longer. */
export function leavePile(model: Model, { headline, by, signed }: ChaosOption): void {
  const held = model.held.get(headline.id);
  if (held === undefined) return;
  const pencil: Pencil = model.pencil;
  pencil.insist(held.approved, 'a headline that nobody has approved', headline.text);
  pencil.facts('headline', [headline.text, by, signed ?? false], [held.text, held.by, held.signed]);
  model.held.delete(headline.id);
}
