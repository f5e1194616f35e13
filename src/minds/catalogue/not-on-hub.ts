import { CatalogueFault } from './catalogue-fault.ts';

/** The hub answers, and has no such file: another may be there instead. */
export class NotOnHub extends CatalogueFault {}
