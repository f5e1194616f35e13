// A closing bell that is being rung.

export interface Closing {
  hypocrite: boolean;
}
