// The program behind `openElsewhere`: opens a company and plays the seasons that it is told to. It ends with whoever
// started it.

import { type Company, openCompany } from './company.ts';
import type { Answer, Order } from './elsewhere.ts';

let company: Company | undefined;

const answer = (said: Answer): void => void process.send?.(said);

async function obey(order: Order): Promise<void> {
  if ('open' in order) {
    company = await openCompany(order.open);
    return answer({ opened: true });
  }
  if ('play' in order) {
    const evenings = await company?.play(order.play);
    return answer({ season: order.play, evenings: evenings ?? [] });
  }
  await company?.close();
  process.disconnect();
}

process.on('message', (order: Order) => {
  obey(order).catch((error: unknown) => {
    answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
process.on('disconnect', () => process.exit());
