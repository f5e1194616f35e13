// A button or a menu of a message by its custom id, however deep it stands.
import { isObject } from '../rules/form.ts';

export function findComponent(
  value: unknown,
  customId: string,
): Readonly<Record<string, unknown>> | undefined {
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findComponent(each, customId);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (value['custom_id'] === customId) return value;
  return findComponent(value['components'], customId) ?? findComponent(value['accessory'], customId);
}
