import type { CueFrame, Edges } from './cue-frame';
import { type LinearTable, newRegisters, type Registers, registersOf, sum } from './linear-table';
import { branchFeatures, pairFeatures, sideOf, tokenFeatures } from './role-features';
import type { SentenceView } from './sentence-view';

/** Room for the sums of one token: the labels, and one more. */
const ROOM = 8;

const own = newRegisters();

/**
 * Sums of the weights of `roleFeatures` for the tokens of one sentence. What depends on a token and the side on which the cue stands is
 * added up once for all cues of the sentence, what depends on a branch once for the tokens of it that stand side by side.
 */
export class RoleSums {
  private v: SentenceView | null = null;
  private edges!: Edges;
  private roles: LinearTable | null = null;
  private registers: Registers = own;
  /** Sums by token and side, and which of them are added up already. */
  private tokens = new Int32Array(0);
  private known = new Uint8Array(0);
  /** Sums of the branch met last, and the cue, top and side that tell it. */
  private readonly branch = new Int32Array(ROOM);
  private frame: CueFrame | null = null;
  private top = -1;
  private side = -1;

  /** Turns to a sentence; sums of the one before are kept when it is the same. */
  begin(v: SentenceView, edges: Edges, roles: LinearTable): void {
    this.frame = null;
    if (this.v === v && this.roles === roles) return;
    this.v = v;
    this.edges = edges;
    this.roles = roles;
    this.registers = registersOf(roles, own);
    const sides = v.n * 3;
    if (sides > this.known.length) {
      this.known = new Uint8Array(sides * 2);
      this.tokens = new Int32Array(sides * 2 * ROOM);
    } else this.known.fill(0, 0, sides);
  }

  /** The seven sums of token `i` for the cue of `frame`, in units of the table's scale; overwritten by the next call. */
  of(frame: CueFrame, i: number): Int32Array {
    const { branch, tokens } = this;
    const { features, sums } = this.registers;
    const v = this.v!;
    const roles = this.roles!;
    const side = sideOf(i, frame.cue);
    const top = frame.branch[i]!;
    if (this.frame !== frame || this.top !== top || this.side !== side) {
      this.frame = frame;
      this.top = top;
      this.side = side;
      sum(roles, features, branchFeatures(v, frame, i, features, 0), sums);
      for (let l = 0; l < ROOM; l++) branch[l] = sums[l]!;
    }
    const at = (i * 3 + side) * ROOM;
    if (!this.known[i * 3 + side]) {
      this.known[i * 3 + side] = 1;
      sum(roles, features, tokenFeatures(v, this.edges, i, side, features, 0), sums);
      for (let l = 0; l < ROOM; l++) tokens[at + l] = sums[l]!;
    }
    sum(roles, features, pairFeatures(v, frame, this.edges, i, features, 0), sums);
    // a loop over seven labels costs as much as the sums
    sums[0]! += branch[0]! + tokens[at]!;
    sums[1]! += branch[1]! + tokens[at + 1]!;
    sums[2]! += branch[2]! + tokens[at + 2]!;
    sums[3]! += branch[3]! + tokens[at + 3]!;
    sums[4]! += branch[4]! + tokens[at + 4]!;
    sums[5]! += branch[5]! + tokens[at + 5]!;
    sums[6]! += branch[6]! + tokens[at + 6]!;
    return sums;
  }
}
