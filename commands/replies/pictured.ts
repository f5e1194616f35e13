// A picture for a reply, where there is one: the words stand by themselves.

import type { Picture } from '../../src/stage/pictures/picture.ts';

export const pictured = (picture: Picture | undefined): { readonly picture?: Picture } =>
  picture === undefined ? {} : { picture };
