// What a page holds once its litter is collected: script memory, nodes and listeners of the document, and of the office
// what Phaser keeps of objects and textures, and WebGL of textures.

import type { CDPSession } from 'playwright-core';

export interface PageMemory {
  readonly heapKB: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface OfficeObjects {
  readonly gameObjects: number;
  readonly textures: number;
  readonly canvases: number;
  /** Made and not deleted; null where WebGL is not there. */
  readonly glTextures: number | null;
}

/** In the page, before its own script. */
export const GL_TEXTURES_COUNTED = `
  for (const kind of [window.WebGLRenderingContext, window.WebGL2RenderingContext]) {
    if (kind === undefined) continue;
    const { createTexture, deleteTexture } = kind.prototype;
    kind.prototype.createTexture = function () {
      window.glTextures = (window.glTextures ?? 0) + 1;
      return createTexture.call(this);
    };
    kind.prototype.deleteTexture = function (texture) {
      if (texture !== null) window.glTextures -= 1;
      return deleteTexture.call(this, texture);
    };
  }
`;

export async function heapKB(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1_024);
}

export async function pageMemory(session: CDPSession): Promise<PageMemory> {
  const heap = await heapKB(session);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapKB: heap, nodes, listeners: jsEventListeners };
}

export async function officeObjects(session: CDPSession): Promise<OfficeObjects> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.glTextures ?? null' });
  return {
    gameObjects: await countOf(session, 'Phaser.GameObjects.GameObject'),
    textures: await countOf(session, 'Phaser.Textures.Texture'),
    canvases: await countOf(session, 'HTMLCanvasElement'),
    glTextures: result.value as number | null,
  };
}

/** Those that are alive, in the document or not. */
async function countOf(session: CDPSession, kind: string): Promise<number> {
  const objectGroup = 'counted';
  const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, objectGroup });
  const { objectId: prototypeObjectId = '' } = result;
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId, objectGroup });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return length.value as number;
}
