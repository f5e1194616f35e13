// One picture of the gallery.

import type { Order } from '../pictures/studio/order.ts';

export interface Sample {
  /** The file's name without its ending; also its title on the page. */
  readonly name: string;
  readonly order: Order;
  readonly altText: string;
}
