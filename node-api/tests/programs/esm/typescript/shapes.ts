import type { Nothing } from './not-there.ts';
import { type Unit, unit } from './unit.ts';

export interface Shape {
  kind: 'square' | 'circle';
  n: number;
}
export type { Nothing };
type Fn<T> = (value: T) => T;
declare const outside: string;

function same(a: string): string;
function same(a: number): number;
function same(a: any): any {
  return a;
}

export const area = (shape: Shape): number => (same(shape.n) as number) ** 2 * unit!;
export let later!: Unit | undefined;

abstract class Base<T> {
  protected abstract run(): void;
  declare size_: number;
  [key: string]: unknown;
  static first?: string;
}
export class Stack<T> extends Base<T> implements Iterable<T> {
  private readonly items: T[] = [];
  public override run(): void {}
  push(this: Stack<T>, ...more: T[]): this {
    this.items.push(...more);
    return this satisfies Stack<T>;
  }
  get size(): number {
    return this.items.length;
  }
  *[Symbol.iterator](): Iterator<T> {}
  static of<U>(...values: U[]): Stack<U> {
    const identity: Fn<Stack<U>> = <V extends object>(value: V, extra?: number): V => value;
    return identity(new Stack<U>()).push(...values);
  }
}
let x = later as unknown
;[x].forEach((value?: unknown) => console.log(value))
