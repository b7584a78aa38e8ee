export type Unit = number;
export const unit: Unit | null = 1;
