// A mind's own fault: its sentence says all that a host needs, and where it was thrown says nothing.

export abstract class MindFault extends Error {}
